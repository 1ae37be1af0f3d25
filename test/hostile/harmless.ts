/** What may reach a terminal. */
import assert from 'node:assert/strict';
import type { Ran } from '../cli/gatepass.ts';

/** Controls but the line feed, and whatever hides or turns the direction of text. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u200b-\u200f\u2028\u2029\ufeff]/u;

/** Holds that a run said nothing that steers a terminal, and nothing that only we should see. */
export function harmless({ stderr, stdout }: Ran): void {
  const strange = unseen.exec(stdout.replaceAll('\n', ''));
  assert.equal(strange, null, `${JSON.stringify(strange?.[0])} at ${strange?.index}`);
  assert.doesNotMatch(`${stdout}${stderr}`, /^ {4}at .*:\d+:\d+\)?$/m);
}
