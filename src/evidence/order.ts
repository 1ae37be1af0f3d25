/** Whether the receipts of a chain follow each other as their files are named. */
import type { Link, Remark } from './chain.ts';
import type { Receipt } from './read.ts';

/** The receipts in the order in which they name each other, and where that breaks. */
export interface Order {
  /** Receipts without a defect of their own, and unsigned ones. */
  readonly receipts: readonly Receipt[];
  readonly errors: readonly Remark[];
  /** Joints about which nothing can be said. */
  readonly unknown: readonly Remark[];
}

/**
 * Follows the digests.
 *
 * @param whole whether the files are all that there are; a single one that somebody picked out has no neighbours.
 */
export function orderOf(links: readonly Link[], whole: boolean): Order {
  const usable = links.flatMap((link) => (isUsable(link) ? [link.receipt] : []));
  const heads = headsOf(usable);
  const receipts = heads.flatMap((head) => runFrom(head, usable, heads));
  const joints = heads.map((head) => jointOf(head, links, usable, whole));
  return {
    receipts,
    errors: [...joints.flatMap(({ error }) => error ?? []), ...reordered(usable, receipts), ...backwards(receipts)],
    unknown: joints.flatMap(({ unknown }) => unknown ?? []),
  };
}

/** A receipt that is not signed keeps its place: what it says is doubtful, and the next one names it. */
function isUsable(link: Link): link is Link & { receipt: Receipt } {
  return link.receipt !== null && (link.defect === null || link.defect.id === 'unsigned');
}

/** Receipts that follow none of the others, and of two that follow the same one the later. */
function headsOf(receipts: readonly Receipt[]): readonly Receipt[] {
  const digests = new Set(receipts.map(({ digest }) => digest));
  const followed = new Set<string>();
  return receipts.filter((receipt) => {
    const { previous } = receipt.statement.predicate;
    if (previous === null || !digests.has(previous) || followed.has(previous)) return true;
    followed.add(previous);
    return false;
  });
}

function runFrom(head: Receipt, all: readonly Receipt[], heads: readonly Receipt[]): readonly Receipt[] {
  const next = new Map(
    all.filter((one) => !heads.includes(one)).map((one) => [one.statement.predicate.previous, one] as const),
  );
  const run = [head];
  for (let one = next.get(head.digest); one !== undefined; one = next.get(one.digest)) run.push(one);
  return run;
}

interface Joint {
  readonly error?: Remark;
  readonly unknown?: Remark;
}

/** Why a receipt follows none of the others. */
function jointOf(head: Receipt, links: readonly Link[], usable: readonly Receipt[], whole: boolean): Joint {
  const { path } = head;
  const { previous } = head.statement.predicate;
  const before = links[links.findIndex((link) => link.path === path) - 1];
  const earlier = usable.slice(0, usable.indexOf(head));
  const rival = earlier.find((one) => one.statement.predicate.previous === previous);
  if (previous === null && rival === undefined) return {};
  if (before !== undefined && before.defect !== null && before.defect.id !== 'unsigned')
    return { unknown: remark(path, 'behind-defect', { before: before.path }) };
  if (rival !== undefined)
    return { error: remark(path, previous === null ? 'second-beginning' : 'fork', { other: rival.path }) };
  if (before !== undefined) return { error: remark(path, 'dropped', { before: before.path }) };
  return whole ? { error: remark(path, 'beginning-missing') } : { unknown: remark(path, 'alone') };
}

/** One finding for the whole chain: whoever moved one receipt has moved all that stood between. */
function reordered(named: readonly Receipt[], linked: readonly Receipt[]): readonly Remark[] {
  const at = named.findIndex((receipt, index) => receipt !== linked[index]);
  const [found, expected] = [named[at], linked[at]];
  if (found === undefined || expected === undefined) return [];
  return [remark(found.path, 'reordered', { expected: expected.path })];
}

/** No run goes by an instant before the last receipt's, so a receipt that does was not written by one. */
function backwards(receipts: readonly Receipt[]): readonly Remark[] {
  return receipts.flatMap((receipt, index) => {
    const before = receipts[index - 1];
    if (before === undefined || instantOf(before) <= instantOf(receipt)) return [];
    const args = { instant: receipt.statement.predicate.instant, before: before.path };
    return receipt.statement.predicate.previous === before.digest ? [remark(receipt.path, 'backwards', args)] : [];
  });
}

function instantOf({ statement }: Receipt): number {
  return Date.parse(statement.predicate.instant);
}

function remark(path: string, id: string, args: Remark['message']['args'] = {}): Remark {
  return { path, message: { id, args } };
}
