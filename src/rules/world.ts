/** Makes the world that rules look at. */
import { withPoliciesOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { askingIn } from './asked.ts';
import type { Asked } from './asked.ts';
import type { World } from './rule.ts';

/**
 * The world on a day.
 *
 * @param head the documents that are judged.
 * @param day the day on which they are.
 * @param change base and the grants that it adds, widens or extends, where a change is judged: then base's policies judge.
 */
export function worldOn(
  head: Ledger,
  day: string,
  change?: { readonly base: Ledger; readonly extended: ReadonlyMap<string, string> },
): World {
  const ledger = change === undefined ? head : withPoliciesOf(change.base, head);
  const ask = askingIn(ledger);
  const known = new Map<string, Asked>();
  const asked = (grant: Document<'AccessGrant'>): Asked => {
    const answer = known.get(grant.id);
    if (answer !== undefined) return answer;
    const asked = ask(grant);
    known.set(grant.id, asked);
    return asked;
  };
  return { ledger, day, asked, extended: change?.extended ?? new Map(), base: change?.base ?? null, head };
}
