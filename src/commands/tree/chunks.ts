/** A large tree in chunks, which two threads take one after the other until there are no more. */
import type { Reader } from '../../hosts/disk.ts';
import type { Listed } from '../../hosts/paths.ts';
import { entryOf, isDigested } from '../../load/tree.ts';
import type { Entry } from '../../load/tree.ts';

/** Paths in a chunk: two milliseconds of work. Four times as many save no time, and what is under way takes 25 MiB more. */
const SIZE = 64;

/** Neighbours in a tree. Whatever is not to be looked into yet is the empty path, which nothing has. */
export type Chunk = readonly string[];

/** Index of the next chunk that nobody has taken, in memory that threads share. */
export type Next = Int32Array<SharedArrayBuffer>;

/** No chunk taken yet. */
export function firstOf(): Next {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Cuts what was listed into chunks. Obstacles have no bytes, and policies wait for their turn: their bytes have to be
 * digested in order.
 *
 * @param size for tests: paths in a chunk.
 */
export function chunksOf(listed: readonly Listed[], size = SIZE): Chunk[] {
  const paths = listed.map(({ obstacle, path }) => (obstacle !== null || isDigested(path) ? '' : path));
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** Takes the next chunk, which no other thread will take. */
export function takeNext(next: Next, count: number): number | null {
  const index = Atomics.add(next, 0, 1);
  return index < count ? index : null;
}

/** Loads a chunk, one path after the other; `null` where there is nothing to load or the file has vanished. */
export function* loadChunk(chunk: Chunk, read: Reader): Iterable<Entry | null> {
  for (const path of chunk) {
    const source = path === '' ? null : read({ path, obstacle: null });
    yield source === null ? null : entryOf(source);
  }
}
