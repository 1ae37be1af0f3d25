/** Receipts and their chains: what they prove, what is only claimed, what nobody can know, and what is wrong. */
import type { Args, Message } from '../diagnostic.ts';
import { linksOf } from './chain.ts';
import type { Link, Remark } from './chain.ts';
import { withoutReadings } from './keep.ts';
import type { Keep } from './keep.ts';
import { orderOf } from './order.ts';
import type { Order } from './order.ts';
import type { Receipt, ReceiptFile } from './read.ts';
import type { Trust } from './trust.ts';
import { wordsOf } from './words.ts';

/** The files of one folder, in the order of their names. */
export interface Chain {
  readonly place: string;
  /** The target that the folder is named after; `null` where it is not. */
  readonly target: string | null;
  readonly files: readonly ReceiptFile[];
  /** Whether these are all that the folder holds. */
  readonly whole: boolean;
}

/** One sentence about a receipt or a chain. */
export interface Said {
  readonly messageId: string;
  readonly args: Args;
  readonly message: string;
  readonly path: string;
}

/** A defect, with the next step. */
export interface Defect extends Said {
  readonly do: string;
}

/** What the receipts of some chains are worth. */
export interface Verification {
  readonly proved: readonly Said[];
  readonly claimed: readonly Said[];
  readonly unknown: readonly Said[];
  readonly errors: readonly Defect[];
}

/** A chain with everything that was found out about it. */
export interface Judged {
  readonly chain: Chain;
  readonly links: readonly Link[];
  readonly order: Order;
}

/** Looks at one chain; without trust nothing is said about signatures. */
export function judgeChain(chain: Chain, trust: Trust | null, keep: Keep = withoutReadings): Judged {
  const links = linksOf(chain.files, chain.target, trust, keep);
  return { chain, links, order: orderOf(links, chain.whole) };
}

/** Puts into words what was found out about chains. */
export function verificationOf(judged: readonly Judged[]): Verification {
  return {
    proved: judged.flatMap(provedIn).map(said),
    claimed: judged.flatMap(({ links }) => links.flatMap((link) => aboutRun(link).claimed)).map(said),
    unknown: judged.flatMap(unknownIn).map(said),
    errors: judged.flatMap(errorsIn),
  };
}

/** What is wrong with a chain. */
export function errorsIn({ links, order }: Judged): readonly Defect[] {
  const own = links.flatMap(({ defect, path }) => (defect === null ? [] : [{ path, message: defect }]));
  return [...own, ...order.errors].map((remark) => ({ ...said(remark), do: wordsOf(remark.message).do }));
}

function provedIn({ chain, links, order }: Judged): readonly Remark[] {
  const signed = links.flatMap((link) =>
    link.defect === null && link.signer !== null ? [signature(link, order)] : [],
  );
  const [first, last] = [order.receipts[0], order.receipts.at(-1)];
  if (first === undefined || last === undefined || signed.length < links.length || order.errors.length > 0)
    return signed;
  const span = {
    count: signed.length,
    first: first.statement.predicate.instant,
    last: last.statement.predicate.instant,
  };
  return signed.length < 2 ? signed : [...signed, { path: chain.place, message: { id: 'unbroken', args: span } }];
}

function signature({ path, receipt, signer }: Link, { receipts }: Order): Remark {
  const key = signer?.name ?? '';
  const place = placeOf(receipt, receipts);
  return { path, message: place === 0 ? { id: 'signed', args: { key } } : { id: 'signed-nth', args: { key, place } } };
}

/** The how-manieth of its chain a receipt is; nought where the chain cannot be followed to its beginning. */
function placeOf(receipt: Receipt | null, receipts: readonly Receipt[]): number {
  const index = receipts.findIndex((one) => one === receipt);
  const run = receipts.slice(0, index + 1);
  const isUnbroken = run.every(({ statement }, at) => statement.predicate.previous === (run[at - 1]?.digest ?? null));
  return isUnbroken ? index + 1 : 0;
}

function unknownIn({ chain, links, order }: Judged): readonly Remark[] {
  const runs = links.flatMap((link) => aboutRun(link).unknown);
  const last = order.receipts.at(-1);
  if (last === undefined) return [...order.unknown, ...runs];
  const tail = { path: chain.place, message: { id: 'tail', args: { last: last.path } } };
  return [...order.unknown, ...runs, ...(chain.whole ? [tail] : [])];
}

/** What is said by somebody who is not trusted is not even claimed. */
function aboutRun({ claims, defect, path, signer }: Link): { claimed: readonly Remark[]; unknown: readonly Remark[] } {
  if (defect !== null || signer === null) return { claimed: [], unknown: [] };
  const here = (message: Message): Remark => ({ path, message });
  return { claimed: claims.claimed.map(here), unknown: claims.unknown.map(here) };
}

function said({ message, path }: Remark): Said {
  return { messageId: message.id, args: message.args, message: wordsOf(message).says, path };
}
