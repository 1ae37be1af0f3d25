/** A file that cannot be read is replaced by its last valid version, so that a broken neighbour ends nobody's access. */
import { kindAt } from '../kinds/index.ts';
import { ledgerOf } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { kindNames } from '../kinds/index.ts';
import { load, makesUnreadable } from './document.ts';

/** Older versions of the file at a path, newest first; none where there is no history. */
export type VersionsOf = (path: string) => Iterable<Uint8Array>;

/** A ledger in which every unreadable document is restored or lost, and the texts of the restored ones. */
export interface Restored {
  readonly ledger: Ledger;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** Replaces what cannot be read; what has no valid version is marked as lost. */
export function restore(ledger: Ledger, versionsOf: VersionsOf): Restored {
  const texts = new Map<string, Uint8Array>();
  const restored = (document: Document): Document =>
    lastValid(document.path, versionsOf, texts) ?? { ...document, state: 'lost' };
  const documents = kindNames.flatMap((kind): readonly Document[] => [...ledger.documents[kind].values()]);
  const present = documents.map((document) => (document.state === 'faulty' ? restored(document) : document));
  const paths = new Set(documents.map(({ path }) => path));
  const moved = claimed(ledger).filter((path) => !paths.has(path));
  const returned = moved.flatMap((path) => lastValid(path, versionsOf, texts) ?? []);
  return { ledger: ledgerOf([...present, ...returned], ledger.findings, ledger.policyDigest), texts };
}

/** Paths at which misplaced files ought to lie: whoever moves a file has not decided to delete it. */
function claimed(ledger: Ledger): readonly string[] {
  const expected = ledger.findings.map(({ code, message }) =>
    code === 'GP-INT-004' ? message.args['expected'] : undefined,
  );
  return [...new Set(expected.filter((path) => typeof path === 'string' && kindAt(path) !== null) as string[])];
}

function lastValid(path: string, versionsOf: VersionsOf, texts: Map<string, Uint8Array>): Document | null {
  for (const content of versionsOf(path)) {
    const { document, findings } = load({ path, content }, (text) => text);
    if (document === null || findings.some(makesUnreadable)) continue;
    texts.set(path, content);
    return { ...document, state: 'restored' };
  }
  return null;
}
