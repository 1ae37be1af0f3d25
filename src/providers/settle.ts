/**
 * Makes a plan true: phases that can each fail without stopping the next, a reading by another path, and once more where
 * the reading shows a difference. What was read last decides what is said.
 */
import type { AccountChange } from '../access/accounts.ts';
import type { Directory, Fault } from '../access/directory.ts';
import { keyOf } from '../access/memberships.ts';
import type { MemberChange } from '../access/memberships.ts';
import type { Plan } from '../access/plan.ts';
import { Unreachable } from './provider.ts';
import type { Provider } from './provider.ts';

/** The steps of a run, in order. */
export type PhaseName = 'revoke' | 'accounts' | 'grant';

/** What is needed to make a plan true. */
export interface Settling {
  readonly provider: Provider;
  /** The part of the plan that may be carried out, for a reading of the directory. */
  readonly planOf: (directory: Directory) => Plan;
  /** Accounts whose sessions an earlier run could not end. */
  readonly pending: readonly string[];
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
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
  const trace: Trace = { changes: new Map(), accounts: new Map(), faults: new Map(), sessions: new Map(), sessionFaults: [] };
  let [after, left] = [before, plan];
  note(trace, plan);
  await endSessions(settling.pending, settling.provider, trace);
  for (let round = 0; round < ROUNDS && !settling.signal.aborted; round += 1) {
    const work = onlyNoted(left, trace);
    if (!isWork(work)) break;
    await runPhases(work, after, settling, trace);
    settling.progress('reading back');
    after = await readBack(before, settling.provider, trace);
    left = settling.planOf(after);
  }
  return { ...trace, after, left, changes: [...trace.changes.values()], accounts: [...trace.accounts.values()] };
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

interface Trace {
  readonly changes: Map<string, MemberChange>;
  readonly accounts: Map<string, AccountChange>;
  readonly faults: Map<PhaseName, readonly Fault[]>;
  readonly sessions: Map<string, boolean>;
  sessionFaults: readonly Fault[];
}

function note(trace: Trace, { accounts, changes }: Plan): void {
  for (const one of changes) trace.changes.set(keyOf(one), one);
  for (const one of accounts) trace.accounts.set(one.freelancer, one);
}

/** What the guard has let through. Whatever else a later reading shows is a difference, and the next run's to judge. */
function onlyNoted(plan: Plan, trace: Trace): Plan {
  return {
    ...plan,
    changes: plan.changes.filter((one) => trace.changes.has(keyOf(one))),
    accounts: plan.accounts.filter(({ freelancer }) => trace.accounts.has(freelancer)),
  };
}

async function runPhases(plan: Plan, directory: Directory, settling: Settling, trace: Trace): Promise<void> {
  const { progress, provider } = settling;
  const removals = plan.changes.filter(({ change }) => change === 'remove');
  if (removals.length > 0) {
    progress(`phase 1 of 3, revoke: ${removals.length} to end`);
    trace.faults.set('revoke', await attempt('revoke', () => provider.changeGroups(listsFor(removals, directory), directory)));
    await endSessions([...new Set(removals.flatMap(({ account }) => account ?? []))], provider, trace);
  }
  const accounts = plan.accounts.filter(({ change }) => change !== 'stays');
  if (accounts.length > 0 && !settling.signal.aborted) {
    progress(`phase 2 of 3, accounts: ${accounts.length} to change`);
    trace.faults.set('accounts', await attempt('accounts', () => provider.changeAccounts(accounts, directory)));
  }
  if (!settling.signal.aborted) await grant(plan, directory, settling, trace);
}

async function grant(plan: Plan, directory: Directory, { planOf, progress, provider }: Settling, trace: Trace) {
  const additions = plan.changes.filter(({ change }) => change === 'add');
  if (additions.length === 0 && plan.newGroups.length === 0) return;
  progress(`phase 3 of 3, grant: ${additions.length} to begin`);
  const made = plan.accounts.some(({ change }) => change === 'create' || change === 'activate');
  const faults = await attempt('grant', async () => {
    // New accounts have ids only now, and whoever could not be made is left out.
    const now = made ? await provider.read(new Set(plan.accounts.map(({ freelancer }) => freelancer))) : directory;
    const fresh = made ? onlyNoted(planOf(now), trace) : plan;
    const ready = fresh.changes.filter(({ account, change }) => change === 'add' && account !== null);
    const lists = listsFor([...plan.changes.filter(({ change }) => change === 'remove'), ...ready], now);
    return provider.changeGroups(withNew(onlyAdded(lists, ready), fresh), now);
  });
  trace.faults.set('grant', faults);
}

/** A phase that breaks off has failed; the next one is run all the same. */
async function attempt(phase: PhaseName, run: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  try {
    return await run();
  } catch (error) {
    return [{ where: phase, message: error instanceof Error ? error.message : String(error), id: null }];
  }
}

/** What the members of every changed group shall be: those who are there, without those who leave, with those who come. */
function listsFor(changes: readonly MemberChange[], { groups }: Directory): ReadonlyMap<string, readonly string[]> {
  const perGroup = Map.groupBy(changes, ({ group }) => group);
  return new Map(
    [...perGroup].map(([name, ours]) => {
      const list = new Set(groups.get(name)?.members.map(({ id }) => id));
      for (const { account, change } of ours) {
        if (account !== null && change === 'remove') list.delete(account);
        if (account !== null && change === 'add') list.add(account);
      }
      return [name, [...list].sort()];
    }),
  );
}

function onlyAdded(lists: ReadonlyMap<string, readonly string[]>, ready: readonly MemberChange[]) {
  const added = new Set(ready.map(({ group }) => group));
  return new Map([...lists].filter(([name]) => added.has(name)));
}

function withNew(lists: ReadonlyMap<string, readonly string[]>, { newGroups }: Plan) {
  return new Map([...newGroups.map(({ name }): [string, readonly string[]] => [name, []]), ...lists]);
}

async function endSessions(accounts: readonly string[], provider: Provider, trace: Trace): Promise<void> {
  const open = accounts.filter((account) => trace.sessions.get(account) !== true);
  if (open.length === 0) return;
  const { ended, faults } = await provider.endSessions(open);
  for (const account of open) trace.sessions.set(account, ended.has(account));
  trace.sessionFaults = [...trace.sessionFaults.filter(({ where }) => trace.sessions.get(where) !== true), ...faults];
}
