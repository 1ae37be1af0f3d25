/** Reads accounts: one, those of a query, and what belongs to one. */
import type { Answer, Call } from '../call.ts';
import { ok } from '../call.ts';
import { renderGroup } from '../groups/render.ts';
import type { User } from '../org/user.ts';
import { groupIdsOf } from '../org/org.ts';
import { loginKey } from '../org/user.ts';
import { byId, byPlace, pageOf, readLimit } from '../paging.ts';
import { meets, pinned } from '../query/evaluate.ts';
import type { Expression } from '../query/parse.ts';
import { filterable, readExpression } from '../query/read.ts';
import { Refusal } from '../refusal.ts';
import { userIn } from './find.ts';
import { renderListed, renderUser } from './render.ts';
import { searchable } from './searchable.ts';
import { sortUsers } from './sort.ts';

const PAGE = { usual: 200, most: 200 };

/** `filter` knows these: https://developer.okta.com/docs/api/openapi/okta-management/management/user/listusers */
const known = filterable(
  ['status', 'id', 'profile.login', 'profile.email', 'profile.firstName', 'profile.lastName'],
  ['lastUpdated'],
);

/** `GET /api/v1/users/{user}` */
export function readUser(call: Call): Answer {
  return ok(renderUser(userIn(call), call.base, call.org.founding.schema));
}

/** `GET /api/v1/users/me`: the account that the token belongs to. */
export function readMe(call: Call): Answer {
  return readUser({ ...call, params: { user: 'me' } });
}

/** `GET /api/v1/users`: of all who are not deactivated, or of all whom `search` or `filter` describe. */
export function listUsers(call: Call): Answer {
  const { org, base, query } = call;
  const search = readExpression(call, 'search');
  const filter = readExpression(call, 'filter', known);
  if (search !== null && filter !== null) throw new Refusal('E0000033');
  const q = query.get('q')?.toLowerCase();
  if (q !== undefined && search === null && filter === null) return ok(startingWith(call, q));
  const wanted = search ?? filter;
  const sortBy = search === null ? null : query.get('sortBy');
  const ids = candidates(call, wanted);
  const order = sortBy === null ? byId(ids) : byPlace(sortUsers(call, ids, sortBy));
  const page = pageOf(call, order, PAGE, (id) => {
    const user = org.users.get(id);
    return user !== undefined && isWanted(user, wanted) ? renderListed(user, base) : undefined;
  });
  return { status: 200, body: page.items, links: page.links };
}

/** `GET /api/v1/users/{user}/groups`, with the group of everybody. */
export function listGroupsOfUser(call: Call): Answer {
  const { org, base } = call;
  const page = pageOf(call, byId(groupIdsOf(org, userIn(call))), PAGE, (id) => {
    const group = org.groups.get(id);
    return group === undefined ? undefined : renderGroup(group, base);
  });
  return { status: 200, body: page.items, links: page.links };
}

/** `GET /api/v1/users/{user}/roles`: nobody is an administrator by the API. */
export function listRoles(call: Call): Answer {
  userIn(call);
  return ok([]);
}

function isWanted(user: User, wanted: Expression | null): boolean {
  return wanted === null ? user.status !== 'DEPROVISIONED' : meets(wanted, searchable(user));
}

/** Ids among which the search goes on: two where it asks for two logins, all where it asks for something else. */
function candidates({ org }: Call, wanted: Expression | null): readonly string[] {
  if (wanted === null) return org.userIds;
  const logins = pinned(wanted, 'profile.login')?.map((login) => org.logins.get(loginKey(login)) ?? '');
  const ids = logins ?? pinned(wanted, 'id');
  return ids === null ? org.userIds : [...new Set(ids)].sort();
}

/** `q` has no pages and no links. */
function startingWith(call: Call, q: string): readonly unknown[] {
  const limit = readLimit(call, { usual: 10, most: 200 });
  const found: unknown[] = [];
  for (const user of call.org.users.values()) {
    if (found.length === limit) break;
    if (user.status !== 'DEPROVISIONED' && begins(user, q)) found.push(renderListed(user, call.base));
  }
  return found;
}

function begins({ profile }: User, q: string): boolean {
  return ['firstName', 'lastName', 'email'].some((name) => profile[name]?.toLowerCase().startsWith(q));
}
