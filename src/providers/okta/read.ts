/** Reads everything that is managed: groups with all their members, and the accounts of external people. */
import pMap from 'p-map';
import type { Account, Directory, Fault, Group } from '../../access/directory.ts';
import { Unanswered, faultOf } from './client.ts';
import type { Ask } from './client.ts';
import { listAll, optionalAt, textAt } from './pages.ts';
import { accountOf, whoseIn } from './people.ts';
import type { Whose } from './people.ts';
import { isMarked, loginFor } from './scope.ts';
import type { Scope, Somebody } from './scope.ts';

/** Requests that are under way at a time: Okta allows 15 to 75, by its plan. */
const PARALLEL = 8;

/**
 * Reads the directory. What cannot be read is told and stands in nobody's way.
 *
 * @param verify people whose accounts are read one by one, whatever a search says: it may lag behind a change.
 * @throws Unanswered where not even the groups can be listed: then nothing is known.
 */
export async function readDirectory(ask: Ask, scope: Scope, verify: readonly Somebody[] = []): Promise<Directory> {
  const whose = whoseIn(scope);
  const found = groupsIn((await listAll(ask, 'api/v1/groups?limit=10000')).items, scope);
  const groups = await pMap(found, (group) => readMembers(ask, group, whose), { concurrency: PARALLEL });
  const accounts = new Map<string, Account>();
  for (const { group } of groups) group?.members.forEach((member) => keep(accounts, member));
  const faults = [...groups.map(({ fault }) => fault), await readActive(ask, whose, accounts)];
  for (const { freelancer } of verify) accounts.delete(freelancer);
  const needed = scope.people.filter(({ freelancer, needed }) => needed && !accounts.has(freelancer));
  const asked = new Map([...needed, ...verify].map((one) => [one.freelancer, one]));
  faults.push(...(await pMap(asked.values(), (one) => readOne(ask, one, scope, accounts), { concurrency: PARALLEL })));
  const told = faults.filter((fault) => fault !== null);
  return {
    groups: new Map(groups.flatMap(({ group }) => (group === null ? [] : [[group.name, group]]))),
    accounts,
    unread: new Set(told.map(({ where }) => where)),
    faults: told,
  };
}

/** Accounts that have ended are found as well, in case the search lags behind: https://developer.okta.com/docs/api/openapi/okta-management/management/user/listusers */
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

type Bare = Pick<Group, 'name' | 'id' | 'owned'>;

function groupsIn(items: readonly unknown[], scope: Scope): readonly Bare[] {
  return items.flatMap((item) => {
    const [id, name] = [textAt(item, 'id'), textAt(item, 'profile', 'name')];
    const owned = isMarked(optionalAt(item, 'profile', 'description'), scope) || scope.owned.has(id);
    const ours = optionalAt(item, 'type') === 'OKTA_GROUP' && owned;
    return ours || scope.groups.has(name) ? [{ id, name, owned: ours }] : [];
  });
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

async function readOne(
  ask: Ask,
  { freelancer, subject }: Somebody,
  scope: Scope,
  accounts: Map<string, Account>,
): Promise<Fault | null> {
  const name = encodeURIComponent(subject ?? loginFor(freelancer, scope));
  try {
    const { body } = await ask('get', `api/v1/users/${name}`);
    keep(accounts, { ...accountOf(body, () => freelancer) });
    return null;
  } catch (error) {
    if (error instanceof Unanswered && error.status === 404) return null;
    return faultOf(freelancer, error);
  }
}
