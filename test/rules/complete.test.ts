/** Nothing about the rules is missing, nothing is dead, and nothing is said twice. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import { pageOf } from '../../src/rules/words.ts';
import { further, raw } from './further.ts';
import { readPage } from './page.ts';
import { foundIn, idsOf, produced, textsOf, trialOf } from './produced.ts';
import { ruleFiles, spoken } from './spoken.ts';
import { failing } from './stories.ts';
import { broughtBy } from './trial.ts';

const root = new URL('../../', import.meta.url);
const findings = produced();
const heard = new Set(findings.flatMap(idsOf));

suite('Every rule', () => {
  test('is listed in the index', () => assert.deepEqual(ruleFiles(), rules.map(fileOf).sort()));

  for (const rule of rules) {
    test(`${rule.code} has a page in which it fires`, () => {
      const page = new URL(pageOf(rule), root);
      assert.ok(existsSync(page), `write ${pageOf(rule)}`);
      const { stories } = readPage(readFileSync(page, 'utf8'));
      const codes = stories.flatMap((story) => broughtBy(failing(story)).diagnostics.map(({ code }) => code));
      assert.ok(codes.includes(rule.code));
    });
  }

  test('has a code of its own, of the form GP-XXX-NNN', () => {
    assert.ok(rules.every(({ code }) => /^GP-[A-Z]{3}-\d{3}$/.test(code)));
    assert.deepEqual(twice(rules.map(({ code }) => code)), []);
  });

  test('has a name of its own, in kebab-case', () => {
    assert.ok(rules.every(({ name }) => /^[a-z]+(-[a-z]+)*$/.test(name)));
    assert.deepEqual(twice(rules.map(({ name }) => name)), []);
  });

  test('leaves it to others how much it weighs', () => {
    const weighed = rules.filter((rule) =>
      wordsIn(rule).some((text) => /\b(errors?|warnings?|severity)\b/i.test(text)),
    );
    assert.deepEqual(
      weighed.map(({ code }) => code),
      [],
    );
  });
});

suite('Every message', () => {
  for (const [index, row] of further.entries()) {
    test(`${row.gives} is given by row ${index + 1} of further.ts`, () => {
      const { diagnostics } = broughtBy(trialOf(row));
      const given = new Set(diagnostics.map(({ code, messageId }) => `${code} ${messageId}`));
      assert.deepEqual([...given].sort(), [row.gives]);
    });
  }

  for (const row of raw) {
    test(`${row.gives} is given by what is no text`, () => assert.deepEqual(foundIn(row).flatMap(idsOf), [row.gives]));
  }

  test('is given by a page or by a row of further.ts', () => {
    const declared = rules.flatMap(({ code, messages, notes = {} }) =>
      [...Object.keys(messages), ...Object.keys(notes)].map((id) => `${code} ${id}`),
    );
    assert.deepEqual(
      declared.filter((id) => !heard.has(id)),
      [],
    );
  });

  test('that is spoken has words', () => {
    const worded = new Set(
      rules.flatMap(({ code, messages, notes = {} }) =>
        [...Object.keys(messages), ...Object.keys(notes), 'grant'].map((id) => `${code} ${id}`),
      ),
    );
    assert.deepEqual(
      [...new Set([...spoken(), ...heard])].filter((id) => !worded.has(id)),
      [],
    );
  });

  test('has everything that it names filled in', () => {
    const texts = findings.flatMap((finding) => textsOf(finding).map((text) => `${finding.code} ${text}`));
    assert.deepEqual(
      texts.filter((text) => /\{\w+\}|undefined|``| ,/.test(text)),
      [],
    );
  });
});

function fileOf(rule: (typeof rules)[number]): string {
  return pageOf(rule).replace(/\.md$/, '.ts');
}

function wordsIn({ messages, notes = {}, what, why }: (typeof rules)[number]): readonly string[] {
  return [what, why, ...Object.values(messages).flatMap((words) => [words.says, words.do]), ...Object.values(notes)];
}

function twice(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
