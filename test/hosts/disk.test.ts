import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { isGovernedFolder, readFile } from '../../src/hosts/disk.ts';
import { MAX_BYTES } from '../../src/load/source.ts';
import { folder, paths, readTree, taken, write } from './folders.ts';

test('reads the three tops and nothing beside them', (t) => {
  const root = folder(t);
  write(root, {
    'README.md': 'no',
    'policies/organisation.yaml': 'a: 1',
    'processors/.gitkeep': '',
    'processors/acme/dpa/dpa-acme-1.pdf': '%PDF',
    'engagements/2026/.DS_Store': 'x',
    'scripts/policies/other.yaml': 'no',
  });
  assert.deepEqual(taken(readTree(root)), {
    'engagements/2026/.DS_Store': 'x',
    'policies/organisation.yaml': 'a: 1',
    'processors/.gitkeep': '',
    'processors/acme/dpa/dpa-acme-1.pdf': '%PDF',
  });
});

test('says what a governed folder is', (t) => {
  const root = folder(t);
  assert.equal(isGovernedFolder(root), false);
  assert.equal(isGovernedFolder(join(root, 'missing')), false);
  write(root, { policies: 'a file' });
  assert.equal(isGovernedFolder(root), false);
  mkdirSync(join(root, 'engagements'));
  assert.equal(isGovernedFolder(root), true);
});

test('reads nothing from a folder that is not there', (t) => {
  assert.deepEqual(taken(readTree(join(folder(t), 'missing'))), {});
});

test('sorts by the code units of whole paths', (t) => {
  const root = folder(t);
  const names = ['a/x.yaml', 'a.yaml', 'a-b.yaml', 'a0.yaml', 'B.yaml', 'ä.yaml', '\u{1f600}.yaml', '\uff5e.yaml'];
  write(root, Object.fromEntries(names.map((name) => [`policies/${name}`, 'x'])));
  const found = paths(readTree(root));
  assert.deepEqual(found, names.map((name) => `policies/${name}`).toSorted());
});

test('sorts 5,000 files', (t) => {
  const root = folder(t);
  const names = Array.from({ length: 5000 }, (_, index) => `engagements/${index % 7}/e-${(index * 7919) % 5000}.yaml`);
  write(root, Object.fromEntries(names.map((name) => [name, name])));
  assert.deepEqual(taken(readTree(root)), Object.fromEntries(names.map((name) => [name, name])));
  assert.deepEqual(paths(readTree(root)), names.toSorted());
});

test('follows no link, neither to a file, nor to a folder, nor in a top', (t) => {
  const outside = folder(t);
  write(outside, { 'secret/secret.yaml': 'secret' });
  const root = folder(t);
  mkdirSync(join(root, 'policies'));
  symlinkSync(join(outside, 'secret/secret.yaml'), join(root, 'policies/file.yaml'));
  symlinkSync(join(outside, 'secret'), join(root, 'policies/folder'));
  symlinkSync('nowhere', join(root, 'policies/dangling.yaml'));
  symlinkSync(join(outside, 'secret'), join(root, 'processors'));
  assert.deepEqual(taken(readTree(root)), {
    'policies/dangling.yaml': '<symlink>',
    'policies/file.yaml': '<symlink>',
    'policies/folder': '<symlink>',
    processors: '<symlink>',
  });
  assert.equal(isGovernedFolder(root), true);
  rmSync(join(root, 'policies'), { recursive: true });
  assert.equal(isGovernedFolder(root), false);
});

test('opens neither fifos nor sockets', async (t) => {
  const root = folder(t);
  mkdirSync(join(root, 'policies'));
  execFileSync('mkfifo', [join(root, 'policies/fifo.yaml')]);
  const server = createServer().listen(join(root, 'policies/socket.yaml'));
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  assert.deepEqual(taken(readTree(root)), {
    'policies/fifo.yaml': '<not-a-file>',
    'policies/socket.yaml': '<not-a-file>',
  });
});

test('reports a folder that is named like a document, and looks no further', (t) => {
  const root = folder(t);
  write(root, { 'policies/x.yaml/inner.yaml': 'x', 'policies/y.yml/a/b': 'x', 'policies/x.yaml.d/inner.yaml': 'x' });
  assert.deepEqual(taken(readTree(root)), {
    'policies/x.yaml': '<not-a-file>',
    'policies/x.yaml.d/inner.yaml': 'x',
    'policies/y.yml': '<not-a-file>',
  });
});

test('reports a repository in the repository as a commit would', (t) => {
  const root = folder(t);
  write(root, {
    'processors/vendor/.git': 'gitdir: elsewhere',
    'processors/vendor/a.yaml': 'a',
    'processors/z.yaml': 'z',
  });
  assert.deepEqual(taken(readTree(root)), { 'processors/vendor': '<submodule>', 'processors/z.yaml': 'z' });
});

test('hands over a file of MAX_BYTES and refuses one byte more, and 10 MB', (t) => {
  const root = folder(t);
  write(root, { 'policies/full.yaml': 'x'.repeat(MAX_BYTES), 'policies/more.yaml': 'x'.repeat(MAX_BYTES + 1) });
  write(root, { 'policies/huge.yaml': '', 'policies/small.yaml': 'x' });
  truncateSync(join(root, 'policies/huge.yaml'), 10_000_000);
  assert.deepEqual(taken(readTree(root)), {
    'policies/full.yaml': 'x'.repeat(MAX_BYTES),
    'policies/huge.yaml': '<too-large>',
    'policies/more.yaml': '<too-large>',
    'policies/small.yaml': 'x',
  });
});

test('takes umlauts in NFC and refuses NFD, in files and folders', (t) => {
  const root = folder(t);
  const [nfc, nfd] = ['Müller'.normalize('NFC'), 'Müller'.normalize('NFD')];
  write(root, { [`policies/${nfc}.yaml`]: 'c', [`policies/${nfd}.yaml`]: 'd' });
  write(root, { [`processors/${nfc}/a.yaml`]: 'c', [`processors/${nfd}/a.yaml`]: 'd' });
  assert.deepEqual(taken(readTree(root)), {
    [`policies/${nfd}.yaml`]: '<bad-path>',
    [`policies/${nfc}.yaml`]: 'c',
    [`processors/${nfd}`]: '<bad-path>',
    [`processors/${nfc}/a.yaml`]: 'c',
  });
});

test('refuses names that cannot be shown or shared', (t) => {
  const root = folder(t);
  const bad = ['new\nline', 'tab\t', 'escape\u001b[2J', 'back\\slash', 'turned\u202etxt', 'line\u2028', '\u0085'];
  write(root, Object.fromEntries([...bad, 'a b', "it's", '日本'].map((name) => [`policies/${name}`, 'x'])));
  const found = taken(readTree(root));
  for (const name of bad) assert.equal(found[`policies/${name}`], '<bad-path>', JSON.stringify(name));
  for (const name of ['a b', "it's", '日本']) assert.equal(found[`policies/${name}`], 'x', name);
});

test('refuses names that are not UTF-8, each decoded name once', { skip: process.platform !== 'linux' }, (t) => {
  const root = folder(t);
  mkdirSync(join(root, 'policies'));
  for (const byte of [0xfe, 0xff])
    writeFileSync(Buffer.concat([Buffer.from(`${root}/policies/`), Buffer.of(byte)]), 'x');
  mkdirSync(Buffer.concat([Buffer.from(`${root}/policies/`), Buffer.from('d\xff', 'latin1')]));
  assert.deepEqual(taken(readTree(root)), { 'policies/d\ufffd': '<bad-path>', 'policies/\ufffd': '<bad-path>' });
});

test('survives files that vanish or change between listing and opening', (t) => {
  const root = folder(t);
  const at = (name: string) => join(root, 'policies', name);
  write(root, Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((name) => [`policies/${name}`, name])));
  const sources = readTree(root)[Symbol.iterator]();
  sources.next();
  for (const name of ['2', '3', '4', '5']) rmSync(at(name));
  symlinkSync('/etc/hostname', at('3'));
  execFileSync('mkfifo', [at('4')]);
  mkdirSync(at('5'));
  const rest = taken({ [Symbol.iterator]: () => sources });
  assert.deepEqual(rest, {
    'policies/3': '<symlink>',
    'policies/4': '<not-a-file>',
    'policies/5': '<not-a-file>',
    'policies/6': '6',
  });
});

test('shows each file its own bytes', (t) => {
  const root = folder(t);
  write(root, { 'policies/1': 'a long one', 'policies/2': '', 'policies/3': 'ok' });
  assert.deepEqual(taken(readTree(root)), { 'policies/1': 'a long one', 'policies/2': '', 'policies/3': 'ok' });
});

test('reports what it may not open', { skip: process.seteuid ? false : 'no users here' }, (t) => {
  const root = folder(t);
  write(root, { 'policies/closed.yaml': 'x', 'policies/open.yaml': 'x', 'processors/closed/a.yaml': 'x' });
  for (const path of ['policies/closed.yaml', 'processors/closed']) chmodSync(join(root, path), 0);
  chmodSync(root, 0o755);
  // Root may open everything, so it becomes somebody else for a moment.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    const expected = {
      'policies/closed.yaml': '<unreadable>',
      'policies/open.yaml': 'x',
      'processors/closed': '<unreadable>',
    };
    assert.deepEqual(taken(readTree(root)), expected);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(join(root, 'processors/closed'), 0o755);
  }
});

test(
  'goes as deep as the system lets it, and reports the folder where that ends',
  { skip: process.platform === 'win32' },
  (t) => {
    const root = folder(t);
    const name = 'd'.repeat(100);
    const before = process.cwd();
    t.after(() => process.chdir(before));
    mkdirSync(join(root, 'policies'));
    process.chdir(join(root, 'policies'));
    for (let depth = 0; depth < 60; depth += 1) {
      mkdirSync(name);
      process.chdir(name);
    }
    writeFileSync('deep.yaml', 'x');
    process.chdir(before);
    const found = Object.entries(taken(readTree(root)));
    assert.equal(found.length, 1);
    assert.match(found[0]?.[0] ?? '', /^policies(\/d{100})+$/);
    assert.equal(found[0]?.[1], '<unreadable>');
    execFileSync('rm', ['-rf', join(root, 'policies')]);
  },
);

test('walks thousands of nested folders', { skip: process.platform === 'win32' }, (t) => {
  const root = folder(t);
  const deep = Array.from({ length: 1900 }, () => 'd').join('/');
  write(root, { [`policies/${deep}/a.yaml`]: 'x' });
  assert.deepEqual(taken(readTree(root)), { [`policies/${deep}/a.yaml`]: 'x' });
  execFileSync('rm', ['-rf', join(root, 'policies')]);
});

test('reads one file as it reads a tree', (t) => {
  const outside = folder(t);
  write(outside, { 'secret.yaml': 'secret' });
  const root = folder(t);
  write(root, { 'README.md': 'no', 'policies/a.yaml': 'a', 'policies/more.yaml': 'x'.repeat(MAX_BYTES + 1) });
  write(root, { 'policies/named.yaml/inner': 'x' });
  symlinkSync(outside, join(root, 'policies/linked'));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'policies/link.yaml'));
  const first = readFile(root, 'policies/a.yaml');
  const expected = {
    'policies/more.yaml': 'too-large',
    'policies/link.yaml': 'symlink',
    'policies/named.yaml': 'not-a-file',
    'policies/named.yaml/inner': 'not-a-file',
    'policies/../README.md': 'bad-path',
    'policies/a\0b': 'bad-path',
    'policies/linked/secret.yaml': undefined,
    'policies/missing.yaml': undefined,
    'policies/named.yaml/inner/b': 'not-a-file',
    'README.md': undefined,
    '/etc/hostname': undefined,
  };
  for (const [path, content] of Object.entries(expected)) assert.equal(readFile(root, path), content, path);
  assert.deepEqual(first, Buffer.from('a'));
});
