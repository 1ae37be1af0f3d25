/** What Git says about the work tree and about two commits. */
import { tops } from '../../kinds/index.ts';
import { reportedAs } from '../paths.ts';
import { GitFailure } from './process.ts';
import type { Git, Run } from './process.ts';

const form = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'];

/**
 * Lists the paths under the tops that differ between two commits, sorted.
 *
 * @throws GitFailure where one is no commit, or trees are missing or damaged.
 */
export function changedBetween(git: Git, base: string, head: string): string[] {
  return reported(namesIn(git(['diff-tree', '-r', ...form, '--end-of-options', base, head, '--', ...tops])));
}

/**
 * Lists the paths under the tops where the work tree differs from `base`, sorted; untracked files belong to it, ignored
 * ones too, because they are judged. A file that Git was told not to compare counts as different: nobody knows whether it is.
 *
 * @throws GitFailure where `base` is no commit, or the index or trees are missing or damaged.
 */
export function changedOnDisk(git: Git, base: string): string[] {
  // Looking into a submodule's work tree would start a git that obeys the submodule's configuration.
  const args = ['diff', ...form, '--ignore-submodules=dirty', '--end-of-options', base, '--', ...tops];
  return reported([...namesIn(git(args, { environment: withoutFilters(git) })), ...uncompared(git)]);
}

/**
 * Says whether anything under the tops differs from `head`, or is there at all where there is no commit yet.
 *
 * @throws GitFailure as `changedOnDisk`.
 */
export function isDirty(git: Git, head: string | null): boolean {
  return head === null ? listing(git).length > 0 : changedOnDisk(git, head).length > 0;
}

/** Paths that a diff passes over: untracked (`?`), left out of a sparse check-out (`S`), assumed unchanged (lower case). */
function uncompared(git: Git): string[] {
  return listing(git).flatMap((line) => (/^[?Sa-z]/.test(line) ? [line.slice(2)] : []));
}

/** Lists `<tag> <path>` of tracked and untracked files, ignored ones among them. */
function listing(git: Git): string[] {
  return namesIn(git(['ls-files', '-v', '-z', '--cached', '--others', '--', ...tops]));
}

/**
 * To compare a file, Git runs the clean filter that the repository's configuration gives for it. An empty one is none;
 * Gatepass reads files as they are, so that is also the true comparison.
 */
function withoutFilters(git: Git): Record<string, string> {
  const drivers = String.raw`^filter\..*\.(clean|process|required)$`;
  const { ending, output, reason } = git(['config', '-z', '--name-only', '--get-regexp', drivers]);
  // Git also refuses where it finds no driver.
  if (ending !== 'done' && ending !== 'refused')
    throw new GitFailure(`Git could not read its configuration: ${reason}.`);
  const keys = [...new Set(output.toString().split('\0').slice(0, -1))];
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: `${keys.length}` };
  for (const [index, key] of keys.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = key.endsWith('.required') ? 'false' : '';
  }
  return environment;
}

function namesIn({ ending, output, reason }: Run): string[] {
  if (ending !== 'done') throw new GitFailure(`Git could not compare the governed files: ${reason}.`);
  return output.toString().split('\0').slice(0, -1);
}

/** Names paths as `listTree` and `readCommit` do; Git ends a repository in the repository with a slash. */
function reported(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => reportedAs(path.replace(/\/$/, ''), null).path))].sort();
}
