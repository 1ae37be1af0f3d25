/** A file that cannot be read is replaced by its last valid version, so that a broken neighbour ends nobody's access. */
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { load, makesUnreadable } from './document.ts';
import { neighbourFinding } from './neighbours.ts';

/** What Git knows of the past; without Git, nothing. */
export interface History {
  /** Older versions of the file at a path, newest first. */
  versionsOf(path: string): Iterable<Uint8Array>;
  /** Files that lay in a folder when it was last a folder. */
  lastListing(folder: string): readonly string[];
  /** Whether it reaches back to the beginning, so that a file without a valid version never had one. */
  readonly isComplete: boolean;
}

/** A ledger in which every unreadable document is restored or lost, and the texts of the restored ones. */
export interface Restored {
  readonly ledger: Ledger;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Replaces what cannot be read; what has no valid version is marked as lost. A misplaced file that was never valid where
 * it lies was moved: then its own place is looked at.
 */
export function restore(ledger: Ledger, history: History): Restored {
  const texts = new Map<string, Uint8Array>();
  const documents = kindNames.flatMap((kind): readonly Document[] => [...ledger.documents[kind].values()]);
  const present = new Set(documents.map(({ path }) => path));
  const moved = new Map([...ledger.claimed].filter(([, expected]) => !present.has(expected)));
  const kept = documents.flatMap((document) => {
    if (document.state !== 'faulty') return [document];
    const last = lastValid(document.path, history, texts);
    if (last !== null) moved.delete(document.path);
    // A renewal that never could be read renews nothing: it must not hold up the end of what it was to renew.
    if (last === null && history.isComplete && isPaper(document)) return [];
    return last ?? (moved.has(document.path) && !isAtHome(document) ? [] : [{ ...document, state: 'lost' as const }]);
  });
  const returned = [...new Set(moved.values())].flatMap((path) => lastValid(path, history, texts) ?? lostAt(path));
  const concealed = ledger.hidden.flatMap((folder) => history.lastListing(folder)).filter((path) => !present.has(path));
  const uncovered = concealed.flatMap((path) => lastValid(path, history, texts) ?? []);
  return { ledger: ledgerOf([...kept, ...returned, ...uncovered], ledger), texts };
}

function isPaper({ kind }: Document): boolean {
  return kind === 'Dpa' || kind === 'TomDeclaration';
}

/** Whether a document's path is one that some id stands for. */
function isAtHome({ id, kind, path }: Document): boolean {
  return kinds[kind].pathOf(id) === path;
}

/** A misplaced file of which no valid version is known: something is to be there, and nothing can be said of it. */
function lostAt(path: string): readonly Document[] {
  const { document } = load({ path, content: 'unreadable' });
  return document === null ? [] : [{ ...document, state: 'lost' }];
}

function lastValid(path: string, history: History, texts: Map<string, Uint8Array>): Document | null {
  for (const content of history.versionsOf(path)) {
    const { document, findings } = load({ path, content });
    if (document === null || findings.some(makesUnreadable) || neighbourFinding(document, () => true) !== null)
      continue;
    texts.set(path, content);
    return { ...document, state: 'restored' };
  }
  return null;
}
