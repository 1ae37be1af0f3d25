/** GP-INT-003: an id that is another document's already; and where misplaced files claim to belong. */
import type { Finding } from '../diagnostic.ts';
import type { Document } from '../ledger.ts';

/** Whether a finding says that a document does not lie where its id belongs. */
export function isElsewhere({ code, message }: Finding): boolean {
  return code === 'GP-INT-004' && message.id === 'elsewhere';
}

/** Whoever moves a file has not decided to delete it: where it ought to lie, something is known to be. */
export function claimedIn(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const misplaced = findings.filter(isElsewhere);
  return new Map(misplaced.map(({ at, message }) => [at.path, String(message.args['expected'])]));
}

/** A document whose id is another one's already is told so, and not that it lies in the wrong place. */
export function withTakenIds(findings: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
  if (!findings.some(isElsewhere)) return findings;
  const present = new Set(documents.map(({ path }) => path));
  const claims = new Map<string, string>();
  return findings.map((finding) => {
    if (!isElsewhere(finding)) return finding;
    const { expected, id } = finding.message.args as { expected: string; id: string };
    const other = present.has(expected) ? expected : claims.get(expected);
    claims.set(expected, other ?? finding.at.path);
    return other === undefined ? finding : taken(finding, id, other);
  });
}

function taken({ at }: Finding, id: string, other: string): Finding {
  const there = { path: other, pointer: '/id', on: 'value' as const };
  const related = [{ role: 'other' as const, at: there, message: { id: 'other', args: {} } }];
  return { code: 'GP-INT-003', at, message: { id: 'taken', args: { id, other } }, related };
}
