/** `PUT` and `POST /api/v1/users/{user}`: one replaces the profile, the other adds to it. */
import type { Answer, Call } from '../call.ts';
import { ok } from '../call.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { Profile, User } from '../org/user.ts';
import { loginOf } from '../org/user.ts';
import { missing } from '../refusal.ts';
import { refuseTaken } from './create.ts';
import { readCredentials } from './credentials.ts';
import { userIn } from './find.ts';
import { readProfile } from './profile.ts';
import { renderUser } from './render.ts';
import { readRealm, readType } from './type.ts';

/** Replaces what the caller sends: a property of the profile that is left out is gone. */
export function replaceUser(call: Call): Answer {
  const user = userIn(call);
  const type = readType(call.body['type'], user.type);
  return write(call, { ...user, type, realm: readRealm(call.body['realmId'], user.realm) }, {});
}

/** Adds to what is there; a property with the value `null` is gone. */
export function mergeUser(call: Call): Answer {
  const user = userIn(call);
  return write(call, user, user.profile);
}

function write(call: Call, user: User, kept: Profile): Answer {
  // "Users with the DEPROVISIONED status won't have their profiles updated"; the answer is that of okta-sdk-java #721.
  if (user.status === 'DEPROVISIONED') throw missing('User', user.id);
  const { body, org, now, origin, base } = call;
  const sent = body['profile'];
  const profile = sent === undefined || sent === null ? user.profile : readProfile(sent, kept);
  refuseTaken(call, profile['login'] ?? '', user.id);
  const credentials = readCredentials(body['credentials'], loginOf(user), user);
  const changed: User = {
    ...user,
    ...credentials,
    profile,
    lastUpdated: now,
    passwordChanged: credentials.password === user.password ? user.passwordChanged : now,
  };
  const told = logged(origin, now, { type: 'user.account.update_profile', target: [userNamed(changed)] });
  return ok(renderUser(changed, base, org.founding.schema), [{ fact: 'user', user: changed }, ...told]);
}
