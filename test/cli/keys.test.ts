/** `gatepass keys init`: one key, where it lies, and what to paste where. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gatepass, sampleFolder, temporary } from './gatepass.ts';
import { commit, edit, git, sampleRepository } from './repository.ts';
import { reportIn } from './shapes.ts';

const entry = /receipt_keys:\n( {2}- id: receipts-\d{4}-\d\d-\d\d\n {4}ed25519: (\S+)\n {4}from: \d{4}-\d\d-\d\d\n)/;

suite('A new key', () => {
  test('lies in .gatepass/keys, where Git passes over it, and prints what the organisation has to say', async () => {
    const { root } = sampleRepository();
    const { code, stderr, stdout } = await gatepass(['keys', 'init'], { cwd: root });
    assert.deepEqual([code, stderr], [0, '']);
    const [, , ed25519 = ''] = entry.exec(stdout) ?? assert.fail(stdout);
    assert.ok(readFileSync(join(root, '.gatepass/keys/receipts.pub.pem'), 'utf8').includes(ed25519));
    assert.equal(
      statSync(join(root, '.gatepass/keys/receipts.key.pem')).mode & 0o77,
      process.platform === 'win32' ? 0o44 : 0,
    );
    assert.equal(git(root, ['status', '--short']), '');
    assert.match(stdout, /GATEPASS_SIGNING_KEY/);
    const secret = readFileSync(join(root, '.gatepass/keys/receipts.key.pem'), 'utf8').split('\n')[1] ?? '';
    assert.ok(secret.length > 40 && !stdout.includes(secret));
  });

  test('has an entry that passes the check as it is', async () => {
    const root = sampleFolder();
    const { stdout } = await gatepass(['keys', 'init', root]);
    const [block = ''] = entry.exec(stdout) ?? assert.fail(stdout);
    edit(root, 'policies/organisation.yaml', 'targets:\n', `${block}\ntargets:\n`);
    const checked = await gatepass(['check', root, '--as-of', '2026-12-01', '--format', 'json']);
    assert.deepEqual([checked.code, reportIn(checked).verdict], [0, 'pass']);
    const again = sampleFolder();
    edit(again, 'policies/organisation.yaml', 'targets:\n', `${block}\ntargets:\n`);
    const second = await gatepass(['keys', 'init', again]);
    assert.match(second.stdout, /also has:\n\n {2}- id: receipts-\d{4}-\d\d-\d\d-2\n/);
    assert.match(second.stdout, /`until`/);
  });

  test('says how to keep .gatepass/ out of Git, unless it is out', async () => {
    const { root } = sampleRepository();
    assert.match((await gatepass(['keys', 'init'], { cwd: root })).stdout, /add the line \.gatepass\/ to \.gitignore/);
    const { root: careful } = sampleRepository();
    edit(careful, '.gitignore', null, '.gatepass/\n');
    commit(careful);
    assert.doesNotMatch((await gatepass(['keys', 'init'], { cwd: careful })).stdout, /\.gitignore/);
  });
});

suite('No key is made', () => {
  test('where there is one: it is left as it is', async () => {
    const root = sampleFolder();
    await gatepass(['keys', 'init', root]);
    const before = readFileSync(join(root, '.gatepass/keys/receipts.key.pem'));
    const { code, stderr, stdout } = await gatepass(['keys', 'init', root]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /There is a key already/);
    assert.deepEqual(readFileSync(join(root, '.gatepass/keys/receipts.key.pem')), before);
  });

  test('outside of a governed folder, or without a word of what to do', async () => {
    const nowhere = await gatepass(['keys', 'init', join(temporary(), 'nowhere')]);
    assert.equal(nowhere.code, 2);
    const empty = await gatepass(['keys', 'init'], { cwd: temporary() });
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /nothing to judge/);
    assert.equal((await gatepass(['keys'])).code, 2);
    assert.equal((await gatepass(['keys', 'destroy'])).code, 2);
  });
});
