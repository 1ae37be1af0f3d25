/** `DELETE /api/v1/users/{user}`: the first deactivates, the second deletes. */
import type { Answer, Call, Moment } from '../call.ts';
import { done, ok } from '../call.ts';
import { logged, userNamed } from '../log/entry.ts';
import type { Fact } from '../org/facts.ts';
import type { User } from '../org/user.ts';
import { Refusal } from '../refusal.ts';
import { userIn } from './find.ts';
import { take } from './lifecycle.ts';

/** Deactivates an account, or deletes one that is deactivated. */
export function removeUser(call: Call): Answer {
  const user = userIn(call);
  return done(user.status === 'DEPROVISIONED' ? forget(user, call) : take('deactivate', user, call).facts);
}

/** What becomes true when an account is deleted for ever. */
export function forget(user: User, { org, now, origin }: Moment): readonly Fact[] {
  // Without the owner of the token nobody could ask any more, and without an administrator nobody sits at the console.
  if ([org.founding.owner, org.founding.administrator].includes(user.id)) throw new Refusal('E0000006');
  const told = logged(origin, now, { type: 'user.lifecycle.delete.initiated', target: [userNamed(user)] });
  return [{ fact: 'user gone', user: user.id }, ...told];
}

/** `DELETE /api/v1/users/{user}/sessions`: ends sessions and, with `oauthTokens=true`, what was issued to applications. */
export function endSessions(call: Call): Answer {
  const target = [userNamed(userIn(call))];
  return done(logged(call.origin, call.now, { type: 'user.session.clear', target }));
}

/** `POST /api/v1/users/{user}/lifecycle/reset_factors`: nobody here has a factor. */
export function resetFactors(call: Call): Answer {
  userIn(call);
  return ok({});
}
