/** Words for reasons that are no rule's: a grant's own dates and states. */
import { fill, wordsOf } from '../rules/words.ts';
import type { Reason } from './status.ts';

const OWN: Readonly<Record<string, string>> = {
  effective: 'granted through {until}, and everything that it stands on holds',
  scheduled: 'begins on {from}',
  until: 'ended with {until}, its last day',
  'engagement-ends': 'its engagement ended with {ends}',
  'engagement-state': 'its engagement is `{state}`',
  'engagement-suspended': 'its engagement is suspended',
  revoked: 'revoked from {on} on',
  'no-grant': 'no grant in the files lets this account in',
  'by-hand': 'added by hand by {by} at {at}; a grant has to say so first',
  held: '`{path}` cannot be read; its last valid version stands in, and nobody is added on its strength',
};

/** A reason in words. */
export function sayReason({ code, message }: Reason): string {
  return code === null ? fill(OWN[message.id] ?? message.id, message.args) : wordsOf(code, message).says;
}
