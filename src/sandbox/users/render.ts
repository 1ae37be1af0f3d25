/** Accounts as Okta answers them. */
import type { Status, User } from '../org/user.ts';
import { secondOf, secondOrNull } from '../time.ts';

/** Links of an account by its status, as recorded; `self`, `schema` and `type` are always there. */
const LINKS: Readonly<Record<Status, readonly (keyof typeof TARGETS)[]>> = {
  STAGED: ['activate'],
  PROVISIONED: ['suspend', 'resetPassword', 'reactivate', 'deactivate'],
  ACTIVE: [
    'suspend',
    'resetPassword',
    'forgotPassword',
    'expirePassword',
    'changeRecoveryQuestion',
    'changePassword',
    'deactivate',
  ],
  RECOVERY: ['resetPassword', 'reactivate', 'deactivate'],
  PASSWORD_EXPIRED: ['suspend', 'resetPassword', 'changePassword', 'deactivate'],
  LOCKED_OUT: ['unlock', 'resetPassword', 'deactivate'],
  SUSPENDED: ['unsuspend', 'deactivate'],
  DEPROVISIONED: ['activate', 'delete'],
};

const TARGETS = {
  activate: ['/lifecycle/activate', 'POST'],
  reactivate: ['/lifecycle/reactivate', 'POST'],
  deactivate: ['/lifecycle/deactivate', 'POST'],
  suspend: ['/lifecycle/suspend', 'POST'],
  unsuspend: ['/lifecycle/unsuspend', 'POST'],
  unlock: ['/lifecycle/unlock', 'POST'],
  resetPassword: ['/lifecycle/reset_password', 'POST'],
  expirePassword: ['/lifecycle/expire_password', 'POST'],
  forgotPassword: ['/credentials/forgot_password', 'POST'],
  changePassword: ['/credentials/change_password', 'POST'],
  changeRecoveryQuestion: ['/credentials/change_recovery_question', 'POST'],
  delete: ['', 'DELETE'],
} as const;

/** An account asked for by itself: with the links of what can be done with it. */
export function renderUser(user: User, base: string, schema: string): unknown {
  const self = `${base}/api/v1/users/${user.id}`;
  const actions = LINKS[user.status].map((name) => {
    const [path, method] = TARGETS[name];
    return [name, { href: `${self}${path}`, method }] as const;
  });
  return {
    ...fieldsOf(user),
    _links: {
      ...Object.fromEntries(actions),
      schema: { href: `${base}/api/v1/meta/schemas/user/${schema}` },
      type: { href: `${base}/api/v1/meta/types/user/${user.type}` },
      self: { href: self },
    },
  };
}

/** An account in a list: its only link is its own. */
export function renderListed(user: User, base: string): unknown {
  return { ...fieldsOf(user), _links: { self: { href: `${base}/api/v1/users/${user.id}` } } };
}

/** The credentials of an account, without any secret. */
export function renderCredentials({ password, question, provider }: User): unknown {
  return {
    ...(password === null ? {} : { password: {} }),
    ...(question === null ? {} : { recovery_question: { question } }),
    provider,
  };
}

/** What every answer begins with. */
function fieldsOf(user: User): Record<string, unknown> {
  return {
    id: user.id,
    status: user.status,
    created: secondOf(user.created),
    activated: secondOrNull(user.activated),
    statusChanged: secondOrNull(user.statusChanged),
    lastLogin: secondOrNull(user.lastLogin),
    lastUpdated: secondOf(user.lastUpdated),
    passwordChanged: secondOrNull(user.passwordChanged),
    ...(user.realm === null ? {} : { realmId: user.realm }),
    type: { id: user.type },
    // These two are always there, whether they have a value or not: seen in every recording.
    profile: { mobilePhone: null, secondEmail: null, ...user.profile },
    credentials: renderCredentials(user),
  };
}
