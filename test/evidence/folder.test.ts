/** Receipts and keys on disk: written whole, never over another, and never held up by a damaged one. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { seal } from '../../src/evidence/envelope.ts';
import { KeyFailure } from '../../src/evidence/keys.ts';
import { statementOf } from '../../src/evidence/statement.ts';
import { judgeChain } from '../../src/evidence/verify.ts';
import { createKey, signerFrom } from '../../src/hosts/keys.ts';
import { ReceiptFailure, openReceipts } from '../../src/hosts/receipts.ts';
import { chainsIn } from '../../src/hosts/receipts/find.ts';
import { folderOf, targetOf } from '../../src/hosts/receipts/folder.ts';
import { folder } from '../hosts/folders.ts';
import { commit, newKey, planHash, run } from './receipts.ts';

const { privatePem, signer } = newKey();
const make =
  (target = 'sandbox') =>
  (previous: string | null) =>
    seal(statementOf(commit, planHash, run({ target, previous })), signer);

suite('A folder of receipts', () => {
  test('is made by the first one; each names the one before; targets have chains of their own', (t) => {
    const root = join(folder(t), 'deep/receipts');
    const receipts = openReceipts(root);
    assert.equal(receipts.last('sandbox'), null);
    const paths = ['sandbox', 'sandbox', 'production', 'sandbox'].map((target) =>
      receipts.append(target, make(target)),
    );
    assert.deepEqual(
      paths.map((path) => path.slice(root.length + 1).replaceAll('\\', '/')),
      ['sandbox/000001.json', 'sandbox/000002.json', 'production/000001.json', 'sandbox/000003.json'],
    );
    const last = receipts.last('sandbox');
    assert.deepEqual([last?.number, last?.path], [3, paths[3]]);
    assert.deepEqual(readdirSync(join(root, 'sandbox')), ['000001.json', '000002.json', '000003.json']);
    for (const chain of chainsIn(root, root)) {
      const { links, order } = judgeChain(chain, null);
      assert.deepEqual([order.errors, links.flatMap(({ defect }) => defect ?? [])], [[], []]);
    }
  });

  test('with a damaged last receipt says so, and takes the next one', (t) => {
    const root = folder(t);
    const receipts = openReceipts(root);
    const [first, second] = [receipts.append('s', make('s')), receipts.append('s', make('s'))];
    writeFileSync(second, readFileSync(second, 'utf8').slice(0, 99));
    assert.throws(
      () => receipts.last('s'),
      (error) => error instanceof ReceiptFailure && error.message.includes(second),
    );
    let named: string | null | undefined;
    const third = receipts.append('s', (previous) => make('s')((named = previous)));
    assert.equal(named, null);
    assert.ok(third.endsWith('000003.json') && existsSync(first));
    assert.equal(receipts.last('s')?.path, third);
  });

  test('names the bytes that are there, also where they are no receipt', (t) => {
    const root = folder(t);
    mkdirSync(join(root, 's'));
    writeFileSync(join(root, 's/000007.json'), JSON.stringify({ payloadType: 'x', payload: 'YWJj', signatures: [] }));
    let named: string | null | undefined;
    const path = openReceipts(root).append('s', (previous) => make('s')((named = previous)));
    assert.equal(named, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.ok(path.endsWith('000008.json'));
  });

  test('refuses another target’s receipt as the last', (t) => {
    const root = folder(t);
    const receipts = openReceipts(root);
    const path = receipts.append('a', make('b'));
    assert.throws(() => receipts.last('a'), ReceiptFailure);
    assert.ok(existsSync(path));
  });

  test('goes on counting beyond a million', (t) => {
    const root = folder(t);
    const receipts = openReceipts(root);
    const first = receipts.append('s', make('s'));
    writeFileSync(join(root, 's/999999.json'), readFileSync(first));
    assert.ok(receipts.append('s', make('s')).endsWith('1000000.json'));
    assert.equal(receipts.last('s')?.number, 1_000_000);
    const [chain] = chainsIn(root, root);
    assert.deepEqual(
      chain?.files.map(({ path }) => path.slice(-12)),
      ['/000001.json', '/999999.json', '1000000.json'],
    );
  });

  test('that cannot be written says so', (t) => {
    const root = folder(t);
    writeFileSync(join(root, 'receipts'), 'a file');
    assert.throws(() => openReceipts(join(root, 'receipts')).append('s', make('s')), ReceiptFailure);
  });

  test('has a folder for every target, whatever it is called', () => {
    const names = ['sandbox', 'Sandbox', '..', 'a/b', 'ä', 'a%b', '', 'con.', 'x y'];
    const folders = names.map((name) => folderOf('', name));
    assert.equal(new Set(folders.map((one) => one.toLowerCase())).size, names.length);
    for (const [index, one] of folders.entries()) {
      assert.match(one, /^[a-z0-9_%-]+$/);
      assert.equal(targetOf(one), names[index]);
    }
    assert.equal(targetOf('%zz'), null);
    assert.equal(targetOf('UPPER'), null);
  });
});

test('twenty runs at once write twenty receipts in one unbroken chain', async (t) => {
  const root = folder(t);
  const script = `
    import { openReceipts } from ${JSON.stringify(new URL('../../src/hosts/receipts.ts', import.meta.url).href)};
    import { seal } from ${JSON.stringify(new URL('../../src/evidence/envelope.ts', import.meta.url).href)};
    import { statementOf } from ${JSON.stringify(new URL('../../src/evidence/statement.ts', import.meta.url).href)};
    import { commit, planHash, run } from ${JSON.stringify(new URL('./receipts.ts', import.meta.url).href)};
    for (let count = 0; count < 5; count += 1)
      openReceipts(${JSON.stringify(root)}).append('s', (previous) =>
        seal(statementOf(commit, planHash, run({ target: 's', previous, startedAt: new Date(process.pid * 1000 + count).toISOString() })), null));`;
  const ended = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { stdio: 'inherit' });
    return new Promise<number | null>((resolve) => child.on('close', resolve));
  });
  assert.deepEqual(await Promise.all(ended), [0, 0, 0, 0]);
  const [chain, ...others] = chainsIn(root, root);
  assert.ok(chain !== undefined && others.length === 0);
  const { order } = judgeChain(chain, null);
  assert.deepEqual([chain.files.length, order.receipts.length, order.errors], [20, 20, []]);
  assert.deepEqual(
    readdirSync(join(root, 's')).filter((name) => !/^\d{6}\.json$/.test(name)),
    [],
  );
});

suite('The signing key', () => {
  test('is made once, for its owner alone, and Git passes over it', (t) => {
    const keys = join(folder(t), '.gatepass/keys');
    const made = createKey(keys);
    if (process.platform !== 'win32') {
      assert.equal(statSync(keys).mode & 0o777, 0o700);
      assert.equal(statSync(made.privatePath).mode & 0o777, 0o600);
    }
    assert.equal(readFileSync(join(keys, '.gitignore'), 'utf8'), '*\n');
    assert.ok(readFileSync(made.publicPath, 'utf8').includes(made.signer.ed25519));
    const before = readFileSync(made.privatePath);
    assert.throws(() => createKey(keys), /There is a key already/);
    assert.deepEqual(readFileSync(made.privatePath), before);
    rmSync(made.privatePath);
    assert.throws(() => createKey(keys), /receipts\.pub\.pem/);
  });

  test('comes from the environment as text or as a path, else from the folder', (t) => {
    const root = folder(t);
    const keys = join(root, 'keys');
    assert.equal(signerFrom(undefined, keys), null);
    assert.equal(signerFrom(' ', keys), null);
    const made = createKey(keys);
    assert.equal(signerFrom('', keys)?.keyid, made.signer.keyid);
    assert.equal(signerFrom(privatePem, keys)?.keyid, signer.keyid);
    assert.equal(signerFrom(privatePem.replaceAll('\n', '\\n'), keys)?.keyid, signer.keyid);
    writeFileSync(join(root, 'own.pem'), privatePem);
    assert.equal(signerFrom(join(root, 'own.pem'), keys)?.keyid, signer.keyid);
  });

  test('that cannot be used is no reason to take another one', (t) => {
    const root = folder(t);
    const keys = join(root, 'keys');
    createKey(keys);
    for (const [value, words] of [
      ['-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----', /GATEPASS_SIGNING_KEY, is no private key/],
      [join(root, 'nowhere'), /the file that GATEPASS_SIGNING_KEY names, cannot be read: ENOENT/],
    ] as const)
      assert.throws(
        () => signerFrom(value, keys),
        (error) => error instanceof KeyFailure && words.test(error.message),
      );
    writeFileSync(join(keys, 'receipts.key.pem'), 'damaged');
    assert.throws(() => signerFrom(undefined, keys), KeyFailure);
  });

  test('never stands in a message', (t) => {
    const secret = 'MC4CAQAwBQYDK2VwBCIE-secret';
    for (const value of [`-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`, secret])
      assert.throws(
        () => signerFrom(value, folder(t)),
        (error) => error instanceof KeyFailure && !error.message.includes(secret),
      );
  });
});
