/** Sources -> Ledger: every file of one tree, and what is wrong between files. */
import type { Finding } from '../diagnostic.ts';
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { load } from './document.ts';
import { neighbourFinding } from './neighbours.ts';
import type { Source } from './source.ts';
import { claimedIn, withTakenIds } from './taken.ts';
import { twinsAmong, withoutTwins } from './twins.ts';

/** Takes bytes in and gives a digest: SHA-256, which the edge provides. */
export interface Digest {
  update(bytes: Uint8Array | string): void;
  digest(): string;
}

/**
 * Reads a tree.
 *
 * @param sources every path under the three tops, sorted.
 * @param digest an empty SHA-256, for the bytes of the policies.
 */
export function readLedger(sources: Iterable<Source>, digest: Digest): Ledger {
  const documents: Document[] = [];
  const findings: Finding[] = [];
  const paths: string[] = [];
  const hidden: string[] = [];
  for (const source of sources) {
    if (source.path.startsWith('policies/')) digestSource(source, digest);
    const loaded = load(source);
    if (loaded.document !== null) documents.push(loaded.document);
    if (loaded.findings.length > 0) findings.push(...loaded.findings);
    paths.push(source.path);
    if (typeof source.content === 'string' && loaded.document === null) hidden.push(source.path);
  }
  const between = [...twinsAmong(paths), ...misfiledAmong(documents)];
  const told = withTakenIds(withoutTwins([...findings, ...between]), documents);
  return ledgerOf(markedFaulty(documents, between), {
    findings: told,
    claimed: claimedIn(told),
    hidden,
    policyDigest: digest.digest(),
  });
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
