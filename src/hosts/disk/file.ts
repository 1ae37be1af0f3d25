/** The bytes of one file on disk, fast: no stat, no new memory, never more than one byte beyond what is allowed. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_BYTES } from '../../load/source.ts';
import type { Obstacle } from '../../load/source.ts';

/**
 * The folder was listed a moment ago, and the file may have become a link or a fifo since: with these flags opening a
 * link fails, and opening a fifo does not wait for a writer. Windows has neither; `undefined` adds nothing.
 */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file that was listed as one.
 *
 * @param arena room for MAX_BYTES and one more; the answer is part of it.
 * @returns the bytes, why there are none, or `null` where the file has vanished. Never throws.
 */
export function readBytes(file: string, arena: Buffer): Uint8Array | Obstacle | null {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      return fill(descriptor, arena);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return obstacleOf(error);
  }
}

/** The system's code of an error, as in `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Reads until the file says that it has ended, because a file system may hand over less than was asked for. */
function fill(descriptor: number, arena: Buffer): Uint8Array | Obstacle {
  let length = 0;
  for (let more = -1; more !== 0 && length <= MAX_BYTES; length += more) {
    more = readSync(descriptor, arena, length, MAX_BYTES + 1 - length, null);
  }
  if (length > MAX_BYTES) return 'too-large';
  // A fifo without a writer reads like an empty file.
  if (length === 0 && !fstatSync(descriptor).isFile()) return 'not-a-file';
  return arena.subarray(0, length);
}

function obstacleOf(error: unknown): Obstacle | null {
  switch (codeOf(error)) {
    case 'ENOENT':
      return null;
    case 'ELOOP':
      return 'symlink';
    case 'EISDIR':
    case 'EAGAIN':
    case 'ENXIO':
      return 'not-a-file';
    default:
      return 'unreadable';
  }
}
