/** Reads everything that is managed: groups with all their members, and the accounts of external people. */
import pMap from 'p-map';
import type { Account, Directory, Fault, Group } from '../../access/directory.ts';
import { Unanswered, faultOf } from './client.ts';
import type { Ask } from './client.ts';
import { isMissing, listAll, optionalAt, textAt } from './pages.ts';
import { accountOf, whoseIn } from './people.ts';
import type { Whose } from './people.ts';
import { isMarked, loginFor, roleIn } from './scope.ts';
import type { Scope, Somebody } from './scope.ts';

/** Requests that are under way at a time: Okta allows 15 to 75, by its plan. */
const PARALLEL = 8;

/**
 * Reads the directory. What cannot be read is told and stands in nobody's way.
 *
 * @param verify people whose accounts are read one by one, whatever a search says: it may lag behind a change.
 * @throws Unanswered where the groups cannot be listed, and of those that an earlier receipt knows none can be read.
 */
export async function readDirectory(ask: Ask, scope: Scope, verify: readonly Somebody[] = []): Promise<Directory> {
  const whose = whoseIn(scope);
  const listed = await listGroups(ask, scope);
  const groups = await pMap(listed.groups, (group) => readMembers(ask, group, whose), { concurrency: PARALLEL });
  if (listed.error !== null && groups.every(({ group }) => group === null)) throw listed.error;
  const accounts = new Map<string, Account>();
  for (const { group } of groups) group?.members.forEach((member) => keep(accounts, member));
  const faults = [...listed.faults, ...groups.map(({ fault }) => fault), await readActive(ask, whose, accounts)];
  const seen = new Map(accounts);
  for (const { freelancer } of verify) accounts.delete(freelancer);
  const needed = scope.people.filter(({ freelancer, needed }) => needed && !accounts.has(freelancer));
  const asked = new Map([...needed, ...verify].map((one) => [one.freelancer, one]));
  faults.push(
    ...(await pMap(asked.values(), (one) => readOne(ask, one, { accounts, scope, seen, whose }), {
      concurrency: PARALLEL,
    })),
  );
  const told = faults.filter((fault) => fault !== null);
  return {
    groups: byName(groups.flatMap(({ group }) => group ?? [])),
    accounts,
    unread: new Set([...told.map(({ where }) => where), ...listed.unread]),
    faults: told,
  };
}

interface ListedGroups {
  readonly groups: readonly Bare[];
  /** Names of groups of which nobody knows whether they exist. */
  readonly unread: readonly string[];
  readonly faults: readonly Fault[];
  /** Why there is no list. */
  readonly error: Unanswered | null;
}

/** Where the list is refused, the groups that an earlier receipt knows are still read: what has ended there must end. */
async function listGroups(ask: Ask, scope: Scope): Promise<ListedGroups> {
  try {
    const { items } = await listAll(ask, 'api/v1/groups?limit=10000');
    return { groups: groupsIn(items, scope), unread: [], faults: [], error: null };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const fault = faultOf('groups', error);
    const known = [...scope.owned].map(([id, name]) => ({ id, name, owned: true, role: null }));
    const names = new Set(known.map(({ name }) => name));
    const unread = [...scope.groups.keys()].filter((name) => !names.has(name));
    return { groups: known, unread, faults: [fault], error };
  }
}

/** All but the deactivated: the search has no "not equal". https://developer.okta.com/docs/api/openapi/okta-management/management/user/listusers */
const ACTIVE = '(status lt "DEPROVISIONED" or status gt "DEPROVISIONED")';

async function readActive(ask: Ask, whose: Whose, accounts: Map<string, Account>): Promise<Fault | null> {
  const search = encodeURIComponent(`profile.login sw "fl-" and ${ACTIVE}`);
  try {
    const { items } = await listAll(ask, `api/v1/users?search=${search}&limit=200`);
    items.forEach((item) => keep(accounts, accountOf(item, whose)));
    return null;
  } catch (error) {
    return faultOf('accounts', error);
  }
}

function keep(accounts: Map<string, Account>, account: Account): void {
  if (account.freelancer !== null && !accounts.has(account.freelancer)) accounts.set(account.freelancer, account);
}

type Bare = Pick<Group, 'name' | 'id' | 'owned' | 'role'>;

function groupsIn(items: readonly unknown[], scope: Scope): readonly Bare[] {
  const taken = new Set(items.map((item) => optionalAt(item, 'profile', 'name')));
  return items.flatMap((item) => {
    const [id, name] = [textAt(item, 'id'), textAt(item, 'profile', 'name')];
    const description = optionalAt(item, 'profile', 'description');
    const owned = isMarked(description, scope) || scope.owned.has(id);
    const ours = optionalAt(item, 'type') === 'OKTA_GROUP' && owned;
    if (!ours && !scope.groups.has(name)) return [];
    // Whoever renames a group does not let anybody in or out: it goes by the name that the receipt has for it.
    const known = scope.owned.get(id) ?? name;
    const renamed = ours && known !== name && scope.groups.has(known) && !taken.has(known);
    const role = renamed ? null : roleIn(description, scope);
    return [{ id, name: renamed ? known : name, owned: ours, role }];
  });
}

/** A group that comes from elsewhere may have the name of ours: it must not hide what we have to answer for. */
function byName(groups: readonly Group[]): ReadonlyMap<string, Group> {
  const oursLast = [...groups.filter(({ owned }) => !owned), ...groups.filter(({ owned }) => owned)];
  return new Map(oursLast.map((group) => [group.name, group]));
}

interface Read {
  readonly group: Group | null;
  readonly fault: Fault | null;
}

async function readMembers(ask: Ask, group: Bare, whose: Whose): Promise<Read> {
  if (!group.owned) return { group: { ...group, members: [], reading: { at: '', requestId: null } }, fault: null };
  try {
    const { items, reading } = await listAll(ask, `api/v1/groups/${group.id}/users?limit=200`);
    return { group: { ...group, members: items.map((item) => accountOf(item, whose)), reading }, fault: null };
  } catch (error) {
    return { group: null, fault: faultOf(group.name, error) };
  }
}

interface Reading {
  readonly accounts: Map<string, Account>;
  /** Accounts by what lists say of them. */
  readonly seen: ReadonlyMap<string, Account>;
  readonly scope: Scope;
  readonly whose: Whose;
}

/** Okta also finds by a part of the login, and `me` is whoever asks: only an account of exactly that name is believed. */
async function readOne(
  ask: Ask,
  { freelancer, subject }: Somebody,
  { accounts, scope, seen, whose }: Reading,
): Promise<Fault | null> {
  const name = encodeURIComponent(subject ?? loginFor(freelancer, scope));
  try {
    const { body } = await ask('get', `api/v1/users/${name}`);
    const account = accountOf(body, whose);
    if (account.freelancer === freelancer) keep(accounts, account);
    return null;
  } catch (error) {
    // What a list shows in use and nobody can find has not gone: nobody knows.
    if (isMissing(error) && seen.get(freelancer)?.active !== true) return null;
    return faultOf(freelancer, error);
  }
}
