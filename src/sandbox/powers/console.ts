/** What a human administrator does at the console, and what somebody does who signs in. */
import type { Call, Moment } from '../call.ts';
import { dissolve } from '../groups/write.ts';
import { join, part } from '../groups/members.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import type { Group } from '../org/group.ts';
import { findGroup, findUser } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { Refusal, invalid, missing } from '../refusal.ts';
import { take } from '../users/lifecycle.ts';
import { forget } from '../users/remove.ts';

type Action = (call: Call) => readonly Fact[];

/** Actions by name. */
const actions: Readonly<Record<string, Action>> = {
  addMember: (call) => join(groupIn(call), userIn(call), call),
  removeMember: (call) => part(groupIn(call), userIn(call), call),
  deactivate: (call) => take('deactivate', userIn(call), call).facts,
  suspend: (call) => take('suspend', userIn(call), call).facts,
  activate: (call) => activate(userIn(call), call),
  deleteUser: (call) => deleteUser(userIn(call), call),
  deleteGroup: (call) => dissolve(groupIn(call), call),
  signIn: (call) => signIn(userIn(call), call),
};

/** What becomes true by the action that a request names. @throws Refusal where it cannot be done. */
export function actAtConsole(call: Call): readonly Fact[] {
  const { action } = call.body;
  const act = typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (act === undefined) throw invalid('action', `action: The value must be one of ${Object.keys(actions).join(', ')}`);
  return act(call);
}

/** To the console both ways back are one. */
function activate(user: User, moment: Moment): readonly Fact[] {
  return take(user.status === 'SUSPENDED' ? 'unsuspend' : 'activate', user, moment).facts;
}

/** The console deactivates first where that was not done. */
function deleteUser(user: User, moment: Moment): readonly Fact[] {
  const gone = forget(user, moment);
  return user.status === 'DEPROVISIONED' ? gone : [...take('deactivate', user, moment).facts, ...gone];
}

/** Who was invited makes a password at the first sign-in, and is active from then on. */
function signIn(user: User, { now, origin }: Moment): readonly Fact[] {
  if (!['PROVISIONED', 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY'].includes(user.status)) throw new Refusal('E0000038');
  const renewed = { status: 'ACTIVE', statusChanged: now, lastUpdated: now, passwordChanged: now } as const;
  const signedIn: User = {
    ...user,
    ...(user.status === 'ACTIVE' ? {} : { ...renewed, password: user.password ?? 'imported' }),
    lastLogin: now,
  };
  const told = logged({ ...origin, actor: signedIn }, now, {
    type: 'user.session.start',
    target: [userNamed(signedIn)],
  });
  return [{ fact: 'user', user: signedIn }, ...told];
}

function userIn({ org, body }: Call): User {
  const name = body['user'];
  const user = typeof name === 'string' ? findUser(org, name) : undefined;
  if (user === undefined) throw missing('User', String(name));
  return user;
}

function groupIn({ org, body }: Call): Group {
  const name = body['group'];
  const group = typeof name === 'string' ? findGroup(org, name) : undefined;
  if (group === undefined) throw missing('UserGroup', String(name));
  if (group.type !== 'OKTA_GROUP') throw new Refusal('E0000006');
  return group;
}
