/** Commits are read from Git's objects: the work tree may look as it likes, and stays as it is. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findGit } from '../../src/hosts/git/program.ts';
import { asJson, gatepass, temporary } from './gatepass.ts';
import { commit, edit, git, grant, sampleRepository, stateOf } from './repository.ts';
import { accessIn, reportIn } from './shapes.ts';

const { first, root } = sampleRepository('governed');
const folder = join(root, 'governed');
const inFolder = (path: string) => `governed/${path}`;

git(root, ['switch', '--quiet', '--create', 'change']);
edit(root, inFolder(grant), 'until: 2026-12-30', 'until: 2026-12-31');
const head = commit(root);
git(root, ['switch', '--quiet', 'main']);
edit(root, inFolder('engagements/2026/eng-2026-0034/engagement.yaml'), 'channel: tickets', 'channel: teams');
const tip = commit(root);
edit(root, inFolder(grant), 'role: data-steward', 'role: nobody');
edit(root, inFolder('policies/stray.txt'), null, 'not committed');
edit(root, 'README.md', null, 'outside');

suite('A governed subfolder of a repository, on another branch, with a dirty work tree', () => {
  test('a change is judged from the merge base', async () => {
    const ran = await gatepass(['check', folder, '--base', 'main', '--head', 'change', ...asJson]);
    const { base, commit: judged, diagnostics, dirty, verdict } = reportIn(ran);
    assert.deepEqual([ran.code, ran.stderr, verdict, dirty], [1, '', 'fail', false]);
    assert.deepEqual([base, judged], [first, head]);
    const news = diagnostics.filter(({ change }) => change === 'new');
    assert.deepEqual(
      news.map(({ code, line, path }) => [code, path, line]),
      [['GP-ACC-004', grant, 11]],
    );
  });

  test('a commit is judged alone, and asked alone', async () => {
    const check = await gatepass(['check', '--head', 'main', ...asJson], { cwd: folder });
    assert.deepEqual([check.code, reportIn(check).commit, reportIn(check).base], [0, tip, null]);
    const access = await gatepass(['access', '--rev', first.slice(0, 12), ...asJson], { cwd: folder });
    assert.deepEqual([access.code, accessIn(access).commit, accessIn(access).dirty], [0, first, false]);
  });

  test('the work tree is judged where no head is named, and is said to be dirty', async () => {
    const ran = await gatepass(['check', folder, '--base', 'main', ...asJson]);
    const { commit: judged, diagnostics, dirty } = reportIn(ran);
    assert.deepEqual([ran.code, dirty, judged], [1, true, tip]);
    const news = diagnostics.filter(({ change }) => change === 'new').map(({ code, path }) => `${code} ${path}`);
    assert.deepEqual(news, [`GP-ACC-002 ${grant}`, 'GP-INT-001 policies/stray.txt']);
  });

  test('nothing is written, neither to the work tree nor to Git', async () => {
    const before = stateOf(root);
    await gatepass(['check', folder, '--base', 'main', '--head', 'change']);
    await gatepass(['check', folder, '--base', 'main']);
    await gatepass(['access', folder, '--rev', 'change']);
    await gatepass(['access', folder]);
    assert.deepEqual(stateOf(root), before);
  });

  test('Git alone on the PATH is enough; none is said to be none', async () => {
    const bin = temporary();
    symlinkSync(findGit(process.env['PATH'] ?? '') ?? 'git', join(bin, 'git'));
    const ran = await gatepass(['check', folder, '--base', 'main', '--head', 'change', ...asJson], {
      env: { PATH: bin },
    });
    assert.deepEqual([ran.code, reportIn(ran).commit], [1, head]);
    const without = await gatepass(['check', folder, '--base', 'main'], { env: { PATH: temporary() } });
    assert.deepEqual([without.code, without.stdout], [2, '']);
    const tree = await gatepass(['check', folder, ...asJson], { env: { PATH: temporary() } });
    assert.deepEqual([tree.code, reportIn(tree).commit, reportIn(tree).dirty], [1, null, false]);
  });
});

suite('A revision that names no commit', () => {
  const questions = [
    ...['nowhere', '-x', '--output=/tmp/x', ''].map((rev) => ['check', folder, `--base=${rev}`]),
    ...['main..change', '^main'].map((rev) => ['check', folder, `--head=${rev}`]),
    ...['main:governed', '--all'].map((rev) => ['access', folder, `--rev=${rev}`]),
  ];
  for (const args of questions) {
    test(`${args[0]} ${args[2]}: exit code 2 and one sentence`, async () => {
      const { code, stderr, stdout } = await gatepass(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^gatepass: There is no commit [^\n]+\n$/);
    });
  }

  test('a commit that holds nothing to judge is no pass', async () => {
    git(root, ['checkout', '--quiet', '--force', '--orphan', 'bare']);
    git(root, ['rm', '-r', '--quiet', '--cached', '.']);
    git(root, ['commit', '--quiet', '--allow-empty', '--message=nothing']);
    const ran = await gatepass(['check', folder, '--head', 'bare', ...asJson]);
    assert.deepEqual([ran.code, reportIn(ran).verdict], [2, 'unjudged']);
    const access = await gatepass(['access', folder, '--rev', 'bare', ...asJson]);
    assert.equal(access.code, 2);
    const apart = await gatepass(['check', folder, '--base', 'bare', '--head', 'main']);
    assert.deepEqual([apart.code, apart.stdout], [2, '']);
    git(root, ['checkout', '--quiet', '--force', 'main']);
  });

  test('a shallow clone without the merge base cannot judge a change', async () => {
    const clone = join(temporary(), 'clone');
    mkdirSync(clone);
    git(clone, ['clone', '--quiet', '--depth=1', '--no-single-branch', pathToFileURL(root).href, '.']);
    const ran = await gatepass([
      'check',
      join(clone, 'governed'),
      '--base',
      'origin/main',
      '--head',
      'origin/change',
      ...asJson,
    ]);
    assert.equal(ran.code, 2);
    assert.match(reportIn(ran).unjudged[0]?.reason ?? '', /share no history here; fetch more/);
  });
});
