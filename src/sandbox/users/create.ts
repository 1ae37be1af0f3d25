/** `POST /api/v1/users` */
import type { Answer, Call } from '../call.ts';
import { ok } from '../call.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import { nextId } from '../org/ids.ts';
import type { Status, User } from '../org/user.ts';
import { loginKey } from '../org/user.ts';
import { invalid, missing } from '../refusal.ts';
import { readCredentials } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { readProfile } from './profile.ts';
import { renderUser } from './render.ts';
import { readRealm, readType } from './type.ts';

/** Creates an account, and activates it unless the caller says otherwise. */
export function createUser(call: Call): Answer {
  const { org, now, origin, base, body } = call;
  const profile = readProfile(body['profile'], {});
  refuseTaken(call, profile['login'] ?? '', null);
  const credentials = readCredentials(body['credentials'], profile['login'] ?? '');
  const groups = groupsIn(call);
  const status = statusFor(call, credentials);
  const user: User = {
    id: nextId(org.mint, '00u'),
    status,
    created: now,
    activated: status === 'STAGED' ? null : now,
    statusChanged: status === 'STAGED' ? null : now,
    lastLogin: null,
    lastUpdated: now,
    passwordChanged: credentials.password === null ? null : now,
    type: readType(body['type'], org.founding.type),
    realm: readRealm(body['realmId'], null),
    profile,
    ...credentials,
  };
  const joined = groups.map((group): Fact => ({ fact: 'joined', group, user: user.id, at: now }));
  const target = [userNamed(user)];
  const activated = status === 'STAGED' ? [] : [{ type: 'user.lifecycle.activate', target } as const];
  const told = logged(origin, now, { type: 'user.lifecycle.create', target }, ...activated);
  return ok(renderUser(user, base, org.founding.schema), [{ fact: 'user', user }, ...joined, ...told]);
}

/**
 * Refuses a login that somebody else has.
 *
 * @param own whose login it may be already.
 */
export function refuseTaken({ org }: Call, login: string, own: string | null): void {
  const holder = org.logins.get(loginKey(login));
  if (holder !== undefined && holder !== own)
    throw invalid('login', 'login: An object with this field already exists in the current organization');
}

/** With a password somebody can sign in at once; without one an e-mail invites to make one. */
function statusFor({ query }: Call, { password, provider }: Credentials): Status {
  if (query.get('activate') === 'false') return 'STAGED';
  const federated = query.get('provider') === 'true' && provider.type !== 'OKTA';
  if (password === null && !federated) return 'PROVISIONED';
  return query.get('nextLogin') === 'changePassword' ? 'PASSWORD_EXPIRED' : 'ACTIVE';
}

function groupsIn({ org, body }: Call): readonly string[] {
  const sent = body['groupIds'];
  if (!Array.isArray(sent)) return [];
  return sent.map((id: unknown) => {
    const group = typeof id === 'string' ? org.groups.get(id) : undefined;
    if (group?.type !== 'OKTA_GROUP') throw missing('UserGroup', String(id));
    return group.id;
  });
}
