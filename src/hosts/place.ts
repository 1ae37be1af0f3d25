/** Files that come into being whole or not at all, and never over another one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './disk/file.ts';

/** What a file system answers that has no second names for a file. */
const WITHOUT_LINKS = new Set<unknown>(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Writes a file that is not there yet, and comes back when the disk has it.
 *
 * @returns `false` where there is one already; it is left as it is.
 * @throws what the file system says where it does not take it.
 */
export function placeFile(path: string, text: string, mode: number): boolean {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    write(draft, text, mode);
    return link(draft, path) ?? writeHere(path, text, mode);
  } finally {
    rmSync(draft, { force: true });
    syncFolder(dirname(path));
  }
}

function link(draft: string, path: string): boolean | null {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (WITHOUT_LINKS.has(codeOf(error))) return null;
    throw error;
  }
}

/** Still never over another file; but a machine that dies now leaves half of it. */
function writeHere(path: string, text: string, mode: number): boolean {
  try {
    write(path, text, mode);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function write(path: string, text: string, mode: number): void {
  const descriptor = openSync(path, 'wx', mode);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The name is on the disk when its folder is. Where folders cannot be opened, the system sees to it. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    return;
  }
}
