/** `POST /api/v1/users/{user}/lifecycle/…`: what an account can become, and from what. */
import type { Answer, Call, Moment } from '../call.ts';
import { ok } from '../call.ts';
import type { EventName } from '../log/catalogue.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import { errorIdOf } from '../org/ids.ts';
import type { Status, User } from '../org/user.ts';
import { Refusal, invalid, missing } from '../refusal.ts';
import { userIn } from './find.ts';
import { renderUser } from './render.ts';

/** A step in the life of an account. */
interface Step {
  readonly from: readonly Status[];
  readonly to: (user: User) => Status;
  readonly event: EventName;
  /** Why an account in another status cannot take it. */
  readonly refusal: (user: User) => Refusal;
}

const notNow = () => new Refusal('E0000038');
const ALIVE = ['STAGED', 'PROVISIONED', 'ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT', 'SUSPENDED'] as const;

/**
 * The steps. Where Okta describes a refusal it is hers: https://developer.okta.com/docs/reference/error-codes/, and for
 * `deactivate` okta-sdk-nodejs #222.
 */
const steps = {
  activate: {
    from: ['STAGED', 'DEPROVISIONED'],
    to: ({ password, status }) => (password !== null && status === 'STAGED' ? 'ACTIVE' : 'PROVISIONED'),
    event: 'user.lifecycle.activate',
    refusal: () => new Refusal('E0000016'),
  },
  deactivate: {
    from: ALIVE,
    to: () => 'DEPROVISIONED',
    event: 'user.lifecycle.deactivate',
    refusal: ({ id }) => missing('User', id),
  },
  suspend: {
    from: ['ACTIVE'],
    to: () => 'SUSPENDED',
    event: 'user.lifecycle.suspend',
    refusal: () => invalid('suspendUser', 'Cannot suspend a user that is not active'),
  },
  unsuspend: {
    from: ['SUSPENDED'],
    to: () => 'ACTIVE',
    event: 'user.lifecycle.unsuspend',
    refusal: () => invalid('suspendUser', 'Cannot unsuspend a user that is not suspended'),
  },
  unlock: {
    from: ['LOCKED_OUT'],
    to: () => 'ACTIVE',
    event: 'user.account.unlock',
    refusal: () => new Refusal('E0000032', { causes: ['The user is not locked out.'] }),
  },
  reactivate: {
    from: ['PROVISIONED', 'RECOVERY'],
    to: ({ status }) => status,
    event: 'user.lifecycle.reactivate',
    refusal: notNow,
  },
  expirePassword: {
    from: ['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY'],
    to: () => 'PASSWORD_EXPIRED',
    event: 'user.account.expire_password',
    refusal: notNow,
  },
  resetPassword: {
    from: ['PROVISIONED', 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY', 'LOCKED_OUT'],
    to: ({ status }) => (status === 'PROVISIONED' ? status : 'RECOVERY'),
    event: 'user.account.reset_password',
    refusal: notNow,
  },
} as const satisfies Readonly<Record<string, Step>>;

/** The name of a step. */
export type StepName = keyof typeof steps;

/** What becomes true when an account takes a step. @throws Refusal where it cannot. */
export function take(name: StepName, user: User, moment: Moment): { user: User; facts: readonly Fact[] } {
  const step: Step = steps[name];
  if (!step.from.includes(user.status)) throw step.refusal(user);
  const { now, origin } = moment;
  const status = step.to(user);
  const changed: User = {
    ...user,
    status,
    lastUpdated: now,
    statusChanged: status === user.status ? user.statusChanged : now,
    activated: name === 'activate' ? now : user.activated,
    // Who comes back makes a new password.
    password: name === 'deactivate' ? null : user.password,
  };
  const told = logged(origin, now, { type: step.event, target: [userNamed(changed)] });
  const left = name === 'deactivate' ? leave(user, moment) : [];
  return { user: changed, facts: [{ fact: 'user', user: changed }, ...left, ...told] };
}

/** Whether deactivation ends memberships is told both ways of Okta, so whoever opens the sandbox decides. */
function leave({ id }: User, { org, now }: Moment): readonly Fact[] {
  if (!org.settings.leaversLeaveGroups) return [];
  const groups = (org.groupsOf.get(id) ?? []).filter((group) => group !== org.founding.everyone);
  return groups.map((group) => ({ fact: 'left', group, user: id, at: now }));
}

/** An endpoint that takes a step and says no more. */
export function quietly(name: StepName): (call: Call) => Answer {
  return (call) => ok({}, take(name, userIn(call), call).facts);
}

/**
 * An endpoint that takes a step and sends an e-mail with a link, or answers with the link.
 *
 * @param byMail whether the e-mail is sent where the caller says nothing.
 */
export function withLink(name: StepName, byMail: boolean, link: (token: string, base: string) => object) {
  return (call: Call): Answer => {
    const { facts } = take(name, userIn(call), call);
    const mailed = (call.query.get('sendEmail') ?? String(byMail)) === 'true';
    return ok(mailed ? {} : link(errorIdOf(`link ${call.origin.requestId}`).slice(3), call.base), facts);
  };
}

/** `POST …/lifecycle/expire_password`; with `tempPassword=true` it answers one instead of the account. */
export function expirePassword(call: Call): Answer {
  if (call.query.get('tempPassword') === 'true') return expireWithTemporary(call);
  const { user, facts } = take('expirePassword', userIn(call), call);
  return ok(renderUser(user, call.base, call.org.founding.schema), facts);
}

/** `POST …/lifecycle/expire_password_with_temp_password` */
export function expireWithTemporary(call: Call): Answer {
  const { facts } = take('expirePassword', userIn(call), call);
  return ok({ tempPassword: `Tmp1${errorIdOf(`password ${call.origin.requestId}`).slice(3, 11)}` }, facts);
}
