/** Makes, changes and deletes groups. */
import type { Answer, Call, Moment } from '../call.ts';
import { done, ok } from '../call.ts';
import { groupNamed, logged } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import type { Group } from '../org/group.ts';
import { groupKey } from '../org/group.ts';
import { nextId } from '../org/ids.ts';
import { invalid } from '../refusal.ts';
import { ownGroupIn } from './find.ts';
import { renderGroup } from './render.ts';

/** `POST /api/v1/groups` */
export function createGroup(call: Call): Answer {
  const { org, now, base, origin } = call;
  const profile = readGroupProfile(call, null);
  const times = { created: now, lastUpdated: now, lastMembershipUpdated: now };
  const group: Group = { id: nextId(org.mint, '00g'), type: 'OKTA_GROUP', ...times, ...profile };
  const told = logged(origin, now, { type: 'group.lifecycle.create', target: [groupNamed(group)] });
  return ok(renderGroup(group, base), [{ fact: 'group', group }, ...told]);
}

/** `PUT /api/v1/groups/{group}` */
export function replaceGroup(call: Call): Answer {
  const group = ownGroupIn(call);
  const changed: Group = { ...group, ...readGroupProfile(call, group.id), lastUpdated: call.now };
  const told = logged(call.origin, call.now, { type: 'group.profile.update', target: [groupNamed(changed)] });
  return ok(renderGroup(changed, call.base), [{ fact: 'group', group: changed }, ...told]);
}

/** `DELETE /api/v1/groups/{group}` */
export function deleteGroup(call: Call): Answer {
  return done(dissolve(ownGroupIn(call), call));
}

/** What becomes true when a group is deleted. */
export function dissolve(group: Group, { now, origin }: Moment): readonly Fact[] {
  const told = logged(origin, now, { type: 'group.lifecycle.delete', target: [groupNamed(group)] });
  return [{ fact: 'group gone', group: group.id }, ...told];
}

function readGroupProfile({ org, body }: Call, own: string | null): Pick<Group, 'name' | 'description'> {
  const sent = body['profile'];
  const { name, description, ...others }: Record<string, unknown> =
    typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const unknown = Object.keys(others).map((key) => `Property name '${key}' is not defined in profile`);
  if (unknown.length > 0) throw invalid('groupProfile', ...unknown);
  if (typeof name !== 'string' || name.trim() === '') throw invalid('name', 'name: The field cannot be left blank');
  if (name.length > 255) throw invalid('name', 'name: The value must have between 1 and 255 characters');
  const holder = org.groupNames.get(groupKey(name));
  if (holder !== undefined && holder !== own)
    throw invalid('name', 'name: An object with this field already exists in the current organization');
  return { name, description: readDescription(description) };
}

function readDescription(sent: unknown): string | null {
  if (sent === undefined || sent === null) return null;
  if (typeof sent !== 'string') throw invalid('description', 'description: The value must be of type string');
  if (sent.length > 1024) throw invalid('description', 'description: The value must have at most 1024 characters');
  return sent;
}
