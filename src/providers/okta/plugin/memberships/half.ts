/** Changes of memberships of which not all was done: what there is now, and what to say. */
import { HalfDone } from '../failure.ts';
import type { Okta } from '../http/okta.ts';
import { isMissing, sayingOf } from '../http/refusal.ts';
import { sorted, textsIn } from '../values.ts';
import type { Values } from '../values.ts';
import { complaint, membersAmong, seen } from './members.ts';
import type { Deed } from './members.ts';

/** A change of memberships, and how each of them went. */
export interface Outcome {
  readonly group: string;
  readonly plan: Values;
  readonly before: readonly string[];
  readonly deeds: readonly Deed[];
}

/** Nothing is kept of a creation that did nothing; what was done is kept, so that the next run goes on from there. */
export async function halfCreated(okta: Okta, outcome: Outcome): Promise<never> {
  const { group, deeds } = outcome;
  const reasons = deeds.filter(({ error }) => error !== null).map((deed) => complaint(group, deed));
  if (reasons.length === deeds.length) throw new Error(reasons.join('\n'));
  throw new HalfDone(group, await present(okta, outcome), reasons);
}

/** The end of an update of which not all was done. */
export async function halfUpdated(okta: Okta, outcome: Outcome): Promise<Values> {
  const { group, deeds } = outcome;
  const state = await present(okta, outcome);
  const there = new Set(textsIn(state, 'users'));
  // Somebody who is not there any more cannot be removed, and need not be.
  const failed = deeds.filter(
    ({ error, method, user }) => error !== null && !(method === 'DELETE' && isMissing(error) && !there.has(user)),
  );
  if (failed.length === 0) return state;
  throw new HalfDone(
    group,
    state,
    failed.map((deed) => complaint(group, deed)),
  );
}

/** What there is after a failure: read, or else counted from the requests that were performed. */
async function present(okta: Okta, { group, plan, before, deeds }: Outcome): Promise<Values> {
  const there = new Set(before);
  for (const { user, method, error } of deeds) {
    if (error !== null) continue;
    if (method === 'PUT') there.add(user);
    else there.delete(user);
  }
  const counted = sorted([...there]);
  const asked = { ...plan, users: sorted([...before, ...textsIn(plan, 'users')]) };
  const users = await seen(okta, group, asked).catch(() => counted);
  return { ...plan, users };
}

/** Members were added, or none had to be, and then nobody could see them. */
export function unread({ group, plan, deeds }: Outcome, error: unknown): Error {
  const reason = `the members of group ${group} could not be read: ${sayingOf(error)}`;
  return deeds.length === 0 ? new Error(reason) : new HalfDone(group, plan, [reason]);
}

/** Removals that failed and are still needed. */
export async function stillTrue(okta: Okta, group: string, deeds: readonly Deed[]): Promise<readonly Deed[]> {
  const failed = deeds.filter(({ error }) => error !== null);
  const missing = failed.filter(({ error }) => isMissing(error)).map(({ user }) => user);
  if (missing.length === 0) return failed;
  const there = await membersAmong(okta, group, missing).catch((error: unknown) => (isMissing(error) ? [] : missing));
  return failed.filter(({ user, error }) => !isMissing(error) || there.includes(user));
}
