/** The plan: what has to change at the provider so that it holds what the files say. */
import type { Ledger } from '../ledger.ts';
import { inOrder } from '../order.ts';
import type { Instant, Zone } from '../time.ts';
import type { Access, GrantAccess } from './access.ts';
import { accountsFor } from './accounts.ts';
import type { AccountChange } from './accounts.ts';
import type { Directory, Fault, Group, Hand } from './directory.ts';
import type { Earlier } from './ends.ts';
import { managedGroups } from './managed.ts';
import type { ManagedGroup } from './managed.ts';
import { keyOf, missingFrom, removalOf } from './memberships.ts';
import type { GroupCase, MemberChange } from './memberships.ts';
import { isOpen } from './status.ts';

/** Everything that has to change, and everything that stands in the way. */
export interface Plan {
  readonly changes: readonly MemberChange[];
  readonly accounts: readonly AccountChange[];
  /** Groups that carry a role and do not exist yet. */
  readonly newGroups: readonly ManagedGroup[];
  /** What cannot be made true, and why. */
  readonly problems: readonly Fault[];
  /** Members in managed groups now. */
  readonly members: number;
  /** Active accounts of external people that are in none of them. */
  readonly idle: number;
}

/** What a plan is made from. */
export interface Planning {
  readonly ledger: Ledger;
  readonly access: Access;
  readonly directory: Directory;
  /** What the provider's log tells of people's hands, as far as it was asked. */
  readonly hands: readonly Hand[];
  readonly zone: Zone;
  readonly instant: Instant;
  readonly earlier: Earlier;
}

/** Makes the plan. Groups that could not be read, or are not Gatepass's, are problems and never changed. */
export function planFor(planning: Planning): Plan {
  const { directory, ledger } = planning;
  const named = managedGroups(ledger);
  const groups = [...directory.groups.values()].filter(({ owned }) => owned);
  const names = new Set([...named.keys(), ...groups.map(({ name }) => name)]);
  const carried = carriedIn(planning.access);
  const perGroup = [...names].sort(inOrder).map((name) => forGroup(name, named.get(name), carried, planning));
  const removals = perGroup.flatMap((one) => one.removals);
  const wanted = perGroup.flatMap((one) => one.wanted);
  const people = accountsFor(planning, wanted, removals);
  return {
    changes: [...removals, ...people.additions].sort(
      (a, b) => inOrder(a.group, b.group) || inOrder(keyOf(a), keyOf(b)),
    ),
    accounts: people.accounts,
    newGroups: [...named.values()].filter(({ name }) => !directory.groups.has(name) && !directory.unread.has(name)),
    problems: [...perGroup.flatMap(({ problems }) => problems), ...people.problems],
    members: groups.reduce((sum, { members }) => sum + members.length, 0),
    idle: idleIn(directory, groups),
  };
}

function idleIn({ accounts }: Directory, groups: readonly Group[]): number {
  const members = new Set(groups.flatMap((group) => group.members.map(({ id }) => id)));
  return [...accounts.values()].filter(({ active, id }) => active && !members.has(id)).length;
}

interface ForGroup {
  readonly removals: readonly MemberChange[];
  readonly wanted: readonly MemberChange[];
  readonly problems: readonly Fault[];
}

function forGroup(name: string, role: ManagedGroup | undefined, carried: Carried, planning: Planning): ForGroup {
  const { access, directory, hands } = planning;
  const group = directory.groups.get(name);
  const problem = problemOf(name, role, group);
  if (directory.unread.has(name) || group?.owned === false) return { removals: [], wanted: [], problems: problem };
  const found: GroupCase = {
    name,
    at: role?.at ?? { path: 'policies/organisation.yaml', pointer: '', on: 'value' },
    rows: perPerson(rowsOf(name, group, carried)),
    closed: role?.shared ?? true,
    uncertain: access.unknown.length > 0,
    earlier: planning.earlier,
    hands: new Map(
      hands.filter((hand) => hand.group === name && hand.what === 'added').map((hand) => [hand.account, hand]),
    ),
  };
  const members = group?.members ?? [];
  return {
    removals: members.flatMap((member) => removalOf(member, found) ?? []),
    wanted: missingFrom(members, found).map((rows) => ({
      group: name,
      account: null,
      freelancer: rows[0]?.freelancer ?? '',
      grants: rows.map(({ grant }) => grant),
      change: 'add',
      because: rows.flatMap(({ because }) => because),
      exempt: false,
    })),
    problems: problem,
  };
}

/** Grants by the group that carries them; by their role, as `system/role`, where no file names a group any more. */
interface Carried {
  readonly byGroup: ReadonlyMap<string | null, readonly GrantAccess[]>;
  readonly byRole: ReadonlyMap<string, readonly GrantAccess[]>;
}

function carriedIn({ grants }: Access): Carried {
  const byGroup = Map.groupBy(grants, ({ group }) => group);
  return { byGroup, byRole: Map.groupBy(byGroup.get(null) ?? [], ({ role, system }) => `${system}/${role}`) };
}

/** What has ended ends, also where the file is gone that said which group carries it: the group's own mark says so too. */
function rowsOf(name: string, group: Group | undefined, { byGroup, byRole }: Carried): readonly GrantAccess[] {
  const over = (byRole.get(group?.role ?? '') ?? []).filter(({ status }) => !isOpen(status));
  return [...(byGroup.get(name) ?? []), ...over];
}

function perPerson(rows: readonly GrantAccess[]): GroupCase['rows'] {
  return Map.groupBy(rows, ({ freelancer }) => freelancer);
}

function problemOf(name: string, role: ManagedGroup | undefined, group: Group | undefined): readonly Fault[] {
  if (group?.owned === false) return [{ where: name, message: 'unmarked', id: null }];
  return role?.shared === true ? [{ where: name, message: 'shared', id: null }] : [];
}
