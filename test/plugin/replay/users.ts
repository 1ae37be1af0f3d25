/** Accounts of the organisation of the recordings. */
import { isValues, textIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { erase, present } from './console.ts';
import { makeUser, setStatus, tick, userIn } from './org.ts';
import type { Org, User } from './org.ts';
import { done, missing, ok, refused, taken } from './reply.ts';
import type { Answer, Ask } from './reply.ts';

/** Makes an account. */
export function createUser({ org, body, query }: Ask): Answer {
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

/** Puts a profile or credentials in the place of others. */
export function replaceUser({ org, body }: Ask, user: User): Answer {
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

/** Deactivates an account, and deletes one that is deactivated. */
export function removeUser({ org }: Ask, user: User): Answer {
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

/** A step of the life of an account. */
export function step({ org, ids }: Ask, user: User): Answer {
  const name = ids[1] ?? '';
  const status = name === 'expire_password' ? 'PASSWORD_EXPIRED' : steps[name];
  if (status === undefined) return refused(404, 'E0000008', 'The requested path was not found');
  setStatus(org, user, name === 'activate' && user.passwordChanged !== null ? 'ACTIVE' : status);
  if (name === 'activate') user.activated = user.lastUpdated;
  return ok({});
}

/** Changes a password or a recovery question. */
export function changeCredentials({ org }: Ask, user: User): Answer {
  user.lastUpdated = tick(org);
  return ok({});
}

/** An account as Okta tells it. */
export function renderUser({ type, realm, profile, ...user }: User): Values {
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
