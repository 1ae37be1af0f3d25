/** How the organisation of the recordings answers requests. */
import { isValues, textIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';
import { erase, join, leave, present } from './console.ts';
import { groupIn, makeGroup, makeUser, setStatus, tick, userIn } from './org.ts';
import type { Group, Org, User } from './org.ts';

/** An answer. */
export interface Answer {
  readonly status: number;
  readonly body?: Value;
  /** Query of the next page. */
  readonly next?: string;
}

interface Ask {
  readonly org: Org;
  readonly body: Values;
  readonly query: URLSearchParams;
  readonly ids: readonly string[];
}

const routes: readonly (readonly [method: string, path: RegExp, answer: (ask: Ask) => Answer])[] = [
  ['GET', /^\/users\/me$/, () => ok({ id: '00uowner', status: 'ACTIVE', profile: { login: 'owner@example.com' } })],
  ['POST', /^\/users$/, createUser],
  ['GET', /^\/users\/([^/]+)$/, (ask) => withUser(ask, (user) => ok(renderUser(user)))],
  ['PUT', /^\/users\/([^/]+)$/, (ask) => withUser(ask, (user) => replaceUser(ask, user))],
  ['DELETE', /^\/users\/([^/]+)$/, (ask) => withUser(ask, (user) => removeUser(ask, user))],
  ['POST', /^\/users\/([^/]+)\/lifecycle\/(\w+)$/, (ask) => withUser(ask, (user) => step(ask, user))],
  ['POST', /^\/users\/([^/]+)\/credentials\/(\w+)$/, (ask) => withUser(ask, (user) => changeCredentials(ask, user))],
  ['POST', /^\/groups$/, createGroup],
  ['GET', /^\/groups\/([^/]+)$/, (ask) => withGroup(ask, (group) => ok(renderGroup(group)))],
  ['PUT', /^\/groups\/([^/]+)$/, (ask) => withGroup(ask, (group) => replaceGroup(ask, group))],
  ['DELETE', /^\/groups\/([^/]+)$/, (ask) => withGroup(ask, (group) => removeGroup(ask, group))],
  ['GET', /^\/groups\/([^/]+)\/users$/, (ask) => withGroup(ask, (group) => list(ask, group))],
  ['PUT', /^\/groups\/([^/]+)\/users\/([^/]+)$/, (ask) => withMember(ask, (group, user) => join(group, user.id))],
  ['DELETE', /^\/groups\/([^/]+)\/users\/([^/]+)$/, (ask) => withMember(ask, (group, user) => leave(group, user.id))],
];

/** Answers a request. */
export function answer(org: Org, method: string, url: string, body: Value): Answer {
  const { pathname, searchParams } = new URL(url, 'http://okta');
  for (const [verb, path, answering] of routes) {
    const found = verb === method ? path.exec(pathname.replace('/api/v1', '')) : null;
    const ids = found?.slice(1).map(decodeURIComponent) ?? [];
    if (found !== null) return answering({ org, body: isValues(body) ? body : {}, query: searchParams, ids });
  }
  return refused(405, 'E0000022', 'The endpoint does not support the provided HTTP method');
}

const ok = (body: Value): Answer => ({ status: 200, body });
const done: Answer = { status: 204 };

/** A refusal in Okta's envelope. */
export function refused(status: number, errorCode: string, errorSummary: string, cause?: string): Answer {
  const errorCauses = cause === undefined ? [] : [{ errorSummary: cause }];
  return {
    status,
    body: { errorCode, errorSummary, errorLink: errorCode, errorId: 'oae0000000000000000001', errorCauses },
  };
}

const missing = (what: string) => refused(404, 'E0000007', `Not found: Resource not found: ${what}`);

/** A refusal that came late: the clock of the recordings had gone on already. */
function taken(org: Org, field: string): Answer {
  tick(org);
  const cause = `${field}: An object with this field already exists in the current organization`;
  return refused(400, 'E0000001', `Api validation failed: ${field}`, cause);
}

function withUser({ org, ids }: Ask, then: (user: User) => Answer): Answer {
  const user = userIn(org, ids[0] ?? '');
  return user === undefined ? missing(`${ids[0]} (User)`) : then(user);
}

function withGroup({ org, ids }: Ask, then: (group: Group) => Answer): Answer {
  const group = groupIn(org, ids[0] ?? '');
  return group === undefined ? missing(`${ids[0]} (UserGroup)`) : then(group);
}

function withMember(ask: Ask, then: (group: Group, user: User) => void): Answer {
  return withGroup(ask, (group) => {
    const user = userIn(ask.org, ask.ids[1] ?? '');
    if (user === undefined) return missing(`${ask.ids[1]} (User)`);
    tick(ask.org);
    then(group, user);
    return done;
  });
}

function createUser({ org, body, query }: Ask): Answer {
  const profile = present(body['profile'] as Values);
  if (userIn(org, textIn(profile, 'login')) !== undefined) return taken(org, 'login');
  const strange = strangeIn(org, profile);
  if (strange !== undefined) return unknownAttribute(strange);
  const credentials = isValues(body['credentials']) ? body['credentials'] : {};
  const password = Object.keys((credentials['password'] ?? {}) as Values).length > 0;
  const status = query.get('activate') === 'false' ? 'STAGED' : password ? 'ACTIVE' : 'PROVISIONED';
  const type = isValues(body['type']) ? { type: textIn(body['type'], 'id') } : {};
  const realm = textIn(body, 'realmId') === '' ? {} : { realm: textIn(body, 'realmId') };
  return ok(renderUser(makeUser(org, { profile, status, password, ...type, ...realm })));
}

function strangeIn({ strange }: Org, profile: Values): string | undefined {
  return Object.keys(profile).find((name) => strange.includes(name));
}

function unknownAttribute(name: string): Answer {
  return refused(
    400,
    'E0000001',
    'Api validation failed: newUser',
    `Property name '${name}' is not defined in profile`,
  );
}

function replaceUser({ org, body }: Ask, user: User): Answer {
  const credentials = isValues(body['credentials']);
  const profile = isValues(body['profile']) ? present(body['profile']) : null;
  if (user.status === 'DEPROVISIONED') return missing(`${user.id} (User)`);
  const other = userIn(org, textIn(profile ?? {}, 'login'));
  if (other !== undefined && other !== user) return taken(org, 'login');
  const strange = strangeIn(org, profile ?? {});
  if (strange !== undefined) return unknownAttribute(strange);
  user.lastUpdated = tick(org);
  if (profile !== null) user.profile = profile;
  if (isValues(body['type'])) user.type = textIn(body['type'], 'id');
  if (textIn(body, 'realmId') !== '') user.realm = textIn(body, 'realmId');
  if (credentials) user.passwordChanged = user.lastUpdated;
  return ok(renderUser(user));
}

function removeUser({ org }: Ask, user: User): Answer {
  if (user.status === 'DEPROVISIONED') erase(org, user);
  else setStatus(org, user, 'DEPROVISIONED');
  return done;
}

const steps: Readonly<Record<string, string>> = {
  activate: 'PROVISIONED',
  deactivate: 'DEPROVISIONED',
  suspend: 'SUSPENDED',
  unsuspend: 'ACTIVE',
  unlock: 'ACTIVE',
};

function step({ org, ids }: Ask, user: User): Answer {
  const name = ids[1] ?? '';
  const status = name === 'expire_password' ? 'PASSWORD_EXPIRED' : steps[name];
  if (status === undefined) return refused(404, 'E0000008', 'The requested path was not found');
  setStatus(org, user, name === 'activate' && user.passwordChanged !== null ? 'ACTIVE' : status);
  if (name === 'activate') user.activated = user.lastUpdated;
  return ok({});
}

function changeCredentials({ org }: Ask, user: User): Answer {
  user.lastUpdated = tick(org);
  return ok({});
}

function createGroup({ org, body }: Ask): Answer {
  const profile = body['profile'] as Values;
  if (org.groups.some((group) => group.profile['name'] === profile['name'])) return taken(org, 'name');
  return ok(renderGroup(makeGroup(org, profile)));
}

function replaceGroup({ org, body }: Ask, group: Group): Answer {
  tick(org);
  group.profile = body['profile'] as Values;
  return ok(renderGroup(group));
}

function removeGroup({ org }: Ask, group: Group): Answer {
  tick(org);
  org.groups = org.groups.filter((one) => one !== group);
  return done;
}

function list({ org, query }: Ask, { members }: Group): Answer {
  const limit = Number(query.get('limit') ?? 1000);
  const after = query.get('after') ?? '';
  const rest = members.slice(members.indexOf(after) + 1);
  const page = rest.slice(0, limit);
  const users = page.flatMap((id) => userIn(org, id) ?? []).map(renderUser);
  return { ...ok(users), ...(rest.length > limit ? { next: `?after=${page.at(-1)}&limit=${limit}` } : {}) };
}

function renderUser({ type, realm, profile, ...user }: User): Values {
  const provider = { type: 'OKTA', name: 'OKTA' };
  const own = { mobilePhone: null, secondEmail: null, ...profile };
  return {
    ...user,
    ...(realm === null ? {} : { realmId: realm }),
    type: { id: type },
    profile: own,
    credentials: { provider },
  };
}

function renderGroup({ id, profile }: Group): Values {
  return { id, type: 'OKTA_GROUP', objectClass: ['okta:user_group'], profile: { description: null, ...profile } };
}
