/** Credentials: how somebody signs in. */
import type { Answer, Call } from '../call.ts';
import { ok } from '../call.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { User } from '../org/user.ts';
import { loginOf } from '../org/user.ts';
import { Refusal, invalid } from '../refusal.ts';
import { userIn } from './find.ts';
import { fits, readPassword } from './password.ts';
import { renderCredentials } from './render.ts';

/** What an account keeps of them. */
export type Credentials = Pick<User, 'password' | 'question' | 'provider'>;

/**
 * Reads `credentials` of a request.
 *
 * @param before what is kept where the caller says nothing of it.
 */
export function readCredentials(sent: unknown, login: string, before: Credentials = NONE): Credentials {
  const given = objectOf(sent);
  const { question } = objectOf(given['recovery_question']);
  const { type, name } = objectOf(given['provider']);
  return {
    password: readPassword(given['password'], login) ?? before.password,
    question: typeof question === 'string' ? question : before.question,
    provider: typeof type === 'string' && typeof name === 'string' ? { type, name } : providerOf(given, before),
  };
}

/** Who signs in with a password that another system still has is imported. */
function providerOf(given: Readonly<Record<string, unknown>>, { provider }: Credentials): User['provider'] {
  return 'hook' in objectOf(given['password']) ? { type: 'IMPORT', name: 'IMPORT' } : provider;
}

/** `POST /api/v1/users/{user}/credentials/change_password` */
export function changePassword(call: Call): Answer {
  const user = userIn(call);
  const { oldPassword, newPassword } = call.body;
  if (!['STAGED', 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY'].includes(user.status)) throw new Refusal('E0000014');
  if (!fits(user.password, objectOf(oldPassword)['value']))
    throw new Refusal('E0000014', { causes: ['oldPassword: Old password is not correct'] });
  const password = readPassword(newPassword, loginOf(user));
  if (password === null) throw invalid('newPassword', 'newPassword: The field cannot be left blank');
  const moved = user.status === 'PASSWORD_EXPIRED' || user.status === 'RECOVERY';
  const status = moved ? ({ status: 'ACTIVE', statusChanged: call.now } as const) : {};
  return updated(call, { ...user, ...status, password, passwordChanged: call.now, lastUpdated: call.now });
}

/** `POST /api/v1/users/{user}/credentials/change_recovery_question` */
export function changeRecoveryQuestion(call: Call): Answer {
  const user = userIn(call);
  const { password } = objectOf(call.body);
  if (!fits(user.password, objectOf(password)['value']))
    throw new Refusal('E0000014', { causes: ['password: Password is not correct'] });
  const { question } = readCredentials(call.body, loginOf(user), user);
  return updated(call, { ...user, question, lastUpdated: call.now });
}

function updated({ origin, now }: Call, user: User): Answer {
  const told = logged(origin, now, { type: 'user.account.update_password', target: [userNamed(user)] });
  return ok(renderCredentials(user), [{ fact: 'user', user }, ...told]);
}

const NONE: Credentials = { password: null, question: null, provider: { type: 'OKTA', name: 'OKTA' } };

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
