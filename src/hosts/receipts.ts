/** Receipts on disk: one folder for each target, one file for each run, numbered, never changed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '../evidence/envelope.ts';
import { isReceipt, readReceipt } from '../evidence/read.ts';
import type { Opened } from '../evidence/read.ts';
import { wordsOf } from '../evidence/words.ts';
import type { Statement } from '../evidence/statement.ts';
import { placeFile } from './place.ts';
import { fileOf, folderOf, numbersIn, receiptAt } from './receipts/folder.ts';

/** Why a receipt cannot be read or written: one sentence that names the file. */
export class ReceiptFailure extends Error {
  override readonly name = 'ReceiptFailure';
}

/** A receipt of a target, with what the next one has to name. */
export interface Kept {
  readonly path: string;
  readonly number: number;
  readonly statement: Statement;
  readonly payloadDigest: string;
}

/** The receipts of all targets. */
export interface Receipts {
  /**
   * The newest receipt of a target, whoever signed it; `null` where there is none.
   *
   * @throws ReceiptFailure where it cannot be read.
   */
  last(target: string): Kept | null;
  /** The receipts of a target, newest first, each read when it is asked for; those that cannot be read are passed over. */
  back(target: string): Iterable<Kept>;
  /**
   * Writes the next receipt. A last one that is damaged does not stand in the way: an end must always be provable.
   *
   * @param make makes the receipt from the digest that it has to name as `previous`. It is asked again where another
   * run was faster, because then it follows that one.
   * @returns the path.
   * @throws ReceiptFailure where the disk does not take it.
   */
  append(target: string, make: (previous: string | null) => Envelope): string;
}

/** Other runs that may be faster while one tries to write. */
const MOST_TRIES = 1000;

/** Opens a folder of receipts, which need not exist yet. */
export function openReceipts(folder: string): Receipts {
  return {
    last: (target) => last(folderOf(folder, target), target),
    back: (target) => back(folderOf(folder, target), target),
    append: (target, make) => {
      const own = folderOf(folder, target);
      try {
        mkdirSync(own, { recursive: true });
        return append(own, make);
      } catch (error) {
        if (error instanceof ReceiptFailure) throw error;
        throw new ReceiptFailure(`The receipt cannot be written to ${own}: ${reasonOf(error)}.`);
      }
    },
  };
}

function last(folder: string, target: string): Kept | null {
  const number = newestIn(folder);
  return number === 0 ? null : keptAt(folder, number, target);
}

function* back(folder: string, target: string): Iterable<Kept> {
  for (let number = orNothing(() => newestIn(folder)) ?? 0; number > 0; number -= 1) {
    const kept = orNothing(() => keptAt(folder, number, target));
    if (kept !== null) yield kept;
  }
}

function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReceiptFailure) return null;
    throw error;
  }
}

function keptAt(folder: string, number: number, target: string): Kept {
  const path = join(folder, fileOf(number));
  const read = readReceipt(receiptAt(path));
  if (!isReceipt(read)) throw new ReceiptFailure(`${path} should be the last receipt. ${wordsOf(read.defect).says}`);
  const { digest, statement } = read;
  return { path, number, statement: ofTarget(read, target) ?? statement, payloadDigest: digest };
}

function ofTarget({ path, statement }: Opened, target: string): Statement {
  if (statement.predicate.target === target) return statement;
  throw new ReceiptFailure(`${path} is a receipt of ${statement.predicate.target} among those of ${target}.`);
}

function append(folder: string, make: (previous: string | null) => Envelope): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const newest = newestIn(folder);
    const previous = newest === 0 ? null : readReceipt(receiptAt(join(folder, fileOf(newest)))).digest;
    const path = join(folder, fileOf(newest + 1));
    if (placeFile(path, `${JSON.stringify(make(previous), null, 2)}\n`, 0o644)) return path;
  }
  throw new ReceiptFailure(`The receipt cannot be written to ${folder}: other runs were faster a thousand times.`);
}

function newestIn(folder: string): number {
  try {
    return numbersIn(folder).at(-1) ?? 0;
  } catch (error) {
    throw new ReceiptFailure(`${folder} cannot be looked into for receipts: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
