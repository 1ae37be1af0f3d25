/** The chain of one target: every receipt names the digest of the one before, so none can be left out unseen. */
import type { Message } from '../diagnostic.ts';
import { claimsOf } from './claims.ts';
import type { Claims } from './claims.ts';
import type { Keep } from './keep.ts';
import { isReceipt, readReceipt } from './read.ts';
import type { Receipt, ReceiptFile } from './read.ts';
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
  readonly claims: Claims;
}

/** What is said of the file that stands at `path`. */
export interface Remark {
  readonly path: string;
  readonly message: Message;
}

/**
 * Looks at every file of a chain for itself: can it be read, who signed it, does it belong here.
 *
 * @param files in the order of their names; one after the other is read and let go.
 * @param target whose receipts they should be; `null` where their folder does not say: then most of them do.
 * @param trust `null` where no key is known: then signatures are not judged.
 */
export function linksOf(
  files: readonly ReceiptFile[],
  target: string | null,
  trust: Trust | null,
  keep: Keep,
): readonly Link[] {
  const links = files.map((file) => linkOf(file, trust, keep));
  const expected = target ?? mostOf(links.flatMap(({ receipt }) => receipt?.statement.predicate.target ?? []));
  const first = new Map<string, string>();
  return links.map((link) => {
    if (link.receipt === null) return link;
    const earlier = first.get(link.receipt.digest);
    if (earlier === undefined) first.set(link.receipt.digest, link.path);
    return { ...link, defect: link.defect ?? misplaced(link.receipt, expected, earlier) };
  });
}

function linkOf(file: ReceiptFile, trust: Trust | null, keep: Keep): Link {
  const read = readReceipt(file);
  const { path } = file;
  if (!isReceipt(read))
    return { path, receipt: null, signer: null, defect: read.defect, claims: { claimed: [], unknown: [] } };
  const { digest, statement } = read;
  const signer = trust === null ? null : signerOn(read, trust);
  const receipt = { path, digest, statement: keep(statement) };
  const claims = claimsOf(statement.predicate);
  if (signer === null || isKey(signer)) return { path, receipt, signer, defect: null, claims };
  return { path, receipt, signer: null, defect: signer, claims };
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
