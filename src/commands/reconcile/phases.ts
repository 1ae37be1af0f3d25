/** How each phase of a run came out: what the directory says decides, not what the engine said. */
import type { Plan } from '../../access/plan.ts';
import type { ChangeView, PhaseView } from '../../render/apply-view.ts';
import { accountOutcome } from './outcome.ts';
import type { Ran } from './run.ts';

const GOOD = ['gone', 'added', 'created', 'activated', 'deactivated'];

/** The three phases in order. */
export function phasesOf(plan: Plan, changes: readonly ChangeView[], ran: Ran | null): readonly PhaseView[] {
  const outcomes = (phase: ChangeView['phase']) =>
    changes.filter((one) => one.phase === phase && one.outcome !== null).map(({ outcome }) => outcome);
  const tried = ran?.settled.accounts.filter(({ change }) => change !== 'stays') ?? [];
  const accounts = ran === null ? [] : tried.map((one) => accountOutcome(one, ran.settled.after));
  const groups = ran?.settled.faults.has('grant') === true ? madeGroups(plan, ran) : [];
  return [
    phase('revoke', outcomes('revoke'), ran),
    phase('accounts', accounts, ran),
    phase('grant', [...outcomes('grant'), ...groups], ran),
  ];
}

function madeGroups({ newGroups }: Plan, { settled: { after } }: Ran): readonly string[] {
  return newGroups.map(({ name }) => (after.groups.has(name) ? 'created' : 'missing'));
}

function phase(name: PhaseView['name'], outcomes: readonly (string | null)[], ran: Ran | null): PhaseView {
  const good = outcomes.filter((outcome) => outcome !== null && GOOD.includes(outcome)).length;
  const faults = ran?.settled.faults.get(name) ?? [];
  const error = faults.length === 0 ? null : faults.map(({ message, where }) => `${where}: ${message}`).join('; ');
  if (outcomes.length === 0) return { name, result: 'not-needed', error };
  if (good === outcomes.length) return { name, result: 'done', error };
  return { name, result: good === 0 ? 'failed' : 'partial', error };
}
