/** Runs every rule page as a suite: what fails gives exactly what is shown, and what passes is silent. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import { pageOf } from '../../src/rules/words.ts';
import { readPage } from './page.ts';
import { current } from './bless.ts';
import { failing, passing } from './stories.ts';
import { broughtBy } from './trial.ts';

const HOW = 'look at the difference; if it is what you want: BLESS=1 node --test "test/rules/*.test.ts"';
const root = new URL('../../', import.meta.url);

for (const rule of rules) {
  const file = new URL(pageOf(rule), root);
  // test/rules/complete.test.ts says that a page is missing.
  if (!existsSync(file)) continue;
  const text = readFileSync(file, 'utf8');
  const now = current(text, rule);
  if (process.env['BLESS'] === '1' && now !== text) writeFileSync(file, now);
  const shown = process.env['BLESS'] === '1' ? now : text;
  const page = readPage(shown);

  suite(pageOf(rule), () => {
    test('begins with what the rule says of itself', () => assert.equal(page.head, readPage(now).head, HOW));

    test('tells one story after the other, and when not to listen', () => {
      assert.match(page.headings.join(' '), /^(Fails Says Passes )+When$/);
      assert.notEqual(page.when, '');
    });

    for (const [index, story] of page.stories.entries()) {
      test(`story ${index + 1}: what fails gives exactly what is shown`, () => {
        const { diagnostics } = broughtBy(failing(story));
        assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], [rule.code]);
        assert.equal(story.says, readPage(now).stories[index]?.says, HOW);
      });

      test(`story ${index + 1}: what passes is silent`, () => {
        const { diagnostics } = broughtBy(passing(story));
        assert.deepEqual(
          diagnostics.map(({ code, message }) => `${code} ${message}`),
          [],
        );
      });
    }

    test('has nothing else to bless', () => assert.equal(shown, now, HOW));
  });
}
