/** Real Git repositories around the governed sample, for the real program. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { git } from '../hosts/folders.ts';
import { sampleFolder, temporary } from './gatepass.ts';

export { git } from '../hosts/folders.ts';

/** Makes a repository that holds the sample in its first commit; in a folder below its root, if one is named. */
export function sampleRepository(below = ''): { readonly root: string; readonly first: string } {
  const root = temporary();
  git(root, ['init', '--quiet', '--initial-branch=main']);
  mkdirSync(join(root, below), { recursive: true });
  sampleFolder(join(root, below));
  return { root, first: commit(root) };
}

/** Commits all that lies in the work tree. */
export function commit(root: string): string {
  git(root, ['add', '--all']);
  git(root, ['commit', '--quiet', '--allow-empty', '--message=change']);
  return git(root, ['rev-parse', 'HEAD']);
}

/** Replaces a text in a file of the work tree; without a text, the file is written. */
export function edit(root: string, path: string, from: string | null, to: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, from === null ? to : readFileSync(file, 'utf8').replace(from, () => to));
}

/** Everything in a folder, `.git` included: path, size, time of change. What has not been touched has not changed. */
export function stateOf(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.map((path) => {
    const { mtimeMs, size } = statSync(join(folder, path), { throwIfNoEntry: true });
    return `${path} ${size} ${mtimeMs}`;
  });
}

/** Paths of the sample that many stories touch. */
export const grant = 'engagements/2026/eng-2026-0042/grants/gr-2026-0042-01.yaml';
export const engagement = 'engagements/2026/eng-2026-0042/engagement.yaml';
