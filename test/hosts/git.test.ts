import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { GitFailure, openRepository } from '../../src/hosts/git.ts';
import type { Repository } from '../../src/hosts/git.ts';
import { MAX_BYTES } from '../../src/load/source.ts';
import { commit, environment, folder, git, paths, readTree, repository, taken, write } from './folders.ts';

function open(root: string): Repository {
  const found = openRepository(root, environment);
  assert.ok(found, 'Git opens the repository');
  return found;
}

/** The versions as `commit text`. */
function told(root: string, path: string, from = 'HEAD'): string[] {
  return [...open(root).versions(path, from)].map(({ commit: id, bytes }) => `${id} ${Buffer.from(bytes).toString()}`);
}

/** A repository with every obstacle that both disk and Git can hold. */
function oddRepository(t: Parameters<typeof folder>[0]): string {
  const root = repository(t);
  write(root, {
    'README.md': 'no',
    'policies/organisation.yaml': 'a: 1\n',
    'policies/empty.yaml': '',
    'policies/a.yaml': 'a',
    'policies/a-b.yaml': 'a-b',
    'policies/a/b.yaml': 'a/b',
    'policies/named.yaml/inner': 'x',
    'policies/named.yaml/inner2': 'x',
    'processors/binary.pdf': Buffer.from([0, 1, 2, 10, 255]),
    'processors/full.yaml': 'x'.repeat(MAX_BYTES),
    'processors/more.yaml': 'x'.repeat(MAX_BYTES + 1),
    'processors/huge.pdf': Buffer.alloc(10_000_000),
    [`engagements/${'ü'.normalize('NFC')}.yaml`]: 'c',
    [`engagements/${'ü'.normalize('NFD')}.yaml`]: 'd',
    [`engagements/${'ö'.normalize('NFD')}/a.yaml`]: 'd',
    'engagements/new\nline.yaml': 'x',
    'engagements/\u{1f600}.yaml': 'x',
    'engagements/\uff5e.yaml': 'x',
    'engagements/.DS_Store': 'x',
  });
  writeFileSync(Buffer.concat([Buffer.from(`${root}/engagements/`), Buffer.of(0xff)]), 'x');
  symlinkSync('../README.md', join(root, 'engagements/link.yaml'));
  symlinkSync('..', join(root, 'engagements/up'));
  commit(root);
  return root;
}

test('reads from a commit what disk shows of a clean tree', { skip: process.platform !== 'linux' }, (t) => {
  const root = oddRepository(t);
  const found = taken(open(root).readCommit('HEAD'));
  assert.deepEqual(paths(open(root).readCommit('HEAD')), paths(readTree(root)));
  assert.deepEqual(found, taken(readTree(root)));
  assert.equal(found['processors/huge.pdf'], '<too-large>');
  assert.equal(found['policies/named.yaml'], '<not-a-file>');
  assert.equal(found['engagements/\ufffd'], '<bad-path>');
  assert.equal(found['engagements/up'], '<symlink>');
});

test('reads thousands of files from a commit, in order', (t) => {
  const root = repository(t);
  const names = Array.from({ length: 5000 }, (_, index) => `engagements/${index % 7}/e-${(index * 7919) % 5000}.yaml`);
  commit(root, Object.fromEntries(names.map((name) => [name, name])));
  assert.deepEqual(paths(open(root).readCommit('HEAD')), names.toSorted());
  assert.deepEqual(taken(open(root).readCommit('HEAD')), Object.fromEntries(names.map((name) => [name, name])));
});

test('reads a commit with a file that no memory should hold', (t) => {
  const root = repository(t, {
    'policies/a.yaml': 'a',
    'policies/b.bin': Buffer.alloc(40_000_000),
    'policies/c.yaml': 'c',
  });
  const expected = { 'policies/a.yaml': 'a', 'policies/b.bin': '<too-large>', 'policies/c.yaml': 'c' };
  assert.deepEqual(taken(open(root).readCommit('HEAD')), expected);
});

test('reads a folder of a larger repository', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'outer', 'access/policies/a.yaml': '1', 'access/x': 'x' });
  const inner = join(root, 'access');
  const first = git(root, ['rev-parse', 'HEAD']);
  const second = commit(root, { 'policies/a.yaml': 'outer 2', 'access/policies/a.yaml': '2' });
  const repo = open(inner);
  assert.deepEqual(taken(repo.readCommit(second)), { 'policies/a.yaml': '2' });
  assert.deepEqual(told(inner, 'policies/a.yaml'), [`${second} 2`, `${first} 1`]);
  assert.deepEqual(repo.changedPaths(first, second), ['policies/a.yaml']);
  assert.equal(repo.isDirty(), false);
  write(root, { 'policies/a.yaml': 'dirty outside' });
  assert.equal(repo.isDirty(), false);
  assert.deepEqual(repo.changedPaths(second, null), []);
  write(root, { 'access/policies/a.yaml': '3', 'access/policies/b.yaml': 'new' });
  assert.equal(repo.isDirty(), true);
  assert.deepEqual(repo.changedPaths(second, null), ['policies/a.yaml', 'policies/b.yaml']);
});

test('reads the wanted paths of a commit', { skip: process.platform !== 'linux' }, (t) => {
  const root = oddRepository(t);
  const wanted = (...only: string[]) => taken(open(root).readCommit('HEAD', new Set(only)));
  assert.deepEqual(wanted('policies/a.yaml', 'processors/more.yaml', 'policies/missing.yaml'), {
    'policies/a.yaml': 'a',
    'processors/more.yaml': '<too-large>',
  });
  assert.deepEqual(wanted('policies/named.yaml', 'policies/a'), { 'policies/named.yaml': '<not-a-file>' });
  assert.deepEqual(wanted(), {});
  assert.deepEqual(wanted('README.md', 'policies/../README.md', '../README.md', '', '-r', '.', '/', 'policies'), {});
  const many = Array.from({ length: 1000 }, (_, index) => `policies/${index}`);
  assert.deepEqual(wanted('policies/a.yaml', ...many), { 'policies/a.yaml': 'a' });
});

test('opens nothing where there is no repository, no git, or git refuses', (t) => {
  const bare = folder(t);
  git(bare, ['init', '--quiet', '--bare']);
  const root = repository(t, { 'policies/a.yaml': 'a' });
  assert.equal(openRepository(folder(t), environment), null);
  assert.equal(openRepository(join(root, 'missing'), environment), null);
  assert.equal(openRepository(`${root}\0`, environment), null);
  assert.equal(openRepository(bare, environment), null);
  assert.equal(openRepository(join(root, '.git'), environment), null);
  assert.equal(openRepository(root, { ...environment, PATH: '' }), null);
  assert.equal(openRepository(root, {}), null);
});

test('opens nothing that belongs to somebody else', { skip: process.getuid?.() === 0 ? false : 'needs root' }, (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a' });
  for (const path of [root, join(root, '.git')]) chownSync(path, 65534, 65534);
  assert.equal(openRepository(root, environment), null);
});

test('takes no git from the governed folder', { skip: process.platform === 'win32' }, (t) => {
  const root = repository(t, { git: '#!/bin/sh\ntouch pwned\n' });
  chmodSync(join(root, 'git'), 0o755);
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
  for (const path of ['', '.', delimiter, `.${delimiter}${delimiter}`]) {
    assert.equal(openRepository(root, { ...environment, PATH: path }), null);
  }
  assert.equal(existsSync(join(root, 'pwned')), false);
  process.chdir(before);
});

test('opens the folder that it was given, whatever the caller is in the middle of', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'right' });
  const other = repository(t, { 'policies/a.yaml': 'wrong' });
  const hook = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git/index') };
  const repo = openRepository(root, { ...environment, ...hook });
  assert.deepEqual(taken(repo?.readCommit('HEAD') ?? []), { 'policies/a.yaml': 'right' });
  assert.equal(repo?.isDirty(), false);
});

test('resolves revisions to commits and to nothing else', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a' });
  const first = git(root, ['rev-parse', 'HEAD']);
  const second = commit(root, { 'policies/a.yaml': 'b' });
  git(root, ['tag', '--annotate', '--message=x', 'v1', first]);
  const repo = open(root);
  assert.equal(repo.head(), second);
  for (const revision of [first, first.slice(0, 12), 'HEAD~1', 'v1', 'v1^{commit}'])
    assert.equal(repo.resolve(revision), first);
  const hostile = [
    '--output=pwned',
    '-n',
    '--all',
    '--git-dir',
    'a b',
    '',
    '^HEAD',
    'HEAD~1..HEAD',
    'HEAD\n',
    '\0',
    'x'.repeat(1e6),
  ];
  for (const revision of [
    ...hostile,
    'HEAD^{tree}',
    'HEAD:policies/a.yaml',
    'missing',
    '0'.repeat(40),
    '{commit}',
    '--',
  ]) {
    assert.equal(repo.resolve(revision), null, JSON.stringify(revision.slice(0, 20)));
    assert.equal(repo.mergeBase('HEAD', revision === 'HEAD^{tree}' ? '-n' : revision.replace(/^HEAD.*$/s, '-n')), null);
  }
  assert.deepEqual(readdirSync(root).sort(), ['.git', 'policies']);
});

test('fails with one sentence where a commit is none', (t) => {
  const repo = open(repository(t, { 'policies/a.yaml': 'a' }));
  for (const revision of ['--output=pwned', '-n', 'missing', 'a\nb', '\0', '']) {
    const failure = { name: 'GitFailure', message: /^Git could not [^\n]+\.$/ };
    assert.throws(() => repo.readCommit(revision), failure);
    assert.throws(() => repo.changedPaths(revision, 'HEAD'), failure);
    assert.throws(() => repo.changedPaths('HEAD', revision), failure);
    assert.throws(() => repo.changedPaths(revision, null), failure);
    assert.throws(() => [...repo.versions('policies/a.yaml', revision)], failure);
  }
});

test('works before the first commit', (t) => {
  const root = repository(t);
  const repo = open(root);
  assert.equal(repo.head(), null);
  assert.equal(repo.isDirty(), false);
  write(root, { 'policies/a.yaml': 'a' });
  assert.equal(repo.isDirty(), true);
  git(root, ['add', '.']);
  assert.equal(repo.isDirty(), true);
});

test('works with SHA-256', (t) => {
  const root = folder(t);
  git(root, ['init', '--quiet', '--initial-branch=main', '--object-format=sha256']);
  const first = commit(root, { 'policies/a.yaml': 'a' });
  assert.equal(first.length, 64);
  assert.equal(open(root).head(), first);
  assert.deepEqual(taken(open(root).readCommit(first)), { 'policies/a.yaml': 'a' });
  assert.deepEqual(told(root, 'policies/a.yaml'), [`${first} a`]);
});

test('finds the merge base, or none', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a' });
  const base = git(root, ['rev-parse', 'HEAD']);
  git(root, ['switch', '--quiet', '--create', 'side']);
  const side = commit(root, { 'policies/b.yaml': 'b' });
  git(root, ['switch', '--quiet', 'main']);
  const main = commit(root, { 'policies/c.yaml': 'c' });
  git(root, ['switch', '--quiet', '--orphan', 'stranger']);
  const stranger = commit(root, { 'policies/d.yaml': 'd' });
  const repo = open(root);
  assert.equal(repo.mergeBase(main, side), base);
  assert.equal(repo.mergeBase(main, stranger), null);
});

test('calls a tree dirty when what would be judged differs from HEAD', (t) => {
  const root = repository(t, {
    '.gitignore': '*.swp\n',
    'policies/a.yaml': 'a',
    'policies/b.yaml': 'b',
    'other/x': 'x',
  });
  const repo = open(root);
  const file = join(root, 'policies/a.yaml');
  const dirtyAfter = (change: () => void) => {
    change();
    const dirty = [repo.isDirty(), repo.changedPaths('HEAD', null)];
    git(root, ['reset', '--quiet', '--hard']);
    git(root, ['clean', '--quiet', '-d', '--force', '-x']);
    return dirty;
  };
  const nothing = [false, []];
  assert.deepEqual(
    dirtyAfter(() => undefined),
    nothing,
  );
  assert.deepEqual(
    dirtyAfter(() => utimesSync(file, 1, 1)),
    nothing,
  );
  assert.deepEqual(
    dirtyAfter(() => write(root, { 'policies/x.swp': 'ignored, and judged' })),
    [true, ['policies/x.swp']],
  );
  assert.deepEqual(
    dirtyAfter(() => write(root, { 'other/x': 'y', 'other/z': 'z' })),
    nothing,
  );
  assert.deepEqual(
    dirtyAfter(() => mkdirSync(join(root, 'policies/empty'))),
    nothing,
  );
  assert.deepEqual(
    dirtyAfter(() => writeFileSync(file, 'A')),
    [true, ['policies/a.yaml']],
  );
  assert.deepEqual(
    dirtyAfter(() => rmSync(file)),
    [true, ['policies/a.yaml']],
  );
  assert.deepEqual(
    dirtyAfter(() => git(root, ['rm', '--quiet', '--cached', file])),
    [true, ['policies/a.yaml']],
  );
  assert.deepEqual(
    dirtyAfter(() => renameSync(file, join(root, 'policies/c.yaml'))),
    [true, ['policies/a.yaml', 'policies/c.yaml']],
  );
  assert.deepEqual(
    dirtyAfter(() => write(root, { 'engagements/1/ü.yaml': 'u' })),
    [true, ['engagements/1/ü.yaml']],
  );
  assert.deepEqual(
    dirtyAfter(() => write(root, { 'engagements/x.yaml/1': '', 'engagements/x.yaml/2': '' })),
    [true, ['engagements/x.yaml']],
  );
});

test('is not told to look away', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a', 'policies/b.yaml': 'b' });
  git(root, ['update-index', '--assume-unchanged', 'policies/a.yaml']);
  git(root, ['update-index', '--skip-worktree', 'policies/b.yaml']);
  write(root, { 'policies/a.yaml': 'changed' });
  rmSync(join(root, 'policies/b.yaml'));
  assert.equal(git(root, ['status', '--porcelain']), '');
  assert.equal(open(root).isDirty(), true);
  assert.deepEqual(open(root).changedPaths('HEAD', null), ['policies/a.yaml', 'policies/b.yaml']);
});

test('lists both paths of a rename, and versions of the new path only', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'the same text\n'.repeat(20) });
  const base = git(root, ['rev-parse', 'HEAD']);
  git(root, ['config', 'diff.renames', 'copies']);
  git(root, ['config', 'log.follow', 'true']);
  git(root, ['mv', 'policies/a.yaml', 'policies/b.yaml']);
  const head = commit(root);
  assert.deepEqual(open(root).changedPaths(base, head), ['policies/a.yaml', 'policies/b.yaml']);
  assert.deepEqual(told(root, 'policies/b.yaml'), [`${head} ${'the same text\n'.repeat(20)}`]);
  assert.deepEqual(told(root, 'policies/a.yaml'), [`${base} ${'the same text\n'.repeat(20)}`]);
});

test('walks versions on the first-parent line only', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'one' });
  const one = git(root, ['rev-parse', 'HEAD']);
  git(root, ['switch', '--quiet', '--create', 'side']);
  commit(root, { 'policies/a.yaml': 'draft on the side' });
  commit(root, { 'policies/a.yaml': 'two' });
  git(root, ['switch', '--quiet', 'main']);
  commit(root, { 'policies/b.yaml': 'unrelated' });
  git(root, ['merge', '--quiet', '--no-ff', '--message=merge', 'side']);
  const merge = git(root, ['rev-parse', 'HEAD']);
  const three = commit(root, { 'policies/a.yaml': 'three' });
  assert.deepEqual(told(root, 'policies/a.yaml'), [`${three} three`, `${merge} two`, `${one} one`]);
  assert.deepEqual(told(root, 'policies/a.yaml', merge), [`${merge} two`, `${one} one`]);
  assert.deepEqual(told(root, 'policies/missing.yaml'), []);
});

test('gives each distinct version once and passes over what is no document', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'good' });
  const path = join(root, 'policies/a.yaml');
  const good = git(root, ['rev-parse', 'HEAD']);
  const bad = commit(root, { 'policies/a.yaml': 'bad' });
  rmSync(path);
  commit(root);
  symlinkSync('/etc/hostname', path);
  commit(root);
  rmSync(path);
  commit(root, { 'policies/a.yaml/inner': 'x' });
  rmSync(path, { recursive: true });
  const full = commit(root, { 'policies/a.yaml': 'x'.repeat(MAX_BYTES) });
  commit(root, { 'policies/a.yaml': 'x'.repeat(MAX_BYTES + 1) });
  const again = commit(root, { 'policies/a.yaml': 'bad' });
  const filled = `${full} ${'x'.repeat(MAX_BYTES)}`;
  assert.deepEqual(told(root, 'policies/a.yaml'), [`${again} bad`, filled, `${good} good`]);
  assert.deepEqual(told(root, 'policies/a.yaml', bad), [`${bad} bad`, `${good} good`]);
});

test('walks a long history in order, and a path is never a pattern', (t) => {
  const root = repository(t, { 'policies/[a].yaml': '0', 'policies/a.yaml': 'other' });
  const ids = [`${git(root, ['rev-parse', 'HEAD'])} 0`];
  for (let count = 1; count < 30; count += 1)
    ids.unshift(`${commit(root, { 'policies/[a].yaml': `${count}` })} ${count}`);
  commit(root, { 'policies/a.yaml': 'other 2' });
  assert.deepEqual(told(root, 'policies/[a].yaml'), ids);
});

test('knows a shallow clone, and where its line ends', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'one' });
  commit(root, { 'policies/a.yaml': 'two' });
  const head = commit(root, { 'policies/b.yaml': 'b' });
  const clone = folder(t);
  git(clone, ['clone', '--quiet', '--depth=1', `file://${root}`, '.']);
  assert.equal(open(root).isShallow(), false);
  assert.equal(open(clone).isShallow(), true);
  assert.deepEqual(told(clone, 'policies/a.yaml'), [`${head} two`]);
  assert.equal(open(clone).resolve('HEAD~1'), null);
  assert.deepEqual(taken(open(clone).readCommit('HEAD')), taken(readTree(root)));
});

test('fetches nothing for a partial clone', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'one', 'policies/b.yaml': 'one', 'policies/c.yaml': 'c' });
  symlinkSync('a', join(root, 'policies/link'));
  commit(root, { 'policies/a.yaml': 'two' });
  git(root, ['config', 'uploadpack.allowFilter', 'true']);
  git(root, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const clone = folder(t);
  git(clone, ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${root}`, '.']);
  git(clone, ['cat-file', 'blob', 'HEAD:policies/c.yaml']);
  const expected = { a: '<unreadable>', b: '<unreadable>' };
  assert.deepEqual(taken(open(clone).readCommit('HEAD')), {
    'policies/a.yaml': expected.a,
    'policies/b.yaml': expected.b,
    'policies/c.yaml': 'c',
    'policies/link': '<symlink>',
  });
  assert.throws(() => told(clone, 'policies/a.yaml'), GitFailure);
});

/** Overwrites or removes the file of a loose object. */
function damage(root: string, revision: string, content: string | null): void {
  const oid = git(root, ['rev-parse', revision]);
  const file = join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));
  chmodSync(file, 0o644);
  if (content === null) rmSync(file);
  else writeFileSync(file, content);
}

test('reads around damaged and missing objects', (t) => {
  const names = Array.from({ length: 20 }, (_, index) => `policies/${String.fromCharCode(97 + index)}.yaml`);
  const root = repository(t, Object.fromEntries(names.map((name) => [name, name])));
  damage(root, 'HEAD:policies/c.yaml', 'garbage');
  damage(root, 'HEAD:policies/d.yaml', '');
  damage(root, 'HEAD:policies/t.yaml', null);
  const found = taken(open(root).readCommit('HEAD'));
  const lost = ['policies/c.yaml', 'policies/d.yaml', 'policies/t.yaml'];
  assert.deepEqual(found, Object.fromEntries(names.map((name) => [name, lost.includes(name) ? '<unreadable>' : name])));
});

test('lets no older version pass for a damaged one', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'old' });
  commit(root, { 'policies/a.yaml': 'newer' });
  const head = commit(root, { 'policies/a.yaml': 'newest' });
  damage(root, 'HEAD~1:policies/a.yaml', null);
  const walk = open(root).versions('policies/a.yaml', 'HEAD')[Symbol.iterator]();
  assert.equal((walk.next().value as { commit: string }).commit, head);
  assert.throws(() => walk.next(), {
    name: 'GitFailure',
    message: /^Git could not read "policies\/a\.yaml" as of [0-9a-f]{40}: .+\.$/,
  });
});

test('fails where a tree is damaged, because nobody knows what it held', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a', 'processors/b.yaml': 'b' });
  const head = git(root, ['rev-parse', 'HEAD']);
  damage(root, 'HEAD:processors', 'garbage');
  const repo = open(root);
  assert.equal(repo.head(), head);
  assert.throws(() => repo.readCommit(head), { name: 'GitFailure' });
  damage(root, 'HEAD', 'garbage');
  assert.equal(repo.head(), null);
  assert.equal(repo.mergeBase(head, head), null);
  writeFileSync(join(root, '.git/index'), 'garbage');
  assert.throws(() => repo.isDirty(), { name: 'GitFailure' });
});

test('reports a submodule and does not look into it', (t) => {
  const root = repository(t, { 'processors/a.yaml': 'a' });
  const inner = join(root, 'processors/vendor');
  mkdirSync(inner);
  git(inner, ['init', '--quiet', '--initial-branch=main']);
  commit(inner, { 'b.yaml': 'b' });
  assert.deepEqual(open(root).changedPaths('HEAD', null), ['processors/vendor']);
  commit(root);
  assert.deepEqual(taken(open(root).readCommit('HEAD')), {
    'processors/a.yaml': 'a',
    'processors/vendor': '<submodule>',
  });
  assert.deepEqual(taken(readTree(root)), { 'processors/a.yaml': 'a', 'processors/vendor': '<submodule>' });
  assert.equal(open(root).isDirty(), false);
  commit(inner, { 'b.yaml': 'c' });
  assert.equal(open(root).isDirty(), true);
});

test('believes no forged tree', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'a' });
  const blob = (text: string) => git(root, ['hash-object', '-w', '--stdin'], text);
  const tree = (...entries: [string, string, string][]) => {
    const raw = entries.flatMap(([mode, name, oid]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    return git(root, ['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], Buffer.concat(raw));
  };
  const files = tree(
    ['100644', '..', blob('up')],
    ['100644', 'twice.yaml', blob('shown')],
    ['100644', 'twice.yaml', blob('read')],
    ['100644', 'tree.yaml', tree()],
  );
  const forged = git(root, ['commit-tree', '-m', 'x', tree(['40000', 'policies', files])]);
  assert.deepEqual(taken(open(root).readCommit(forged)), {
    'policies/..': '<bad-path>',
    'policies/tree.yaml': '<unreadable>',
    'policies/twice.yaml': '<bad-path>',
  });
});

test('shows the bytes that a commit vouches for, not their replacement', (t) => {
  const root = repository(t, { 'policies/a.yaml': 'true' });
  const replacement = git(root, ['hash-object', '-w', '--stdin'], 'false');
  git(root, ['replace', git(root, ['rev-parse', 'HEAD:policies/a.yaml']), replacement]);
  assert.deepEqual(taken(open(root).readCommit('HEAD')), { 'policies/a.yaml': 'true' });
});

/** A commit that claims to be signed, so that whoever shows signatures runs the repository's gpg. */
function signedCommit(root: string): void {
  const [head, ...rest] = git(root, ['cat-file', 'commit', 'HEAD']).split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  const forged = [`${head}\n${signature}`, ...rest].join('\n\n');
  const oid = git(root, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${forged}\n`);
  git(root, ['update-ref', 'HEAD', oid]);
}

/** Makes a repository whose configuration leaves a mark in `marks` for each of its programs that is run. */
function trap(root: string, marks: string): void {
  const program = (name: string) => `touch ${marks}/${name}; cat`;
  const script = join(root, '.git/program');
  writeFileSync(script, `#!/bin/sh\n${program('gpg')}\n`, { mode: 0o755 });
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n${program(hook)}\n`, { mode: 0o755 });
  }
  const commands = ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'core.alternateRefsCommand'];
  const drivers = [
    'diff.external',
    'diff.d.command',
    'diff.d.textconv',
    'filter.f.process',
    'filter.g.clean',
    'filter.g=h i.clean',
  ];
  for (const name of [...commands, ...drivers]) git(root, ['config', name, program(name.replaceAll(/\W/g, '-'))]);
  for (const name of ['alias.diff', 'alias.log']) git(root, ['config', name, `!${program(name)}`]);
  for (const name of ['filter.f.required', 'filter.g.required', 'log.showSignature', 'pager.log'])
    git(root, ['config', name, 'true']);
  git(root, ['config', 'gpg.program', script]);
}

test('runs no program that a repository names', { skip: process.platform === 'win32' }, (t) => {
  const attributes = 'a.yaml filter=f diff=d\nb.yaml filter=g diff=d\n';
  const root = repository(t, { 'policies/a.yaml': 'a\n', 'policies/b.yaml': 'b\n', '.gitattributes': attributes });
  const base = git(root, ['rev-parse', 'HEAD']);
  commit(root, { 'policies/a.yaml': 'aa\n' });
  signedCommit(root);
  const marks = folder(t);
  trap(root, marks);
  write(root, { 'policies/a.yaml': 'AA\n', 'policies/b.yaml': 'B\n', 'policies/new.yaml': 'n\n' });
  const repo = open(root);
  const head = repo.head() ?? '';
  assert.equal(repo.isDirty(), true);
  assert.deepEqual(repo.changedPaths(base, null), ['policies/a.yaml', 'policies/b.yaml', 'policies/new.yaml']);
  assert.deepEqual(repo.changedPaths(base, head), ['policies/a.yaml']);
  assert.equal(repo.mergeBase(base, head), base);
  assert.equal(told(root, 'policies/a.yaml').length, 2);
  assert.equal(paths(repo.readCommit(head)).length, 2);
  assert.deepEqual(readdirSync(marks), []);
  // The trap works: a plain git falls into it.
  for (const args of [['status'], ['diff'], ['add', 'policies/b.yaml'], ['log']]) {
    spawnSync('git', args, { cwd: root, env: environment, stdio: 'ignore' });
  }
  const fallenFor = readdirSync(marks);
  for (const mark of ['core-fsmonitor', 'filter-f-process', 'filter-g-clean', 'gpg'])
    assert.ok(fallenFor.includes(mark), mark);
});
