/**
 * Two threads load one tree. Both take chunks until there are no more; the first one also takes over what the second has
 * loaded, and hands on everything in the order of the paths, so that nobody can tell who has loaded what.
 *
 * The second thread is never waited for. Where its chunk is missing when there is nothing else left to do, the first one
 * loads that too: at most one chunk is loaded twice, and no failure over there can lose a file or stop the program.
 */
import { readerOf, readListed } from '../../hosts/disk.ts';
import type { Reader } from '../../hosts/disk.ts';
import type { Listed } from '../../hosts/paths.ts';
import { takeOver } from '../../load/handover.ts';
import { entriesOf } from '../../load/tree.ts';
import type { Digest, Entry } from '../../load/tree.ts';
import { chunksOf, firstOf, loadChunk, takeNext } from './chunks.ts';
import type { Chunk, Next } from './chunks.ts';
import type { Second } from './second.ts';

/** A chunk that is loaded; `null` where a path has to be looked at when it is its turn. */
type Loaded = readonly (Entry | null)[];

/** The work of the first thread. */
interface Task {
  readonly chunks: readonly Chunk[];
  readonly next: Next;
  readonly second: Second;
  readonly read: Reader;
  /** Chunks that are loaded and wait for their turn. */
  readonly ready: Map<number, Loaded>;
}

/**
 * Loads a tree.
 *
 * @param listed every path of it, sorted.
 * @param second waits for its work, and is ended, however this ends.
 * @param digest gets the bytes of the policies.
 * @param size for tests: paths in a chunk.
 */
export function* loadTogether(
  root: string,
  listed: readonly Listed[],
  second: Second,
  digest: Digest,
  size?: number,
): Iterable<Entry> {
  const task: Task = {
    chunks: chunksOf(listed, size),
    next: firstOf(),
    second,
    read: readerOf(root),
    ready: new Map(),
  };
  let turn = 0;
  try {
    second.begin(root, task.chunks, task.next);
    for (const entry of inTurn(task)) {
      turn += 1;
      if (entry !== null) yield entry;
      else yield* entriesOf(readListed(root, listed.slice(turn - 1, turn)), digest);
    }
  } finally {
    second.end();
  }
}

/** What every path that was listed gives, in that order. */
function* inTurn(task: Task): Iterable<Entry | null> {
  for (const index of task.chunks.keys()) yield* loaded(task, index);
}

/** The chunk whose turn it is. Until it is there others are loaded, and kept. */
function loaded(task: Task, index: number): Loaded {
  const { chunks, next, ready, second } = task;
  for (let own: number | null = index; own !== null && !ready.has(index);) {
    own = takeNext(next, chunks.length);
    if (own !== null) ready.set(own, load(task, own));
    for (const message of second.received()) keep(task, message);
  }
  const chunk = ready.get(index) ?? load(task, index);
  ready.delete(index);
  return chunk;
}

/** Keeps what the second thread has loaded. What makes no sense is left lying: then its chunk is loaded here. */
function keep({ chunks, ready }: Task, message: unknown): void {
  const [index, text] = Array.isArray(message) ? (message as unknown[]) : [];
  if (typeof index !== 'number' || typeof text !== 'string' || ready.has(index)) return;
  try {
    ready.set(index, takeOver(text, chunks[index] ?? []));
  } catch {
    // It is no more than a chunk that nobody has loaded yet.
  }
}

function load({ chunks, read }: Task, index: number): Loaded {
  return [...loadChunk(chunks[index] ?? [], read)];
}
