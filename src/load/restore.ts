/** A file that cannot be read is replaced by its last valid version, so that a broken neighbour ends nobody's access. */
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { load, makesUnreadable } from './document.ts';
import { neighbourFinding } from './neighbours.ts';

/** Older versions of the file at a path, newest first; none where there is no history. */
export type VersionsOf = (path: string) => Iterable<Uint8Array>;

/** A ledger in which every unreadable document is restored or lost, and the texts of the restored ones. */
export interface Restored {
  readonly ledger: Ledger;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Replaces what cannot be read; what has no valid version is marked as lost. A misplaced file that was never valid where
 * it lies was moved: then its own place is looked at.
 */
export function restore(ledger: Ledger, versionsOf: VersionsOf): Restored {
  const texts = new Map<string, Uint8Array>();
  const documents = kindNames.flatMap((kind): readonly Document[] => [...ledger.documents[kind].values()]);
  const present = new Set(documents.map(({ path }) => path));
  const moved = new Map([...ledger.claimed].filter(([, expected]) => !present.has(expected)));
  const kept = documents.flatMap((document) => {
    if (document.state !== 'faulty') return [document];
    const last = lastValid(document.path, versionsOf, texts);
    if (last !== null) moved.delete(document.path);
    return last ?? (moved.has(document.path) && !isAtHome(document) ? [] : [{ ...document, state: 'lost' as const }]);
  });
  const returned = [...new Set(moved.values())].flatMap((path) => lastValid(path, versionsOf, texts) ?? lostAt(path));
  return { ledger: ledgerOf([...kept, ...returned], ledger), texts };
}

/** Whether a document's path is one that some id stands for. */
function isAtHome({ id, kind, path }: Document): boolean {
  return kinds[kind].pathOf(id) === path;
}

/** A misplaced file of which no valid version is known: something is to be there, and nothing can be said of it. */
function lostAt(path: string): readonly Document[] {
  const { document } = load({ path, content: 'unreadable' }, (text) => text);
  return document === null ? [] : [{ ...document, state: 'lost' }];
}

function lastValid(path: string, versionsOf: VersionsOf, texts: Map<string, Uint8Array>): Document | null {
  for (const content of versionsOf(path)) {
    const { document, findings } = load({ path, content }, (text) => text);
    if (document === null || findings.some(makesUnreadable) || neighbourFinding(document, () => true) !== null)
      continue;
    texts.set(path, content);
    return { ...document, state: 'restored' };
  }
  return null;
}
