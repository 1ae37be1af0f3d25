/** Real folders and repositories in the system's temporary folder, gone when the test is over. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { listTree, readListed } from '../../src/hosts/disk.ts';
import type { Source } from '../../src/load/source.ts';

/** Makes an empty folder. */
export function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'gatepass-hosts-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Writes files with the folders above them. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Lists a governed folder when the first source is taken, and reads what was listed. */
export function* readTree(root: string): Iterable<Source> {
  yield* readListed(root, listTree(root));
}

/** A person's environment without a person's settings. */
export const environment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git in `root` and returns its words. */
export function git(root: string, args: readonly string[], input: string | Uint8Array = ''): string {
  return execFileSync('git', args, { cwd: root, env: environment, input, stdio: ['pipe', 'pipe', 'ignore'] })
    .toString()
    .trim();
}

/** Makes a repository that holds `files` in one commit. */
export function repository(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = folder(t);
  git(root, ['init', '--quiet', '--initial-branch=main']);
  if (Object.keys(files).length > 0) commit(root, files);
  return root;
}

/** Writes files and commits all that is there. */
export function commit(root: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  write(root, files);
  git(root, ['add', '--all']);
  git(root, ['commit', '--quiet', '--allow-empty', '--message=change']);
  return git(root, ['rev-parse', 'HEAD']);
}

/** Takes all sources with their bytes as text, because bytes are valid for a moment only. */
export function taken(sources: Iterable<Source>): Record<string, string> {
  return Object.fromEntries([...seen(sources)]);
}

/** Takes the paths in their order. */
export function paths(sources: Iterable<Source>): string[] {
  return [...seen(sources)].map(([path]) => path);
}

/** Obstacles stand in angle brackets, so that no file's text looks like one. */
function* seen(sources: Iterable<Source>): Iterable<[string, string]> {
  for (const { path, content } of sources) {
    yield [path, typeof content === 'string' ? `<${content}>` : Buffer.from(content).toString()];
  }
}
