/** Loads every file of a governed folder on disk, a large one with two threads. */
import { availableParallelism } from 'node:os';
import { listTree, readListed } from '../../hosts/disk.ts';
import { entriesOf } from '../../load/tree.ts';
import type { Digest, Entry } from '../../load/tree.ts';
import { startSecond } from './second.ts';
import type { Second } from './second.ts';
import { loadTogether } from './together.ts';

/**
 * From this many paths on a second thread pays. V8 has to compile the program once more for it, which on two cores takes
 * as long as the thread saves in 20,000 to 30,000 files.
 */
const LARGE = 30_000;

/**
 * Loads a tree. Nothing is listed, read or started before the first entry is taken.
 *
 * @param digest gets the bytes of the policies.
 * @param large for tests: how many paths make a tree large.
 * @returns an entry for every path, sorted; the same ones whoever has loaded them.
 */
export function* loadTree(root: string, digest: Digest, large = LARGE): Iterable<Entry> {
  let second = null as Second | null;
  let seen = 0;
  // It gets ready while the rest is listed.
  const listed = listTree(root, () => {
    if (++seen === large && availableParallelism() > 1) second = startSecond();
  });
  if (second === null) yield* entriesOf(readListed(root, listed), digest);
  else yield* loadTogether(root, listed, second, digest);
}
