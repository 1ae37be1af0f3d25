/** A governed folder's history, asked of the `git` on the machine. */
import type { Source } from '../load/source.ts';
import { readEntries } from './git/blobs.ts';
import { lastListing, versions } from './git/history.ts';
import type { Version } from './git/history.ts';
import { isOnMain } from './git/mainline.ts';
import { gitIn } from './git/process.ts';
import type { Git } from './git/process.ts';
import { absentFrom, listCommit } from './git/tree.ts';
import { changedBetween, changedOnDisk, isDirty } from './git/worktree.ts';

export { GitFailure } from './git/process.ts';
export type { Version } from './git/history.ts';

/**
 * The repository that holds a governed folder, which may be a folder in it: all paths are relative to the governed
 * folder. `commit`, `from`, `base` and `head` are what `resolve` gives; other revisions work and are never options.
 */
export interface Repository {
  /** @returns the full id of the commit that `revision` names, or `null` where it names none, or not one. Never throws. */
  resolve(revision: string): string | null;
  /** @returns the commit that is checked out, or `null` where there is none yet. Never throws. */
  head(): string | null;
  /** @returns the commit from which both have come, or `null` where none is known, as in a shallow clone. Never throws. */
  mergeBase(a: string, b: string): string | null;
  /** Says whether a commit was merged: it lies on the first-parent line of main, as far as main is known here. Never throws. */
  isOnMain(commit: string): boolean;
  /**
   * Says whether anything under the tops differs from HEAD or is untracked: ignored files are judged, so they count.
   *
   * @throws GitFailure where the index or the trees of HEAD are damaged.
   */
  isDirty(): boolean;
  /** Says whether Git passes over a path of the governed folder, which has no wildcards in it. Never throws. */
  ignores(path: string): boolean;
  /** Says whether history was cut off when the repository was cloned. Never throws. */
  isShallow(): boolean;
  /**
   * Reads every path under the tops at a commit, sorted by the code units of the paths, from Git's objects.
   *
   * @param only the paths that are wanted, without which all are; those that the commit lacks are left out.
   * @returns sources that are valid until the next one is taken; a file that is missing or damaged is 'unreadable'.
   * @throws GitFailure, before the first source, where `commit` is none or its trees are missing or damaged; later, where git
   * can no longer be run.
   */
  readCommit(commit: string, only?: ReadonlySet<string>): Iterable<Source>;
  /**
   * Lists the paths under the tops that differ, sorted and named as `readCommit` names them.
   *
   * @param head `null` for the work tree with its untracked files.
   * @throws GitFailure where one is no commit, or the index or trees are missing or damaged.
   */
  changedPaths(base: string, head: string | null): string[];
  /**
   * Lists the files that lay in a folder when it was last a folder, on the first-parent line from `from` backwards.
   *
   * @returns none where it never was one, or history does not say.
   */
  lastListing(folder: string, from: string): string[];
  /**
   * Walks the versions of one path on the first-parent line from `from` backwards, newest first, each once, and reads
   * no further than it is asked to.
   *
   * @throws GitFailure, while walking, where `from` is no commit, or a version is missing or damaged.
   */
  versions(path: string, from: string): Iterable<Version>;
}

/**
 * Opens the repository that the folder `root` lies in.
 *
 * @param environment where `git` and its user's settings are looked up.
 * @returns `null` where there is no work tree, no git, or git refuses the folder (as when somebody else owns it). Never throws.
 */
export function openRepository(root: string, environment: NodeJS.ProcessEnv = process.env): Repository | null {
  const git = gitIn(root, environment);
  const answer = git?.(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  const [inside, shallow] = answer?.ending === 'done' ? answer.output.toString().split('\n') : [];
  return git && inside === 'true' ? repositoryOf(git, shallow === 'true') : null;
}

function repositoryOf(git: Git, shallow: boolean): Repository {
  const resolve = (revision: string) =>
    commitIn(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return {
    resolve,
    head: () => resolve('HEAD'),
    mergeBase: (a, b) => commitIn(git, ['merge-base', '--end-of-options', a, b]),
    isOnMain: (commit) => isOnMain(git, commit),
    isDirty: () => isDirty(git, resolve('HEAD')),
    ignores: (path) => isIgnored(git, path),
    isShallow: () => shallow,
    readCommit: (commit, only) => readEntries(git, listCommit(git, commit, only), () => absentFrom(git, commit)),
    changedPaths: (base, head) => (head === null ? changedOnDisk(git, base) : changedBetween(git, base, head)),
    lastListing: (folder, from) => lastListing(git, folder, from),
    versions: (path, from) => versions(git, path, from),
  };
}

/** Of all commands this one refuses to take paths as they are; without wildcards in it a path means the same. */
function isIgnored(git: Git, path: string): boolean {
  const environment = { GIT_LITERAL_PATHSPECS: '0' };
  return git(['check-ignore', '--quiet', '--', path], { environment }).ending === 'done';
}

/** Git answers `a..b` with two lines and `^a` with a mark; only one plain id is a commit. */
function commitIn(git: Git, question: readonly string[]): string | null {
  const { ending, output } = git(question);
  return ending === 'done' ? (/^([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(output.toString())?.[1] ?? null) : null;
}
