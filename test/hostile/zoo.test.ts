/** All hostile files at once, in one real folder, through the real program. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder } from '../cli/gatepass.ts';
import { reportIn } from '../cli/shapes.ts';
import { characters, values } from './characters.ts';
import { entries } from './entries.ts';
import { harmless } from './harmless.ts';
import { answersUnmoved, hostileGrant, othersUnmoved, told } from './hostile.ts';
import { structures } from './texts.ts';

const recipes = [...structures, ...characters, ...values];
const animals = [...recipes.map((recipe, index) => hostileGrant(recipe, index + 10)), ...entries];
const zoo = sampleFolder();
for (const { make } of animals) make(zoo);

const check = gatepass(['check', zoo, ...asJson]);
const access = gatepass(['access', zoo, ...asJson]);

suite('A hostile file', () => {
  for (const animal of animals) {
    test(animal.says, async () => told(reportIn(await check), animal));
  }
});

suite('All of them together', () => {
  test('change nothing that is said of any other file', async () => othersUnmoved(await check, animals));

  test('take nobody’s access, and give none', async () => answersUnmoved(await access, animals));

  test('fail the check for people too, and neither steer nor flood their terminal', async () => {
    const ran = await gatepass(['check', zoo, '--as-of', '2026-12-01']);
    assert.deepEqual([ran.code, ran.stderr], [1, '']);
    harmless(ran);
    assert.ok(
      Math.max(...ran.stdout.split('\n').map((line) => line.length)) < 4_000,
      'no line of a file is shown in full',
    );
  });

  test('and leave an answer about access that can be read', async () => {
    const ran = await gatepass(['access', zoo, '--as-of', '2026-12-01']);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    harmless(ran);
    for (const { unknown = [] } of animals) for (const grant of unknown) assert.ok(ran.stdout.includes(grant), grant);
  });
});
