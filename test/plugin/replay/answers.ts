/** How the organisation of the recordings answers requests. */
import { isValues } from '../../../src/providers/okta/plugin/values.ts';
import type { Value } from '../../../src/providers/okta/plugin/values.ts';
import { join, leave } from './console.ts';
import { createGroup, list, removeGroup, renderGroup, replaceGroup } from './groups.ts';
import { groupIn, tick, userIn } from './org.ts';
import type { Group, Org, User } from './org.ts';
import { done, missing, ok, refused } from './reply.ts';
import type { Answer, Ask } from './reply.ts';
import { changeCredentials, createUser, removeUser, renderUser, replaceUser, step } from './users.ts';

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
