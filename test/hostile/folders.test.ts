/** Folders that cannot be looked into: what lies in them is not known, and silence about it would be an answer. */
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder, temporary } from '../cli/gatepass.ts';
import type { Ran } from '../cli/gatepass.ts';
import { sampleRepository } from '../cli/repository.ts';
import { accessIn, reportIn } from '../cli/shapes.ts';
import { sound } from './hostile.ts';

const engagement = 'engagements/2026/eng-2026-0042';

/** Moves something out of the tree and puts a link in its place. */
function linked(folder: string, path: string): void {
  const elsewhere = join(temporary(), 'elsewhere');
  renameSync(join(folder, path), elsewhere);
  symlinkSync(elsewhere, join(folder, path));
}

const ways: readonly (readonly [string, string, (folder: string) => void])[] = [
  ['a link in the place of an engagement', engagement, (folder) => linked(folder, engagement)],
  ['a .git folder in an engagement', engagement, (folder) => mkdirSync(join(folder, engagement, '.git'))],
  [
    'a .git file in an engagement',
    engagement,
    (folder) => writeFileSync(join(folder, engagement, '.git'), 'gitdir: /etc'),
  ],
  ['a link in the place of a top', 'engagements', (folder) => linked(folder, 'engagements')],
  ['a .git folder in a top', 'engagements', (folder) => mkdirSync(join(folder, 'engagements/.git'))],
];

async function both(folder: string): Promise<readonly [Ran, Ran]> {
  return Promise.all([gatepass(['check', folder, ...asJson]), gatepass(['access', folder, ...asJson])]);
}

suite('A folder that is not looked into', () => {
  for (const [name, path, make] of ways) {
    test(`${name}: one error, at the folder`, async () => {
      const folder = sampleFolder();
      make(folder);
      const [check, access] = await both(folder);
      const errors = reportIn(check).diagnostics.filter(({ severity }) => severity === 'error');
      assert.deepEqual([check.code, check.stderr, access.code, access.stderr], [1, '', 0, '']);
      assert.deepEqual(
        errors.map((one) => [one.code, one.path, one.line]),
        [['GP-INT-004', path, 1]],
      );
      assert.ok(access.stdout.includes(`"${path}"`), 'access names what it could not look into');
      const others = accessIn(await sound.access).grants.filter(
        ({ grant }) => path !== 'engagements' && grant !== 'gr-2026-0042-01',
      );
      assert.deepEqual(accessIn(access).grants, others);
    });

    test(`${name}: with history, what lay in it is held`, async () => {
      const { root } = sampleRepository();
      make(root);
      const access = accessIn(await gatepass(['access', root, ...asJson]));
      const row = access.grants.find(({ grant }) => grant === 'gr-2026-0042-01');
      assert.equal(row?.status, 'held');
    });
  }

  test('a link in the place of the policies: nothing can be judged by what lies outside', async () => {
    const folder = sampleFolder();
    linked(folder, 'policies');
    const [check, access] = await both(folder);
    assert.deepEqual([check.code, access.code], [1, 2]);
    assert.ok(reportIn(check).diagnostics.some(({ code, path }) => code === 'GP-INT-004' && path === 'policies'));
  });
});
