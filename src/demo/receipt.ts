/** Reads a receipt as the file that it is, with nothing of what wrote it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from './company.ts';

/** The parts of a receipt that the story speaks of. */
export interface Receipt {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly result: string;
  readonly groups: readonly {
    readonly group: string;
    readonly after: { readonly members: readonly string[] } | null;
  }[];
  readonly removals: readonly Removal[];
  readonly drift: readonly { readonly by: string | null; readonly at: string | null }[];
}

/** A membership that had to end: since when, and when a reading showed it gone. */
export interface Removal {
  readonly group: string;
  readonly due: string | null;
  readonly gone: string | null;
}

const RECEIPTS = '.gatepass/receipts/sandbox';

/** The newest receipt. */
export function lastReceipt({ folder, read }: Company): Receipt {
  const [file = ''] = readdirSync(join(folder, RECEIPTS)).sort().reverse();
  const { payload } = JSON.parse(read(`${RECEIPTS}/${file}`)) as { payload: string };
  const statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as { predicate: Omit<Receipt, 'name'> };
  return { ...statement.predicate, name: file.replace(/\.json$/, '') };
}

/** What it says of the removal from a group: since when it was due, and whether it was seen gone. */
export function removalIn(
  { removals }: Receipt,
  group: string,
): { readonly due: string; readonly gone: boolean } | null {
  const removal = removals.find((one) => one.group === group);
  return removal === undefined ? null : { due: removal.due ?? '', gone: removal.gone !== null };
}
