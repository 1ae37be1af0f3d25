/** The straight way gives up, or says what the long way says. It never accepts what the long way finds fault with. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { kindAt, kindNames } from '../../src/kinds/index.ts';
import type { KindName } from '../../src/kinds/index.ts';
import { documentOf, schemaFile } from '../generate/documents.ts';
import { specimensOf } from '../generate/specimens.ts';
import { sampleFiles } from '../sample/governed.ts';
import { agree, longWay, straight } from './straight.ts';
import { valid } from './valid.ts';

const sample = [...sampleFiles()].flatMap(([path, text]) => {
  const kind = kindAt(path)?.kind;
  return kind === undefined ? [] : [{ path, kind, text }];
});

suite('what is in order goes straight', () => {
  test('every file of the sample but one with free keys, and one with a word over two lines', () => {
    const others = sample.filter(({ kind, text }) => !agree(kind, text)).map(({ path }) => path);
    assert.deepEqual(others, ['policies/organisation.yaml', 'policies/systems/sys-erp-legacy.yaml']);
  });

  for (const kind of kindNames.filter((name) => name !== 'Organisation')) {
    test(`${kind} with everything, and with as little as possible`, () => {
      for (const fields of ['all', 'required'] as const) {
        const document = documentOf(schemaFile(kind), fields);
        assert.ok(agree(kind, stringify(document)), fields);
        assert.ok(agree(kind, JSON.stringify(document)), `${fields}, in one line`);
      }
    });
  }
});

suite('what goes straight is in order', () => {
  for (const kind of kindNames) {
    test(`${kind}, one thing changed at a time`, () => {
      let straightOnes = 0;
      for (const { document } of specimensOf(schemaFile(kind))) {
        for (const text of [stringify(document), JSON.stringify(document)]) straightOnes += Number(agree(kind, text));
      }
      assert.ok(kind === 'Organisation' || straightOnes >= 5, String(straightOnes));
    });
  }

  test('whatever characters somebody puts into a file, takes out of it or moves', () => {
    let straightOnes = 0;
    fc.assert(
      fc.property(edited, ({ kind, text }) => {
        straightOnes += Number(agree(kind, text));
      }),
      { numRuns: 4000 },
    );
    assert.ok(straightOnes > 100, String(straightOnes));
  });

  test("of YAML that is nobody's file, nothing", () => {
    for (const text of Object.values(valid)) {
      for (const kind of kindNames) assert.equal(straight(kind, text), undefined, text);
    }
  });

  const { text: grant = '' } = sample.find(({ kind }) => kind === 'AccessGrant') ?? {};
  const strange: Readonly<Record<string, string>> = {
    'a character that an escape hides': grant.replace(/^justification:.*\n/m, 'justification: "a\\u200bb"\n'),
    'a second document': `${grant}---\na: 1\n`,
    'a second document that is empty': `${grant}---\n`,
    'a directive': `%YAML 1.1\n---\n${grant}`,
    'an anchor on everything': `&all\n${grant}`,
    'a tag on everything': `!!map\n${grant}`,
    'a key twice': `${grant}kind: AccessGrant\n`,
    'a key with an anchor': grant.replace(/^kind:/m, '&k kind:'),
    'the end before the beginning': grant.replace(/^until:.*$/m, 'until: 2020-01-01'),
  };
  for (const [what, text] of Object.entries(strange)) {
    test(`so not ${what}`, () => {
      assert.equal(straight('AccessGrant', text), undefined);
      assert.notEqual(longWay('AccessGrant', text).faults.length, 0);
    });
  }
});

const scraps = [
  ...Array.from(':-#"\'&*!|>{}[],?%@`~\n\t 0a.', String),
  ...['\n  ', ': ', ' #', '- ', '---\n', '...\n', '""', "''", 'null', 'true', '12', 'no', '\\n', '\\u200b', '\r\n'],
  ...[
    '2026-02-30',
    '2026-01-01',
    'kind: AccessGrant\n',
    'renews: \n',
    'on: 2026-01-01\n',
    '|-\n  ',
    '>\n  ',
    '!!str ',
    '&a ',
  ],
];

/** A file of the sample with up to three edits. */
const edited = fc
  .tuple(
    fc.constantFrom(...sample),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.constantFrom('', ...scraps)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([{ kind, text }, edits]) => {
    const changed = edits.reduce((before, [where, length, scrap]) => {
      const at = Math.floor(where * before.length);
      return before.slice(0, at) + scrap + before.slice(at + length);
    }, text);
    return { kind, text: changed };
  });

suite('a word', () => {
  const grant = sample.find(({ kind }) => kind === 'AccessGrant');
  const projectOf = (value: string) => {
    const text = (sample.find(({ kind }) => kind === 'Engagement')?.text ?? '').replace(/^project:.*\n/m, '');
    return { kind: 'Engagement' as KindName, text: `${text}project: ${value}\n` };
  };

  test('in quotes is not known without them', () => {
    for (const word of ['12', 'no', 'null', 'true', '1e3']) {
      const quoted = projectOf(`"${word}"`);
      assert.ok(agree(quoted.kind, quoted.text), word);
      const plain = projectOf(word);
      agree(plain.kind, plain.text);
      assert.equal(Reflect.get(straight(plain.kind, plain.text) ?? {}, 'project'), undefined, word);
    }
  });

  test('that is known stands for itself alone', () => {
    for (const word of ['bigger-project', 'bigger-projecu', 'digger-project', 'bigger-projec']) {
      const { kind, text } = projectOf(word);
      assert.equal(Reflect.get(straight(kind, text) ?? {}, 'project'), word);
      assert.ok(agree(kind, text));
    }
  });

  test('may be null where it need not be there', () => {
    for (const nothing of ['', '~', 'null', 'Null', 'NULL']) {
      const { kind, text } = projectOf(nothing);
      assert.ok(agree(kind, text), nothing);
      assert.equal(longWay(kind, text).faults.length, 0);
    }
    assert.equal(straight('AccessGrant', (grant?.text ?? '').replace(/^until:.*$/m, 'until: ~')), undefined);
  });
});
