/** Same commit, same day: the same bytes, wherever and in whatever environment. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder, temporary } from './gatepass.ts';
import { commit, edit, git, grant, sampleRepository } from './repository.ts';
import { accessIn, reportIn } from './shapes.ts';

const { root } = sampleRepository();
edit(root, grant, 'role: data-steward', 'role: dätensteward');
edit(root, 'engagements/2026/eng-2026-0042/grants/ä.txt', null, 'stray');
edit(root, 'engagements/2026/eng-2026-0042/grants/Z.txt', null, 'stray');
commit(root);
const clone = join(temporary(), 'clone');
git(root, ['clone', '--quiet', root, clone]);

const environments: readonly Readonly<Record<string, string>>[] = [
  {},
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1', COLUMNS: '40' },
];

suite('Two clones of one commit', () => {
  for (const [command, named] of [
    ['check', '--head'],
    ['access', '--rev'],
  ] as const) {
    test(`${command}: work tree and objects, three environments, the same bytes`, async () => {
      const trees = [[root], [clone, named, 'HEAD'], [clone]];
      const ways = environments.map((env, index) => gatepass([command, ...(trees[index] ?? []), ...asJson], { env }));
      const [one, ...others] = (await Promise.all(ways)).map(({ stdout }) => stdout);
      assert.ok(one !== undefined && one.length > 1000);
      for (const other of others) assert.equal(other, one);
    });
  }

  test('days begin in the organisation’s zone, not in the machine’s', async () => {
    const args = ['access', root, '--as-of', '2026-12-31', '--format', 'json'];
    const ran = await gatepass(args, { env: { TZ: 'America/Los_Angeles' } });
    assert.equal(accessIn(ran).asOf, '2026-12-31T00:00:00+01:00');
    const late = await gatepass(['access', root, '--as-of', '2026-12-30T23:59:59+01:00', '--format', 'json']);
    const early = await gatepass(['access', root, '--as-of', '2026-12-30T23:00:00Z', '--format', 'json']);
    const statusOf = (answer: string) =>
      accessIn({ stdout: answer }).grants.find(({ grant: id }) => id === 'gr-2026-0039-01')?.status;
    assert.deepEqual([statusOf(late.stdout), statusOf(early.stdout)], ['expired', 'expired']);
    const code = (answer: string) =>
      accessIn({ stdout: answer }).grants.find(({ grant: id }) => id === 'gr-2026-0040-01')?.status;
    const [before, after] = await Promise.all(
      ['2026-12-31T23:59:59+01:00', '2026-12-31T23:00:00Z'].map((at) =>
        gatepass(['access', root, '--as-of', at, '--format', 'json']),
      ),
    );
    assert.deepEqual([code(before?.stdout ?? ''), code(after?.stdout ?? '')], ['effective', 'expired']);
  });
});

suite('dirty', () => {
  const dirtyIn = async (folder: string) => reportIn(await gatepass(['check', folder, ...asJson])).dirty;

  test('is what lies under the tops and is not in the commit', async () => {
    const { root: own } = sampleRepository();
    assert.equal(await dirtyIn(own), false);
    edit(own, 'README.md', null, 'outside the tops');
    assert.equal(await dirtyIn(own), false);
    edit(own, 'policies/new.yaml', null, 'untracked: true');
    assert.equal(await dirtyIn(own), true);
    git(own, ['add', '--all']);
    assert.equal(await dirtyIn(own), true, 'staged');
    commit(own);
    assert.equal(await dirtyIn(own), false);
    git(own, ['rm', '--quiet', 'policies/new.yaml']);
    assert.equal(await dirtyIn(own), true, 'deleted');
  });

  test('is also an ignored file that is judged: a clean report is the commit’s', async () => {
    const { root: own } = sampleRepository();
    edit(own, '.gitignore', null, '*.txt\n');
    commit(own);
    edit(own, 'policies/hidden.txt', null, 'judged, and in no commit');
    const tree = await gatepass(['check', own, ...asJson]);
    const head = await gatepass(['check', own, '--head', 'HEAD', ...asJson]);
    assert.ok(tree.stdout === head.stdout || reportIn(tree).dirty);
  });

  test('is never said without Git', async () => {
    const ran = await gatepass(['check', sampleFolder(), ...asJson]);
    assert.deepEqual([reportIn(ran).dirty, reportIn(ran).commit], [false, null]);
  });
});
