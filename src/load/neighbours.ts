/** GP-INT-004 between documents: the folder says whose paper it is, and a grant's number which engagement it is under. */
import type { Finding } from '../diagnostic.ts';
import type { Document } from '../ledger.ts';

/**
 * What a document says against its own path.
 *
 * @param exists whether a document with this id is there; a reference to nothing is dangling (GP-INT-005), not misplaced.
 */
export function neighbourFinding(document: Document, exists: (id: string) => boolean): Finding | null {
  const isMisplaced = document.facts.id !== document.id;
  const said = isMisplaced ? null : saysOf(document);
  if (said === null || said.found === undefined || said.found === said.expected || !exists(said.found)) return null;
  const { expected, field, found } = said;
  const at = { path: document.path, pointer: `/${field}`, on: 'value' as const };
  return field === 'engagement'
    ? { code: 'GP-INT-004', at, message: { id: 'engagement', args: { expected, found } } }
    : { code: 'GP-INT-004', at, message: { id: 'owner', args: { owner: expected, found } } };
}

interface Said {
  readonly field: string;
  readonly expected: string;
  readonly found: string | undefined;
}

function saysOf(document: Document): Said | null {
  if (document.kind === 'AccessGrant') {
    const expected = document.id.replace(/^gr-(\d{4}-\d{4})-\d{2}$/, 'eng-$1');
    return { field: 'engagement', expected, found: (document as Document<'AccessGrant'>).facts.engagement };
  }
  if (document.kind !== 'Dpa' && document.kind !== 'TomDeclaration') return null;
  const expected = /([^/]+)\/(?:dpa|tom)\/[^/]+$/.exec(document.path)?.[1] ?? '';
  if (document.kind === 'Dpa')
    return { field: 'processor', expected, found: (document as Document<'Dpa'>).facts.processor };
  return { field: 'of', expected, found: (document as Document<'TomDeclaration'>).facts.of };
}
