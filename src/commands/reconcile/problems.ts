/** What keeps a plan from coming true, in words with the next step. */
import type { Fault } from '../../access/directory.ts';
import { keyOf } from '../../access/memberships.ts';
import type { MemberChange } from '../../access/memberships.ts';
import type { Ground } from './ground.ts';
import type { Planned, Ran } from './run.ts';

const WORDS: Readonly<Record<string, (where: string, target: string) => string>> = {
  unmarked: (where, target) =>
    `Group ${where} exists and is not Gatepass's. To hand it over, write gatepass:${target} into its description.`,
  shared: (where) =>
    `Group ${where} is named by two roles, so that nobody can say what a membership opens. Nobody is added; give each role a group of its own.`,
  differs: (where) => `${where} is not what it should be, although every change was answered with success.`,
  undone: (where) => `${where} is not what it should be: the change broke off before it.`,
  altered: (where) => `${where} was altered by somebody else during the run. The next run judges that.`,
  'account-differs': (where) =>
    `The account of ${where} is not in the state that it should be in, although the change was answered with success.`,
  'no-subject': (where) =>
    `The account that ${where} names in idp_subject does not exist there. Nothing is made in its place.`,
};

/** What stands in the way of what should be, after everything was tried. */
export function faultsOf({ before, faults, plan }: Planned, ran: Ran | null): readonly Fault[] {
  if (ran === null) return faults;
  const { after, left, sessionFaults } = ran.settled;
  const heard = faults.filter((fault) => !before.faults.includes(fault) && !plan.problems.includes(fault));
  return [...after.faults, ...left.problems, ...heard, ...leftOver(ran), ...sessionFaults];
}

/**
 * What is still not as it should be: with the provider's own words where it refused, else that it said otherwise. A change
 * whose answer was lost may be there, and counts all the same: what the engine does not know is not settled.
 */
function leftOver({ settled }: Ran): readonly Fault[] {
  const all = [...settled.faults.values()].flat();
  const said = [...new Map(all.map((fault) => [`${fault.where} ${fault.message}`, fault])).values()];
  const groups = Map.groupBy(settled.left.changes, ({ group }) => group);
  const unsaid = [...groups].filter(([group]) => !said.some(({ where }) => where === group));
  const accounts = settled.left.accounts.filter(
    ({ change, freelancer }) => change !== 'stays' && !said.some(({ where }) => where === freelancer),
  );
  const tried = new Set(settled.changes.map(keyOf));
  return [
    ...said,
    ...unsaid.map(([where, changes]) => ({ where, message: differenceIn(changes, tried, said), id: null })),
    ...accounts.map(({ freelancer }) => ({ where: freelancer, message: 'account-differs', id: null })),
  ];
}

/** A change that the provider took and did not make is something else than one that came in between. */
function differenceIn(changes: readonly MemberChange[], tried: ReadonlySet<string>, said: readonly Fault[]): string {
  if (!changes.every((change) => tried.has(keyOf(change)))) return 'altered';
  return said.length === 0 ? 'differs' : 'undone';
}

/** A fault as a sentence. */
export function sayFault({ id, message, where }: Fault, { target }: Pick<Ground, 'target'>): string {
  const said = WORDS[message]?.(where, target.name) ?? `${where}: ${message}`;
  return id === null || said.includes(id) ? said : `${said} (${id})`;
}
