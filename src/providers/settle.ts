/**
 * Makes a plan true: phases that can each fail without stopping the next, a reading by another path, and once more where
 * the reading shows a difference. What was read last decides what is said.
 */
import type { AccountChange } from '../access/accounts.ts';
import type { Directory, Fault } from '../access/directory.ts';
import type { MemberChange } from '../access/memberships.ts';
import type { Plan } from '../access/plan.ts';
import { endSessions, mend, runPhases } from './phases.ts';
import type { Phases } from './phases.ts';
import { Unreachable } from './provider.ts';
import type { Provider } from './provider.ts';
import { onlyNoted, traceOf } from './trace.ts';
import type { PhaseName, Trace } from './trace.ts';

/** What is needed to make a plan true: `planOf` says what may be carried out, for a reading of the directory. */
export interface Settling extends Phases {
  /** Accounts whose sessions an earlier run could not end. */
  readonly pending: readonly string[];
  /** Whether the engine's state may lack what exists, or a group is not called what it should be. */
  readonly unsettled: boolean;
}

/** What came of it. */
export interface Settled {
  /** The last reading. */
  readonly after: Directory;
  /** What the last reading still lacks. */
  readonly left: Plan;
  /** Everything that was tried, the first plan's changes and those that a later reading added. */
  readonly changes: readonly MemberChange[];
  readonly accounts: readonly AccountChange[];
  readonly faults: ReadonlyMap<PhaseName, readonly Fault[]>;
  /** Accounts that lost a membership, and whether their sessions were ended. */
  readonly sessions: ReadonlyMap<string, boolean>;
  readonly sessionFaults: readonly Fault[];
}

/** A difference after the change is tried once more, then it is told. */
const ROUNDS = 2;

/** Carries a plan out and reads back what came of it. */
export async function settle(plan: Plan, before: Directory, settling: Settling): Promise<Settled> {
  const trace = traceOf(plan);
  let [after, left] = [before, plan];
  await endSessions(settling.pending, settling.provider, trace);
  let round = 0;
  for (; round < ROUNDS && !settling.signal.aborted; round += 1) {
    const work = onlyNoted(left, trace);
    if (!isWork(work)) break;
    await runPhases(work, after, settling, trace);
    settling.progress('reading back');
    after = await readBack(before, settling.provider, trace);
    left = settling.planOf(after);
    noteLost(work, after, trace);
  }
  const ran = round > 0 || settling.unsettled;
  if (ran && !settling.signal.aborted) await mend(after, settling, trace);
  return { ...trace, after, left, changes: [...trace.changes.values()], accounts: [...trace.accounts.values()] };
}

/** A group that the engine could not make and that is there all the same: who goes on from it must not forget that. */
function noteLost({ newGroups }: Plan, { groups }: Directory, { faults }: Trace): void {
  const made = new Set(newGroups.map(({ name }) => name).filter((name) => groups.has(name)));
  const lost = (faults.get('grant') ?? []).filter(({ where }) => made.has(where));
  faults.set('lost', [...(faults.get('lost') ?? []), ...lost]);
}

/** Whether there is anything that can be changed. */
export function isWork({ accounts, changes, newGroups }: Plan): boolean {
  return changes.length > 0 || newGroups.length > 0 || accounts.some(({ change }) => change !== 'stays');
}

/** Where nothing can be read any more, nobody knows what is there: that is said, and never taken for success. */
async function readBack(before: Directory, provider: Provider, { accounts, changes }: Trace): Promise<Directory> {
  try {
    return await provider.read(new Set(accounts.keys()));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const groups = [...changes.values()].map(({ group }) => group);
    return {
      groups: new Map(),
      accounts: new Map(),
      unread: new Set([...before.groups.keys(), ...groups, ...accounts.keys()]),
      faults: [{ where: 'read back', message: error.message, id: error.errorId }],
    };
  }
}
