/** Golden files: what a person saw and was content with. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const HOW = 'look at the difference; if it is what you want: BLESS=1 node --test "test/render/*.test.ts"';

/** Fails where a text is not the golden file's; with `BLESS=1` writes it instead. */
export function matchesGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}.txt`, import.meta.url);
  if (process.env['BLESS'] === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'), `golden/${name}.txt is not what is rendered today; ${HOW}`);
}
