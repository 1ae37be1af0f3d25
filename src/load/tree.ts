/** Sources -> Ledger: every file of one tree, and what is wrong between files. */
import type { Finding } from '../diagnostic.ts';
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { load } from './document.ts';
import { keeper } from './keep.ts';
import { neighbourFinding } from './neighbours.ts';
import type { Source } from './source.ts';

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
  const keep = keeper();
  const documents = new Map<string, Document>();
  const findings: Finding[] = [];
  const spelt = new Map<string, string>();
  for (const source of sources) {
    if (source.path.startsWith('policies/')) digestSource(source, digest);
    const loaded = load(source, keep);
    if (loaded.document !== null) documents.set(source.path, loaded.document);
    const twin = twinOf(source.path, spelt);
    if (loaded.findings.length > 0) findings.push(...loaded.findings);
    if (twin !== null) findings.push(twin);
    if (twin !== null && loaded.document !== null) documents.set(source.path, { ...loaded.document, state: 'faulty' });
  }
  findings.push(...markMisfiled(documents));
  const told = withTakenIds(withoutTwins(findings), documents);
  return ledgerOf(documents.values(), { findings: told, claimed: claimedIn(told), policyDigest: digest.digest() });
}

function digestSource({ content, path }: Source, digest: Digest): void {
  digest.update(`${path}\0${typeof content === 'string' ? content : content.length}\0`);
  if (typeof content !== 'string') digest.update(content);
}

/** Two paths that differ in case only; most paths have no capital letter and cannot. */
function twinOf(path: string, spelt: Map<string, string>): Finding | null {
  const folded = path.toLowerCase();
  const other = spelt.get(folded);
  if (other === undefined) spelt.set(folded, path);
  if (other === undefined) return null;
  const at = { path, pointer: '', on: 'value' as const, span: { start: 0, end: 0 } };
  const related = [{ role: 'other' as const, at: { ...at, path: other }, message: { id: 'other', args: {} } }];
  return { code: 'GP-INT-004', at, message: { id: 'twin', args: { other } }, related };
}

/** Documents that are filed for somebody else cannot be trusted to say what was decided. */
function markMisfiled(documents: Map<string, Document>): readonly Finding[] {
  const ids = new Set<string>();
  for (const { id } of documents.values()) ids.add(id);
  const findings: Finding[] = [];
  for (const [path, document] of documents) {
    const finding = neighbourFinding(document, (id) => ids.has(id));
    if (finding === null) continue;
    findings.push(finding);
    documents.set(path, { ...document, state: 'faulty' });
  }
  return findings;
}

/** Of two paths that differ in case only, one is misplaced as well; the other half of the same defect says it. */
function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const twins = findings.filter(({ code, message }) => code === 'GP-INT-004' && message.id === 'twin');
  const folded = new Set(twins.map(({ at }) => at.path.toLowerCase()));
  return folded.size === 0
    ? findings
    : findings.filter((one) => !isElsewhere(one) || !folded.has(one.at.path.toLowerCase()));
}

/** Whether a finding says that a document does not lie where its id belongs. */
function isElsewhere({ code, message }: Finding): boolean {
  return code === 'GP-INT-004' && message.id === 'elsewhere';
}

/** Whoever moves a file has not decided to delete it: where it ought to lie, something is known to be. */
function claimedIn(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const misplaced = findings.filter(isElsewhere);
  return new Map(misplaced.map(({ at, message }) => [at.path, String(message.args['expected'])]));
}

/** A document whose id is another one's already is told so, and not that it lies in the wrong place (GP-INT-003). */
function withTakenIds(findings: readonly Finding[], documents: ReadonlyMap<string, Document>): readonly Finding[] {
  const claims = new Map<string, string>();
  return findings.map((finding) => {
    if (!isElsewhere(finding)) return finding;
    const { expected, id } = finding.message.args as { expected: string; id: string };
    const other = documents.has(expected) ? expected : claims.get(expected);
    claims.set(expected, other ?? finding.at.path);
    return other === undefined ? finding : taken(finding, id, other);
  });
}

function taken(finding: Finding, id: string, other: string): Finding {
  const related = [
    {
      role: 'other' as const,
      at: { path: other, pointer: '/id', on: 'value' as const },
      message: { id: 'other', args: {} },
    },
  ];
  return { code: 'GP-INT-003', at: finding.at, message: { id: 'taken', args: { id, other } }, related };
}
