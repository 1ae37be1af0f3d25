/** What a Git tree can hold and hardly any disk: twins, links, submodules and names for a terminal. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asJson, gatepass } from '../cli/gatepass.ts';
import { git, grant, sampleRepository } from '../cli/repository.ts';
import { accessIn, reportIn } from '../cli/shapes.ts';
import { harmless } from './harmless.ts';
import { sound } from './hostile.ts';

const { first, root } = sampleRepository();
const blob = git(root, ['hash-object', '-w', '--stdin'], 'kind: Team\nid: team-cw\n');
const link = git(root, ['hash-object', '-w', '--stdin'], '/etc/passwd');
const big = git(root, ['hash-object', '-w', '--stdin'], 'x'.repeat(10_000_000));

const entries: readonly (readonly [mode: string, object: string, path: string, code: string])[] = [
  ['120000', link, 'policies/link.yaml', 'GP-INT-004'],
  ['120000', link, 'processors/folder', 'GP-INT-004'],
  ['160000', first, 'engagements/2027', 'GP-INT-004'],
  ['100644', blob, 'policies/a\nb.yaml', 'GP-INT-004'],
  ['100644', blob, 'policies/\u001b[31mred.yaml', 'GP-INT-004'],
  ['100644', blob, 'policies/\u202elmay.yaml', 'GP-INT-004'],
  ['100644', blob, 'policies/back\\slash.yaml', 'GP-INT-004'],
  ['100644', blob, 'policies/x.yaml/y.yaml', 'GP-INT-004'],
  ['100755', big, 'policies/big.yaml', 'GP-INT-002'],
];

/** Each of them differs from a file of the sample in nothing but upper and lower case. */
const twins: typeof entries = [
  ['100644', git(root, ['rev-parse', 'HEAD:policies/teams/team-cw.yaml']), 'policies/teams/Team-cw.yaml', 'GP-INT-004'],
  ['100644', git(root, ['rev-parse', `HEAD:${grant}`]), grant.replace('gr-', 'GR-'), 'GP-INT-004'],
];

for (const [mode, object, path] of [...entries, ...twins])
  git(root, ['update-index', '--add', '--cacheinfo', `${mode},${object},${path}`]);
const tree = git(root, ['write-tree']);
const commit = git(root, ['commit-tree', tree, '-p', first, '-m', 'hostile']);
const check = gatepass(['check', root, '--head', commit, ...asJson]);

suite('A hostile commit', () => {
  for (const [mode, , path, code] of entries) {
    const told = path.replace('/y.yaml', '');
    test(`${mode} ${JSON.stringify(path)}`, async () => {
      const own = reportIn(await check).diagnostics.filter((one) => one.path === told);
      assert.ok(
        own.some((one) => one.code === code && one.line >= 1),
        own.map(({ message }) => message).join('\n'),
      );
    });
  }

  for (const [, , path, code] of twins) {
    test(`a twin of ${path.toLowerCase()}: told once, with both paths`, async () => {
      const { diagnostics } = reportIn(await check);
      const own = diagnostics.filter((one) => one.path.toLowerCase() === path.toLowerCase());
      assert.deepEqual(
        own.map((one) => one.code),
        [code],
      );
      const said = [own[0]?.path, own[0]?.related[0]?.path];
      assert.deepEqual(said.sort(), [path, path.replace('Team', 'team').replace('GR', 'gr')].sort());
    });
  }

  test('says the same of all other files', async () => {
    const paths = new Set([...entries, ...twins].map(([, , path]) => path.replace('/y.yaml', '').toLowerCase()));
    const { diagnostics } = reportIn(await check);
    const others = diagnostics.filter(({ path }) => !paths.has(path.toLowerCase()));
    assert.deepEqual(others, reportIn(await sound.check).diagnostics);
    assert.deepEqual([(await check).code, (await check).stderr], [1, '']);
  });

  test('is judged in the same way as a change, and printed without harm', async () => {
    const ran = await gatepass(['check', root, '--base', first, '--head', commit, '--as-of', '2026-12-01']);
    assert.deepEqual([ran.code, ran.stderr], [1, '']);
    harmless(ran);
  });

  test('takes nobody’s access through other files', async () => {
    const { grants } = accessIn(await gatepass(['access', root, '--rev', commit, ...asJson]));
    const mine = (id: string) => id !== 'gr-2026-0042-01';
    const before = accessIn(await sound.access).grants.filter(({ grant: id }) => mine(id));
    assert.deepEqual(
      grants.filter(({ grant: id }) => before.some((row) => row.grant === id)),
      before,
    );
    const row = grants.find(({ grant: id }) => !mine(id));
    assert.ok(row === undefined || row.status === 'held' || row.status === 'effective', row?.status);
  });
});
