/** Puts right what the engine's state does not know, and what groups are called. Nobody gets in or out by it. */
import type { Directory, Fault, Group } from '../../access/directory.ts';
import type { Lists } from '../provider.ts';
import type { Stack } from '../pulumi/stack.ts';
import { changeGroups, describeGroups } from './groups.ts';
import { importAccounts } from './identities.ts';
import type { Scope } from './scope.ts';
import { types } from './urns.ts';

/** Groups that the state lacks are imported with their members; then names and marks are set where they are not ours. */
export async function mendAccess(stack: Stack, directory: Directory, scope: Scope): Promise<readonly Fault[]> {
  const owned = [...directory.groups.values()].filter((group) => group.owned);
  const unknown = owned.filter((group) => !isKnown(group, stack));
  const imported = unknown.length === 0 ? [] : await changeGroups(stack, listsOf(unknown), directory, scope);
  const crooked = owned.filter(({ name, role }) => scope.groups.has(name) && scope.groups.get(name)?.role !== role);
  return [...imported, ...(await describeGroups(stack, crooked, directory, scope))];
}

/** Accounts that the state lacks. Those that a file names are others' and stay out of it. */
export async function mendIdentities(stack: Stack, { accounts }: Directory, scope: Scope): Promise<readonly Fault[]> {
  const foreign = new Set(scope.people.flatMap(({ freelancer, subject }) => (subject === null ? [] : [freelancer])));
  const known = new Set(stack.resources.map(({ id }) => id));
  const lost = [...accounts].filter(([freelancer, { id }]) => !foreign.has(freelancer) && !known.has(id));
  return lost.length === 0 ? [] : importAccounts(stack, new Map(lost), scope);
}

function isKnown({ id }: Group, { resources }: Stack): boolean {
  const ours = new Set(resources.filter((one) => one.id === id).map(({ type }) => type));
  return ours.has(types.group) && ours.has(types.memberships);
}

function listsOf(groups: readonly Group[]): Lists {
  return new Map(groups.map(({ members, name }) => [name, members.map(({ id }) => id).sort()]));
}
