/** The chain of one target: every receipt names the digest of the one before, so none can be left out unseen. */
import type { Message } from '../diagnostic.ts';
import type { Receipt, Unreadable } from './read.ts';
import { isReceipt } from './read.ts';
import { isKey, signerOn } from './trust.ts';
import type { Trust, TrustedKey } from './trust.ts';

/** One file of a chain, and what was found out about it. */
export interface Link {
  readonly path: string;
  /** `null` where the file holds none. */
  readonly receipt: Receipt | null;
  /** `null` where nobody who is trusted signed it, or nobody was asked. */
  readonly signer: TrustedKey | null;
  /** What is wrong with this file, whatever lies beside it. */
  readonly defect: Message | null;
}

/** What is said of the file that stands at `path`. */
export interface Remark {
  readonly path: string;
  readonly message: Message;
}

/**
 * Looks at every file of a chain for itself: can it be read, who signed it, does it belong here.
 *
 * @param files in the order of their names.
 * @param target whose receipts they should be; `null` where their folder does not say: then most of them do.
 * @param trust `null` where no key is known: then signatures are not judged.
 */
export function linksOf(
  files: readonly (Receipt | Unreadable)[],
  target: string | null,
  trust: Trust | null,
): readonly Link[] {
  const expected = target ?? mostOf(files.filter(isReceipt).map((receipt) => receipt.statement.predicate.target));
  const first = new Map<string, string>();
  return files.map((file) => {
    if (!isReceipt(file)) return { path: file.path, receipt: null, signer: null, defect: file.defect };
    const signer = trust === null ? null : signerOn(file, trust);
    const earlier = first.get(file.digest);
    if (earlier === undefined) first.set(file.digest, file.path);
    const defect = signer === null || isKey(signer) ? misplaced(file, expected, earlier) : signer;
    return { path: file.path, receipt: file, signer: signer !== null && isKey(signer) ? signer : null, defect };
  });
}

function misplaced({ statement }: Receipt, expected: string, earlier: string | undefined): Message | null {
  const { target } = statement.predicate;
  if (target !== expected) return { id: 'other-target', args: { target, expected } };
  return earlier === undefined ? null : { id: 'duplicate', args: { earlier } };
}

function mostOf(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
