/** One run: read, plan, guard, change, read back. What it found is data; showing and proving it come after. */
import { exemptPart, guard } from '../../access/guard.ts';
import type { Verdict } from '../../access/guard.ts';
import type { Earlier } from '../../access/ends.ts';
import type { Directory, Fault, Hand } from '../../access/directory.ts';
import { managedGroups } from '../../access/managed.ts';
import { planFor } from '../../access/plan.ts';
import type { Plan } from '../../access/plan.ts';
import { isWork, settle } from '../../providers/index.ts';
import type { Provider, Settled, Version } from '../../providers/index.ts';
import { sha256 } from '../governed.ts';
import { limitIn } from './ground.ts';
import type { Ground } from './ground.ts';
import { isUnsettled, pendingIn } from './receipt.ts';

/** What was found before anything was changed. */
export interface Planned {
  readonly before: Directory;
  readonly hands: readonly Hand[];
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** What nobody has to confirm, or the whole plan where it was confirmed. */
  readonly allowed: Plan;
  readonly faults: readonly Fault[];
}

/** How a run is steered from outside. */
export interface Steering {
  readonly provider: Provider;
  /** Hash that the command line names. */
  readonly confirm: string | undefined;
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
}

/** A run to its end. */
export interface Ran extends Planned {
  readonly settled: Settled;
  readonly engine: Version | null;
}

/** Reads the directory and says what has to change. @throws Unreachable */
export async function planned(ground: Ground, { confirm, progress, provider }: Steering): Promise<Planned> {
  progress(`reading ${ground.target.name}`);
  const before = await provider.read(new Set());
  const first = planFor({ ...ground, directory: before, hands: [] });
  const heard = await provider.handsOn(groupsIn(first, before, ground.earlier), deactivated(first));
  const plan = heard.hands.length === 0 ? first : planFor({ ...ground, directory: before, hands: heard.hands });
  const { commit, ledger, target } = ground;
  const verdict = guard(plan, { target: target.name, commit, limit: limitIn(ledger), sha256 });
  return {
    before,
    hands: handsOf(heard.hands, plan),
    plan,
    verdict,
    allowed: passes(verdict, confirm) ? plan : exemptPart(plan),
    faults: [...before.faults, ...plan.problems, ...heard.faults],
  };
}

/** Whether the whole plan may be carried out. A confirmation that names another plan lets nothing more through. */
export function passes({ hash, over }: Verdict, confirm: string | undefined): boolean {
  return confirm === undefined ? !over : confirm === hash;
}

/**
 * Plans and makes it true. Whatever the plan is, what waits for a confirmation waits in every round.
 *
 * @throws Unreachable where nothing can be read, Error with one sentence where nothing can be changed: then nothing was.
 */
export async function run(ground: Ground, plan: Planned, steering: Steering): Promise<Ran> {
  const { progress, provider, signal } = steering;
  const { allowed, before, hands } = plan;
  const unsettled = isUnsettled(ground.last) || hasCrooked(before, ground);
  const engine = isWork(allowed) || unsettled ? await provider.prepare() : null;
  const whole = passes(plan.verdict, steering.confirm);
  const planOf = (directory: Directory) => {
    const next = planFor({ ...ground, directory, hands });
    return whole ? next : exemptPart(next);
  };
  const pending = pendingIn(ground.last);
  const settled = await settle(allowed, before, { provider, planOf, pending, unsettled, progress, signal });
  return { ...plan, settled, engine };
}

/** Whether a group has lost its name or its mark. */
function hasCrooked({ groups }: Directory, { ledger }: Pick<Ground, 'ledger'>): boolean {
  const named = managedGroups(ledger);
  return [...groups.values()].some(({ name, owned, role }) => owned && (named.get(name)?.role ?? role) !== role);
}

/** Groups in which somebody's hand may be seen, by id: who leaves was not there before, or who joins was. */
function groupsIn({ changes }: Plan, { groups }: Directory, { wasMember }: Earlier): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ account, change, group }) => {
      const id = groups.get(group)?.id;
      if (id === undefined || account === null) return [];
      const agreed = wasMember(group, account) === (change === 'remove');
      return agreed ? [] : [[id, group] as const];
    }),
  );
}

function deactivated({ accounts }: Plan): readonly string[] {
  return accounts.flatMap(({ account, change }) => (change === 'stays' && account !== null ? [account] : []));
}

/** Hands that the plan answers: what somebody did and something in the files agrees with is nobody's drift. */
function handsOf(hands: readonly Hand[], { accounts, changes }: Plan): readonly Hand[] {
  return hands.filter(({ account, group, what }) => {
    if (what === 'deactivated') return accounts.some((one) => one.account === account && one.change === 'stays');
    const wanted = what === 'added' ? 'remove' : 'add';
    return changes.some((one) => one.account === account && one.group === group && one.change === wanted);
  });
}
