/** How receipts lie in folders: `<folder>/<target>/000001.json`. */
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceiptFile } from '../../evidence/read.ts';
import { codeOf } from '../disk/file.ts';

/** Far more than a run of 100,000 memberships writes. */
const MAX_BYTES = 256 * 1024 * 1024;

const NAME = /^(\d{6,})\.json$/;

/** The folder of a target. A target may be called anything; a folder may not, and not alike but for case. */
export function folderOf(folder: string, target: string): string {
  const name = target.replaceAll(/[^a-z0-9_-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  return join(folder, name === '' ? '%' : name);
}

/** The target whose folder has this name; `null` where none has. */
export function targetOf(name: string): string | null {
  try {
    const target = name === '%' ? '' : decodeURIComponent(name);
    return folderOf('', target) === name ? target : null;
  } catch {
    return null;
  }
}

/** The name of a receipt's file: they sort as they were written. */
export function fileOf(number: number): string {
  return `${String(number).padStart(6, '0')}.json`;
}

/**
 * The numbers of the receipts in a folder, in order; none where there is no folder.
 *
 * @throws what the file system says where it cannot be listed.
 */
export function numbersIn(folder: string): readonly number[] {
  return namesIn(folder)
    .map((name) => Number(NAME.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * A receipt's file, which is read when its bytes are asked for. Never throws.
 *
 * @param shown the path as findings name it.
 */
export function receiptAt(path: string, shown = path): ReceiptFile {
  return {
    path: shown,
    get bytes() {
      return bytesAt(path);
    },
  };
}

/** A link is no receipt, and opening a fifo would wait for ever. */
function bytesAt(path: string): Uint8Array | null {
  try {
    const status = lstatSync(path);
    return status.isFile() && status.size <= MAX_BYTES ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
