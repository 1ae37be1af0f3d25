/** The paths of the three tops at a commit. */
import { tops } from '../../kinds/index.ts';
import type { Obstacle } from '../../load/source.ts';
import { inOrder, isUnderTop, reportedAs } from '../paths.ts';
import type { Listed } from '../paths.ts';
import { GitFailure } from './process.ts';
import type { Git } from './process.ts';

/** A path at a commit, and the object that holds its bytes. */
export interface TreeEntry extends Listed {
  readonly oid: string;
}

/** Most characters of paths that are handed to git one by one: a command line ends, on Windows soon. */
const FEW = 8192;

/**
 * Lists what lies under the tops at `commit`, as it would be listed on disk, sorted by the code units of the paths.
 *
 * @param only the paths that are wanted; without them all are.
 * @throws GitFailure where `commit` is none, or one of its trees is missing or damaged: nobody knows what is in it.
 */
export function listCommit(git: Git, commit: string, only?: ReadonlySet<string>): TreeEntry[] {
  const few = [...(only ?? [])].filter(isUnderTop);
  // Without any path git would list all that there is.
  const places = few.length === 0 || few.join(' ').length > FEW ? tops : few;
  const { ending, output, reason } = git(['ls-tree', '-r', '-z', '--end-of-options', commit, '--', ...places]);
  if (ending !== 'done') throw new GitFailure(`Git could not list the files of ${JSON.stringify(commit)}: ${reason}.`);
  const entries = inOrder(output.toString().split('\0').slice(0, -1).map(entryOf));
  return only ? entries.filter(({ path }) => only.has(path) && isUnderTop(path)) : entries;
}

/**
 * Finds the objects of `commit` that a partial clone has not fetched.
 *
 * @returns their ids, none where Git cannot tell. Never throws.
 */
export function absentFrom(git: Git, commit: string): ReadonlySet<string> {
  const form = ['--objects', '--no-object-names', '--missing=print', '--no-walk'];
  const { output } = git(['rev-list', ...form, '--end-of-options', commit]);
  const lines = output.toString().split('\n');
  return new Set(lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])));
}

/** Reads `<mode> <type> <object>\t<path>`. */
function entryOf(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const oid = line.slice(line.lastIndexOf(' ', tab) + 1, tab);
  return { oid, ...reportedAs(line.slice(tab + 1), obstacleOf(line.slice(0, 6))) };
}

function obstacleOf(mode: string): Obstacle | null {
  if (mode.startsWith('100')) return null;
  return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'not-a-file';
}
