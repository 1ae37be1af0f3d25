/**
 * The state file: every change of the organisation, one line each, only ever appended. A killed process leaves at most a
 * last line without its end, and nobody was told that this change was made: it is cut off.
 */
import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { apply } from '../org/apply.ts';
import type { Org } from '../org/org.ts';
import { StateFailure } from './failure.ts';
import { HEADING, readLine, writeLine } from './line.ts';
import type { Line } from './line.ts';
import { lockState } from './lock.ts';

/** Where changes are kept. */
export interface Store {
  /** Keeps a change. @throws where it could not; then nothing of it is kept. */
  keep(line: Line): void;
  close(): void;
}

/** Keeps nothing: the organisation lives as long as the process. */
export const forgetful: Store = { keep: () => undefined, close: () => undefined };

/** After a power failure at most the changes of this long are missing. A killed process loses none. */
const SYNC_EVERY_MS = 1000;

/**
 * Opens a state file and makes true in `org` what it holds.
 *
 * @throws StateFailure where it is something else, is damaged, cannot be opened, or is in use.
 */
export function openState(file: string, org: Org): Store {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const unlock = lockState(file);
    try {
      const descriptor = openSync(file, 'a+', 0o600);
      return storeIn(descriptor, replay(file, descriptor, org), unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    if (error instanceof StateFailure) throw error;
    throw new StateFailure(`${file} cannot be used as a state file: ${reasonOf(error)}.`);
  }
}

/** @returns how many bytes hold; the rest was cut off. */
function replay(file: string, descriptor: number, org: Org): number {
  // Devices and pipes have no end.
  if (!fstatSync(descriptor).isFile()) throw new StateFailure(`${file} is no file. Name another one.`);
  const bytes = readFileSync(descriptor);
  const start = Buffer.byteLength(HEADING);
  const heading = bytes.subarray(0, start).toString('latin1');
  if (heading !== HEADING && !HEADING.startsWith(heading))
    throw new StateFailure(`${file} is no state file of the sandbox; it was left as it is. Name another file.`);
  if (heading !== HEADING) return begin(descriptor);
  const end = bytes.lastIndexOf(0x0a) + 1;
  for (let from = start, number = 2; from < end; number += 1) {
    const stop = bytes.indexOf(0x0a, from);
    makeTrue(readLine(bytes.toString('utf8', from, stop)), org, `${file}, line ${number}`);
    from = stop + 1;
  }
  if (end < bytes.length) ftruncateSync(descriptor, end);
  return end;
}

function begin(descriptor: number): number {
  ftruncateSync(descriptor, 0);
  writeSync(descriptor, HEADING);
  fsyncSync(descriptor);
  return Buffer.byteLength(HEADING);
}

function makeTrue(line: Line | null, org: Org, place: string): void {
  if (line === null)
    throw new StateFailure(`${place}: the line is damaged. Bring back a copy of the file, or start with a new one.`);
  apply(org, line.facts);
  org.mint.objects = Math.max(org.mint.objects, line.objects);
}

function storeIn(descriptor: number, bytes: number, unlock: () => void): Store {
  let size = bytes;
  let dirty = false;
  const timer = setInterval(() => {
    // What cannot be synced now is synced at the end.
    if (dirty) fdatasync(descriptor, () => undefined);
    dirty = false;
  }, SYNC_EVERY_MS).unref();
  return {
    keep: (line) => {
      size += appendAll(descriptor, size, Buffer.from(writeLine(line)));
      dirty = true;
    },
    close: () => {
      clearInterval(timer);
      fdatasyncSync(descriptor);
      closeSync(descriptor);
      unlock();
    },
  };
}

/** A full disk takes a part of a line: what it took is taken back, so that the next line does not follow on a half. */
function appendAll(descriptor: number, size: number, bytes: Buffer): number {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
  return bytes.length;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
