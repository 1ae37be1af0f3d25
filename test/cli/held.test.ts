/** What a grant rests on cannot be read, is gone, or lies elsewhere. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { asJson, gatepass, sampleFolder, temporary } from './gatepass.ts';
import { commit, edit, engagement, git, grant, sampleRepository } from './repository.ts';
import { accessIn, statuses } from './shapes.ts';
import type { Access } from './shapes.ts';

const asked = async (folder: string, ...more: readonly string[]): Promise<Access> =>
  accessIn(await gatepass(['access', folder, ...asJson, ...more]));
const whole = sampleFolder();
const expected = statuses(await asked(whole));
const withoutVictim = Object.fromEntries(Object.entries(expected).filter(([id]) => id !== '0042-01'));

/** What a broken file under another grant’s feet does: what rests on it is held, and everything else stays as it was. */
const broken: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['a grant', grant, 'role:', 'role: "', ['0042-01']],
  ['an engagement', engagement, '\nrisk:', '\nrisk: &r', ['0042-01']],
  ['a system', 'policies/systems/sys-tickets.yaml', '\nmfa:', '\nmfaa:', ['0038-01']],
  [
    'a DPA',
    'processors/freelancers/fl-fec8rgh8z5/dpa/dpa-fl-fec8rgh8z5-1.yaml',
    '\nuntil: 2027-01-15',
    '\nuntil: 2027-01-35',
    ['0038-01', '0041-01'],
  ],
  [
    'an employer',
    'processors/organisations/prc-foerdekraefte/processor.yaml',
    'kind: Processor',
    'kind: Team',
    ['0036-01'],
  ],
];

suite('A file is broken in a commit on main', () => {
  const { first, root } = sampleRepository();

  for (const [name, path, from, to, held] of broken) {
    test(`${name}: what rests on it is held, and nothing else`, async () => {
      git(root, ['checkout', '--quiet', '--force', 'main']);
      git(root, ['reset', '--quiet', '--hard', first]);
      edit(root, path, from, to);
      commit(root);
      const answer = await asked(root);
      const now = Object.fromEntries(held.map((id) => [id, 'held']));
      assert.deepEqual(statuses(answer), { ...expected, ...now });
      const because = answer.grants.filter(({ status }) => status === 'held').map((row) => row.because[0]?.path);
      assert.deepEqual(
        because,
        held.map(() => path),
      );
      assert.deepEqual(answer.unknown, []);
      assert.deepEqual(await asked(root, '--rev', 'HEAD'), answer, 'from Git’s objects too');
    });
  }

  test('the commit before is what it was', async () => {
    assert.deepEqual(statuses(await asked(root, '--rev', 'HEAD~1')), expected);
  });

  test('what has ended still ends', async () => {
    git(root, ['reset', '--quiet', '--hard', first]);
    edit(root, grant, 'role:', 'role: "');
    commit(root);
    const { grants } = accessIn(await gatepass(['access', root, '--as-of', '2026-12-31', '--format', 'json']));
    assert.equal(grants.find(({ grant: id }) => id === 'gr-2026-0042-01')?.status, 'expired');
  });

  test('a version that stood on a side branch only is not used', async () => {
    git(root, ['reset', '--quiet', '--hard', first]);
    git(root, ['switch', '--quiet', '--create', 'side']);
    edit(root, grant, 'until: 2026-12-30', 'until: 2026-12-24');
    commit(root);
    git(root, ['switch', '--quiet', 'main']);
    edit(root, grant, 'role:', 'role: "');
    commit(root);
    git(root, ['merge', '--quiet', '--strategy=ours', '--message=merge', 'side']);
    const row = (await asked(root)).grants.find(({ grant: id }) => id === 'gr-2026-0042-01');
    assert.deepEqual([row?.status, row?.until], ['held', '2026-12-30']);
  });

  test('without history nothing can be said: no row, and the file is named', async () => {
    const shallow = join(temporary(), 'shallow');
    git(root, ['clone', '--quiet', '--depth=1', pathToFileURL(root).href, shallow]);
    rmSync(join(root, '.git'), { recursive: true });
    for (const folder of [shallow, root]) {
      const answer = await asked(folder);
      assert.deepEqual(statuses(answer), withoutVictim);
      assert.deepEqual(answer.unknown, [{ grant: 'gr-2026-0042-01', path: grant }]);
    }
    const pretty = await gatepass(['access', root, '--as-of', '2026-12-01']);
    assert.equal(pretty.code, 0);
    assert.ok(pretty.stdout.replaceAll(/\s/g, '').includes(grant));
  });
});

suite('A file is gone, or lies elsewhere', () => {
  const { first, root } = sampleRepository();
  const after = async (...args: readonly (readonly string[])[]) => {
    git(root, ['reset', '--quiet', '--hard', first]);
    for (const words of args) git(root, words);
    commit(root);
    return statuses(await asked(root));
  };

  test('a deleted grant has no row', async () => {
    assert.deepEqual(await after(['rm', '--quiet', grant]), withoutVictim);
  });

  test('a deleted engagement refuses its grants', async () => {
    assert.deepEqual(await after(['rm', '--quiet', engagement]), { ...expected, '0042-01': 'refused' });
  });

  test('a moved file is held: whoever moves it has not decided to delete it', async () => {
    const there = `${grant.slice(0, -7)}07.yaml`;
    assert.deepEqual(await after(['mv', grant, there]), { ...expected, '0042-01': 'held' });
    const moved = 'engagements/2026/eng-2026-0052/engagement.yaml';
    edit(root, moved, null, '');
    assert.deepEqual(await after(['mv', '--force', engagement, moved]), { ...expected, '0042-01': 'held' });
  });
});
