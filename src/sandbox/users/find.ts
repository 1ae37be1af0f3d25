/** Which account a path names. */
import type { Call } from '../call.ts';
import { findUser } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { missing } from '../refusal.ts';

/** The account of `{user}`: by id, by login, or `me`. */
export function userIn({ org, params }: Call): User {
  const user = findUser(org, params['user'] ?? '');
  if (user === undefined) throw missing('User', params['user'] ?? '');
  return user;
}
