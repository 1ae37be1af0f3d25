/** `gatepass verify`: which receipts, by which keys, and how it ends. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { newKey } from '../evidence/receipts.ts';
import { gatepass, temporary } from './gatepass.ts';
import type { Ran } from './gatepass.ts';
import * as keys from './keys.ts';
import { begin } from './receipts.ts';
import { edit, stateOf } from './repository.ts';

interface Remark {
  readonly messageId: string;
  readonly message: string;
  readonly path: string;
  readonly do?: string;
}
interface Answer {
  readonly proved: readonly Remark[];
  readonly claimed: readonly Remark[];
  readonly unknown: readonly Remark[];
  readonly errors: readonly Remark[];
  readonly error: { readonly message: string } | null;
}

const answerIn = ({ stdout }: Ran) => JSON.parse(stdout) as Answer;
const errorsIn = (ran: Ran) => answerIn(ran).errors.map(({ messageId, path }) => `${path.slice(-11, -5)} ${messageId}`);
const json = ['--format', 'json'];

/** A story of four runs. */
function four(trusts = true) {
  const story = begin(trusts);
  const days = ['01', '02', '03', '04'].map((day) => story.ran(`2026-12-${day}T00:00:00+01:00`, ['00u1']));
  const verify = (...args: readonly string[]) => gatepass(['verify', ...args], { cwd: story.root });
  return { ...story, paths: days, verify };
}

suite('Receipts that nobody has touched', () => {
  test('by the key of the governed folder: exit code 0, and every key of the document', async () => {
    const { root, verify } = four();
    const before = stateOf(root);
    const ran = await verify(...json);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    const answer = answerIn(ran);
    assert.deepEqual(Object.keys(answer), keys.verify.top.split(' '));
    assert.deepEqual([answer.proved.length, answer.errors, answer.error], [5, [], null]);
    assert.deepEqual(
      answer.unknown.map(({ messageId }) => messageId),
      ['tail'],
    );
    for (const remark of [...answer.proved, ...answer.claimed])
      assert.deepEqual(Object.keys(remark), keys.verify.remark.split(' '));
    assert.deepEqual(stateOf(root), before, 'verify only reads');
  });

  test('by a key that the caller names, from any folder, with paths as they were named', async () => {
    const { root } = four(false);
    const folder = join(root, '.gatepass/receipts/sandbox');
    const ran = await gatepass(['verify', folder, '--key', join(root, 'key.pub.pem'), ...json]);
    assert.deepEqual([ran.code, errorsIn(ran)], [0, []]);
    assert.equal(answerIn(ran).proved[0]?.path, `${folder}/000001.json`);
  });

  test('one of them alone, and all of them by name', async () => {
    const { paths, verify } = four();
    const alone = await verify(paths[2] ?? '', ...json);
    assert.deepEqual([alone.code, answerIn(alone).unknown[0]?.messageId], [0, 'alone']);
    const all = await verify(...paths, ...json);
    assert.deepEqual([all.code, answerIn(all).proved.at(-1)?.messageId], [0, 'unbroken']);
    const gap = await verify(...paths.filter((_, index) => index !== 1), ...json);
    assert.deepEqual([gap.code, errorsIn(gap)], [1, ['000003 dropped']]);
  });

  test('for people: proved, claimed and unknown, without escape codes in a pipe', async () => {
    const { verify } = four();
    const { code, stderr, stdout } = await verify();
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^4 receipts in \.gatepass\/receipts\/sandbox$/m);
    for (const word of ['proved (5)', 'claimed (8)', 'unknown (1)', 'nothing wrong in 4 receipts'])
      assert.ok(stdout.includes(word), word);
    assert.doesNotMatch(stdout, /\u001b/);
  });
});

suite('Receipts that somebody has touched', () => {
  test('altered: exit code 1, the file, and what to do', async () => {
    const { paths, verify } = four();
    const file = paths[1] ?? '';
    const { payload, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { payload: string };
    const text = Buffer.from(payload, 'base64').toString().replace('00u1', '00u7');
    writeFileSync(file, JSON.stringify({ payload: Buffer.from(text).toString('base64'), ...rest }));
    const ran = await verify(...json);
    assert.deepEqual([ran.code, errorsIn(ran)], [1, ['000002 altered']]);
    assert.match(answerIn(ran).errors[0]?.do ?? '', /backup/);
    const shown = await verify();
    assert.equal(shown.code, 1);
    assert.match(shown.stdout, /^wrong \(1\)/m);
    assert.match(shown.stdout, /^1 defect in 4 receipts$/m);
  });

  test('dropped, at the beginning or in the middle', async () => {
    const { paths, verify } = four();
    rmSync(paths[2] ?? '');
    assert.deepEqual(errorsIn(await verify(...json)), ['000004 dropped']);
    rmSync(paths[0] ?? '');
    assert.deepEqual(errorsIn(await verify(...json)), ['000002 beginning-missing', '000004 dropped']);
  });

  test('reordered, copied, cut off', async () => {
    const { paths, root, verify } = four();
    const [one = '', two = '', three = '', last = ''] = paths;
    renameSync(two, join(root, 'aside'));
    renameSync(three, two);
    renameSync(join(root, 'aside'), three);
    assert.deepEqual(errorsIn(await verify(...json)), ['000002 reordered']);
    cpSync(one, last.replace('000004', '000005'));
    writeFileSync(last, readFileSync(last).subarray(0, 200));
    assert.deepEqual(errorsIn(await verify(...json)), ['000004 no-json', '000005 duplicate', '000002 reordered']);
  });

  test('signed by somebody else, by nobody, or on a day on which the key was not in use', async () => {
    const { ran, root, verify } = four();
    ran('2026-12-05T00:00:00+01:00', [], [], { signer: newKey().signer });
    ran('2026-12-06T00:00:00+01:00', [], [], { signer: null });
    assert.deepEqual(errorsIn(await verify(...json)), ['000005 foreign-key', '000006 unsigned']);
    edit(root, 'policies/organisation.yaml', 'from: 2026-11-01', 'from: 2026-11-01\n    until: 2026-11-30');
    const late = await verify(...json);
    assert.ok(errorsIn(late).includes('000001 key-out-of-days'));
  });

  test('laid among those of another target', async () => {
    const { paths, ran, verify } = four();
    const other = ran('2026-12-05T00:00:00+01:00', [], [], { target: 'production' });
    cpSync(paths[1] ?? '', other.replace('000001', '000002'));
    assert.deepEqual(errorsIn(await verify(...json)), ['000002 other-target']);
  });
});

suite('What cannot be judged', () => {
  const empty = temporary();
  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no receipts', [], /There are no receipts here/],
    ['a missing path', ['nowhere'], /There is no file or folder nowhere/],
    ['an empty folder', [empty], /There are no receipts in .*\.json/],
    ['an unknown option', ['--keys', 'x'], /unknown option '--keys'/],
    ['an unknown format', ['--format', 'sarif'], /pretty, json/],
  ];
  for (const [name, args, words] of refusals) {
    test(`${name}: exit code 2`, async () => {
      const { code, stderr, stdout } = await gatepass(['verify', ...args], { cwd: empty });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
    });
  }

  test('no key: a sentence, also in the document', async () => {
    const { root, verify } = four(false);
    const ran = await verify(...json);
    assert.equal(ran.code, 2);
    assert.deepEqual(Object.keys(answerIn(ran)), keys.verify.top.split(' '));
    assert.match(answerIn(ran).error?.message ?? '', /no key to trust/);
    assert.match(ran.stderr, /receipt_keys/);
    writeFileSync(join(root, 'text'), 'no key');
    for (const [file, words] of [
      ['text', /--key text is no Ed25519 key/],
      ['nowhere', /--key nowhere cannot be read/],
    ] as const) {
      const { code, stderr } = await verify('--key', file);
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });

  test('an organisation with a finding: without a faulty `until` its key would be trusted for ever', async () => {
    const { root, verify } = four();
    edit(root, 'policies/organisation.yaml', 'from: 2026-11-01', 'from: 2026-11-01\n    until: 2026-11-31');
    const { code, stderr } = await verify();
    assert.equal(code, 2);
    assert.match(stderr, /has findings/);
  });

  test('a usage error with --format json is in a document too', async () => {
    const ran = await gatepass(['verify', '--strict', ...json], { cwd: empty });
    assert.match(answerIn(ran).error?.message ?? '', /unknown option/);
  });
});

test('a folder that lies is shown, not obeyed', async () => {
  const { ran, verify } = four();
  ran('2026-12-05T00:00:00+01:00', [], [], { errors: [{ where: '\u001b[2Jboo\u202e', message: 'x\ny', id: null }] });
  const { code, stdout } = await verify();
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /[\u001b\u202e]/);
  assert.ok(stdout.includes(String.raw`\u{1b}[2Jboo\u{202e}: x\u{a}y`));
});
