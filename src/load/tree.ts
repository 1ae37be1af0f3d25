/** Sources -> Ledger: every file of one tree, and what is wrong between files. */
import type { Finding } from '../diagnostic.ts';
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { load } from './document.ts';
import type { Loaded } from './document.ts';
import { neighbourFinding } from './neighbours.ts';
import type { Source } from './source.ts';
import { claimedIn, withTakenIds } from './taken.ts';
import { twinsAmong, withoutTwins } from './twins.ts';

/** Takes bytes in and gives a digest: SHA-256, which the edge provides. */
export interface Digest {
  update(bytes: Uint8Array | string): void;
  digest(): string;
}

/** What one path of a tree gives. */
export interface Entry extends Loaded {
  readonly path: string;
  /** Whether it is a folder that could not be looked into. */
  readonly isHidden: boolean;
}

/**
 * Reads a tree.
 *
 * @param sources every path under the three tops, sorted.
 * @param digest an empty SHA-256, for the bytes of the policies.
 */
export function readLedger(sources: Iterable<Source>, digest: Digest): Ledger {
  return ledgerFrom(entriesOf(sources, digest), digest);
}

/**
 * Makes the ledger of a tree whose paths are loaded.
 *
 * @param entries one for every path, sorted.
 * @param digest holds the bytes of the policies once all entries have been taken.
 */
export function ledgerFrom(entries: Iterable<Entry>, digest: Digest): Ledger {
  const documents: Document[] = [];
  const found: Finding[] = [];
  const paths: string[] = [];
  const hidden: string[] = [];
  for (const { document, findings, isHidden, path } of entries) {
    if (document !== null) documents.push(document);
    if (findings.length > 0) found.push(...findings);
    paths.push(path);
    if (isHidden) hidden.push(path);
  }
  const between = [...twinsAmong(paths), ...misfiledAmong(documents)];
  const told = withTakenIds(withoutTwins([...found, ...between]), documents);
  return ledgerOf(markedFaulty(documents, between), {
    findings: told,
    claimed: claimedIn(told),
    hidden,
    policyDigest: digest.digest(),
  });
}

/** Loads sources one by one. The bytes of policies go into `digest`, so these have to come in their order. */
export function* entriesOf(sources: Iterable<Source>, digest: Digest): Iterable<Entry> {
  for (const source of sources) {
    if (isDigested(source.path)) digestSource(source, digest);
    yield entryOf(source);
  }
}

/** Loads one source, by itself: what is wrong between files is found when all are there. */
export function entryOf(source: Source): Entry {
  const { document, findings } = load(source);
  const isHidden = typeof source.content === 'string' && document === null;
  return { path: source.path, document, findings, isHidden };
}

/** Whether the bytes of a path go into the digest of the policies. */
export function isDigested(path: string): boolean {
  return path.startsWith('policies/');
}

function digestSource({ content, path }: Source, digest: Digest): void {
  digest.update(`${path}\0${typeof content === 'string' ? content : content.length}\0`);
  if (typeof content !== 'string') digest.update(content);
}

/** A file that is another's twin, or is filed for somebody else, cannot be trusted to say what was decided. */
function markedFaulty(documents: readonly Document[], findings: readonly Finding[]): readonly Document[] {
  if (findings.length === 0) return documents;
  const paths = new Set(findings.map(({ at }) => at.path));
  return documents.map((document) => (paths.has(document.path) ? { ...document, state: 'faulty' } : document));
}

function misfiledAmong(documents: readonly Document[]): readonly Finding[] {
  let ids: ReadonlySet<string> | undefined;
  const exists = (id: string) => (ids ??= new Set(documents.map((document) => document.id))).has(id);
  const findings: Finding[] = [];
  for (const document of documents) {
    const finding = neighbourFinding(document, exists);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
