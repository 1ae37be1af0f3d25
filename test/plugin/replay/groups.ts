/** Groups of the organisation of the recordings. */
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { makeGroup, tick, userIn } from './org.ts';
import type { Group } from './org.ts';
import { done, ok, taken } from './reply.ts';
import type { Answer, Ask } from './reply.ts';
import { renderUser } from './users.ts';

/** Makes a group. */
export function createGroup({ org, body }: Ask): Answer {
  const profile = body['profile'] as Values;
  if (org.groups.some((group) => group.profile['name'] === profile['name'])) return taken(org, 'name');
  return ok(renderGroup(makeGroup(org, profile)));
}

/** Puts another profile in place. */
export function replaceGroup({ org, body }: Ask, group: Group): Answer {
  tick(org);
  group.profile = body['profile'] as Values;
  return ok(renderGroup(group));
}

/** Deletes a group. */
export function removeGroup({ org }: Ask, group: Group): Answer {
  tick(org);
  org.groups = org.groups.filter((one) => one !== group);
  return done;
}

/** A page of members. */
export function list({ org, query }: Ask, { members }: Group): Answer {
  const limit = Number(query.get('limit') ?? 1000);
  const after = query.get('after') ?? '';
  const rest = members.slice(members.indexOf(after) + 1);
  const page = rest.slice(0, limit);
  const users = page.flatMap((id) => userIn(org, id) ?? []).map(renderUser);
  return { ...ok(users), ...(rest.length > limit ? { next: `?after=${page.at(-1)}&limit=${limit}` } : {}) };
}

/** A group as Okta tells it. */
export function renderGroup({ id, profile }: Group): Values {
  return { id, type: 'OKTA_GROUP', objectClass: ['okta:user_group'], profile: { description: null, ...profile } };
}
