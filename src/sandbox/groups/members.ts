/** Who belongs to a group. */
import type { Answer, Call, Moment } from '../call.ts';
import { done } from '../call.ts';
import { groupNamed, logged, userNamed } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import type { Group } from '../org/group.ts';
import { memberIds } from '../org/org.ts';
import { holds } from '../org/roster.ts';
import type { User } from '../org/user.ts';
import { byId, pageOf } from '../paging.ts';
import { missing } from '../refusal.ts';
import { renderListed } from '../users/render.ts';
import { groupIn, ownGroupIn } from './find.ts';

const PAGE = { usual: 1000, most: 1000 };

/** `GET /api/v1/groups/{group}/users` */
export function listMembers(call: Call): Answer {
  const { org, base } = call;
  const page = pageOf(call, byId(memberIds(org, groupIn(call))), PAGE, (id) => {
    const user = org.users.get(id);
    return user === undefined ? undefined : renderListed(user, base);
  });
  return { status: 200, body: page.items, links: page.links };
}

/** `PUT /api/v1/groups/{group}/users/{user}`: says the same for who belongs to it already. */
export function addMember(call: Call): Answer {
  return done(join(ownGroupIn(call), memberIn(call), call));
}

/** `DELETE /api/v1/groups/{group}/users/{user}`: says the same for who does not belong to it. */
export function removeMember(call: Call): Answer {
  return done(part(ownGroupIn(call), memberIn(call), call));
}

/** What becomes true when somebody joins a group. */
export function join(group: Group, user: User, { org, now, origin }: Moment): readonly Fact[] {
  // Somebody who is deactivated cannot be added; with which answer no recording shows.
  if (user.status === 'DEPROVISIONED') throw missing('User', user.id);
  if (holds(memberIds(org, group), user.id)) return [];
  const target = [userNamed(user), groupNamed(group)];
  const told = logged(origin, now, { type: 'group.user_membership.add', target });
  return [{ fact: 'joined', group: group.id, user: user.id, at: now }, ...told];
}

/** What becomes true when somebody leaves a group. */
export function part(group: Group, user: User, { org, now, origin }: Moment): readonly Fact[] {
  if (!holds(memberIds(org, group), user.id)) return [];
  const target = [userNamed(user), groupNamed(group)];
  const told = logged(origin, now, { type: 'group.user_membership.remove', target });
  return [{ fact: 'left', group: group.id, user: user.id, at: now }, ...told];
}

/** Membership goes by id alone: a login is no answer here. */
function memberIn({ org, params }: Call): User {
  const user = org.users.get(params['user'] ?? '');
  if (user === undefined) throw missing('User', params['user'] ?? '');
  return user;
}
