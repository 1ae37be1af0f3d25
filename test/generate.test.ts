import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { generate } from '../scripts/generate/generate.ts';
import { schemaOf } from '../scripts/generate/schema.ts';
import { tablesOf } from '../scripts/generate/tables.ts';
import { tables } from '../src/generated/kinds.ts';
import { kindNames } from '../src/kinds/index.ts';
import { kindsOf } from './generate/kinds-of.ts';
import { unknown } from './generate/unknown.ts';

const root = join(import.meta.dirname, '..');

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

suite('generated files', () => {
  test('are what src/kinds makes today; otherwise run: node scripts/generate.ts', async () => {
    for (const [path, text] of await generate(root)) assert.ok(read(path) === text, `${path} is out of date`);
  });

  test('have no leftovers', async () => {
    const made = [...(await generate(root)).keys()];
    const found = ['schemas', 'src/generated'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(
      found.filter((path) => !made.includes(path)),
      [],
    );
  });
});

suite('the generator stops at', () => {
  for (const { what, fields, before, says } of unknown) {
    test(what, () => assert.throws(() => kindsOf(fields, before), says));
  }

  test('nothing that it knows', () => {
    const [thing] = kindsOf(
      '/** F. @uniqueItems */ f?: string[] | null; /** G. @title G */ g: Record<string, { a: number }>;',
    );
    assert.deepEqual(
      thing?.shape.fields.map((field) => field.name),
      ['apiVersion', 'kind', 'id', 'f', 'g'],
    );
  });
});

test('what a type demands, its fields demand', () => {
  const before = '/** A. @minimum 1 */ type A = number;\n/** B. */ interface B { /** C. @minItems 1 */ c: A[] }';
  const schemas = kindsOf('/** F. @maximum 9 */ f: A; /** G. */ g: B;', before).map(schemaOf);
  assert.match(JSON.stringify(schemas), /"type":"integer","minimum":1,"maximum":9/);
  assert.match(JSON.stringify(schemas), /"minItems":1,"items":\{"description":"A\.","type":"integer","minimum":1\}/);
});

suite('tables', () => {
  const before = '/** A. @pattern ^t-\n@refers Thing */ type ThingId = string; /** D. */ type Day = string;';
  const fields = `
    /** F. @pii staff */ f: (ThingId | 'self')[];
    /** G. */ g: Record<string, { h: ThingId }>;
    /** L. */ l: { from: Day; /** U. @notBefore from\n@missing GP-ACC-003 */ until: Day }[];`;

  test('hold what the tags say, by pointer', () => {
    assert.deepEqual(kindsOf(fields, before).map(tablesOf), [
      {
        references: [
          { pointer: '/f/*', kinds: ['Thing'], also: ['self'] },
          { pointer: '/g/*/h', kinds: ['Thing'], also: [] },
        ],
        days: ['/l/*/from', '/l/*/until'],
        order: [{ pointer: '/l/*/until', notBefore: '/l/*/from' }],
        missing: { '/l/*/until': 'GP-ACC-003' },
        pii: { '/f': 'staff' },
        keys: { '': ['apiVersion', 'kind', 'id', 'f', 'g', 'l'], '/g/*': ['h'], '/l/*': ['from', 'until'] },
      },
    ]);
  });

  test("leave out the document's own id", () => {
    assert.ok(kindNames.every((kind) => tables[kind].references.every(({ pointer }) => pointer !== '/id')));
  });
});
