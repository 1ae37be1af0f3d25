/** The phases that change memberships: which groups the engine gets to see, and with which members. */
import type { Directory, Fault, Group } from '../../access/directory.ts';
import type { Stack, StateResource } from '../pulumi/stack.ts';
import type { Lists } from '../provider.ts';
import { accessProgram } from './program.ts';
import type { GroupEntry } from './program.ts';
import { upEach } from './run.ts';
import { markOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { nameIn, types, urnOf } from './urns.ts';

/** Makes groups have exactly these members. @returns what went wrong; the rest was done. */
export async function changeGroups(
  stack: Stack,
  lists: Lists,
  directory: Directory,
  scope: Scope,
): Promise<readonly Fault[]> {
  await stack.forget(staleIn(stack.resources, lists, directory));
  const entries = entriesFor(stack.resources, lists, directory, scope);
  const wanted = entries.filter(({ change }) => change);
  return upEach(
    stack,
    accessProgram(entries.map(({ entry }) => entry)),
    wanted.flatMap(({ entry }) => targetsFor(entry, scope)),
  );
}

/** Gives groups the names and marks that they should have. */
export async function describeGroups(
  stack: Stack,
  groups: readonly Group[],
  directory: Directory,
  scope: Scope,
): Promise<readonly Fault[]> {
  const lists = new Map(groups.map(({ members, name }) => [name, members.map(({ id }) => id).sort()]));
  const entries = entriesFor(stack.resources, lists, directory, scope);
  const known = entries.filter(({ change, entry }) => change && !entry.imports.group);
  const targets = known.map(({ entry }) => urnOf(scope.target, 'access', types.group, entry.key));
  return upEach(stack, accessProgram(entries.map(({ entry }) => entry)), targets);
}

/** Resources of groups that are to be changed and that are gone at Okta, or have come again as others. */
function staleIn(resources: readonly StateResource[], lists: Lists, { groups }: Directory): readonly string[] {
  const ids = new Set([...groups.values()].map(({ id }) => id));
  return resources
    .filter(({ id, type, urn }) => type !== types.user && lists.has(nameIn(urn)) && !ids.has(id))
    .map(({ urn }) => urn);
}

interface Planned {
  readonly entry: GroupEntry;
  readonly change: boolean;
}

function entriesFor(
  resources: readonly StateResource[],
  lists: Lists,
  { groups }: Directory,
  scope: Scope,
): readonly Planned[] {
  const known = Map.groupBy(resources, ({ urn }) => nameIn(urn));
  const keys = new Map([...known].flatMap(([key, ours]) => ours.map(({ id }) => [id, key] as const)));
  const changed = [...lists].map(([name, users]) => {
    const group = groups.get(name);
    const key = (group && keys.get(group.id)) ?? name;
    return { change: true, entry: changedEntry(key, users, group, known.get(key) ?? [], scope) };
  });
  const touched = new Set(changed.map(({ entry }) => entry.key));
  const rest = [...known].filter(([key]) => !touched.has(key));
  return [...changed, ...rest.map(([key, ours]) => ({ change: false, entry: keptEntry(key, ours) }))];
}

function changedEntry(
  key: string,
  users: readonly string[],
  group: Group | undefined,
  ours: readonly StateResource[],
  scope: Scope,
): GroupEntry {
  const has = (type: string) => ours.some((one) => one.type === type);
  const role = scope.groups.get(key);
  return {
    key,
    name: key,
    description: role === undefined ? textIn(ours, 'description') : `${markOf(scope)} ${role.role}`,
    id: group?.id ?? null,
    users,
    imports: {
      group: group !== undefined && !has(types.group),
      memberships: group !== undefined && !has(types.memberships),
    },
  };
}

/** A group that stays as it is: the engine only hears that it is still wanted. */
function keptEntry(key: string, ours: readonly StateResource[]): GroupEntry {
  const users = ours.find(({ type }) => type === types.memberships)?.inputs['users'];
  return {
    key,
    name: key,
    description: textIn(ours, 'description'),
    id: ours[0]?.id ?? null,
    users: Array.isArray(users) ? users.filter((id) => typeof id === 'string') : [],
    imports: { group: false, memberships: false },
  };
}

function textIn(ours: readonly StateResource[], field: string): string {
  const text = ours.find(({ type }) => type === types.group)?.inputs[field];
  return typeof text === 'string' ? text : '';
}

/** A group that exists and is known is left alone: only its members are asked about, so that less can go wrong. */
function targetsFor({ id, imports, key }: GroupEntry, { target }: Scope): readonly string[] {
  const memberships = urnOf(target, 'access', types.memberships, key);
  const alone = id !== null && !imports.group;
  return alone ? [memberships] : [urnOf(target, 'access', types.group, key), memberships];
}
