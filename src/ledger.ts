/**
 * The ledger: all documents of one tree, found by kind and id. References are ids, and an id determines a path, so
 * looking up is all that resolving is.
 */
import type { Finding, Place } from './diagnostic.ts';
import { isPolicyKind, kindNames } from './kinds/index.ts';
import type { FactsOf, KindName } from './kinds/index.ts';

/** One YAML file of a known kind, as far as it could be read. */
export interface Document<Name extends KindName = KindName> {
  readonly kind: Name;
  /** The id that its path stands for. */
  readonly id: string;
  readonly path: string;
  readonly facts: FactsOf<Name>;
  /**
   * Whether the file can be read as it stands. `restored`: its last valid version stands in for it. `lost`: there is
   * none, so that nothing can be said of what rests on it.
   */
  readonly state: 'valid' | 'faulty' | 'restored' | 'lost';
  /** Set where a change is judged and the document is the base's. */
  readonly tree?: 'base';
}

/** All documents of one tree, and what was found while reading them. */
export interface Ledger {
  readonly documents: { readonly [Name in KindName]: ReadonlyMap<string, Document<Name>> };
  /** Papers by the id of their owner: a freelancer, a processor, or `self`. */
  readonly papers: { readonly Dpa: PapersByOwner<'Dpa'>; readonly TomDeclaration: PapersByOwner<'TomDeclaration'> };
  /** What is wrong with the files themselves: GP-INT-001 to 004 and 006. */
  readonly findings: readonly Finding[];
  /** Misplaced files, and where each ought to lie: a reference to such a document is not dangling as well. */
  readonly claimed: ReadonlyMap<string, string>;
  /** Folders that could not be looked into: whatever lies there is unknown, and not deleted. */
  readonly hidden: readonly string[];
  /** SHA-256 over the paths and bytes of `policies/`. */
  readonly policyDigest: string;
}

/** Papers of one kind by owner. */
export type PapersByOwner<Name extends 'Dpa' | 'TomDeclaration'> = ReadonlyMap<string, readonly Document<Name>[]>;

/** The document of a kind with an id, or `undefined`; an id that is not set finds nothing. */
export function find<Name extends KindName>(
  ledger: Ledger,
  kind: Name,
  id: string | undefined,
): Document<Name> | undefined {
  return id === undefined ? undefined : ledger.documents[kind].get(id);
}

/** A place in a document, in the tree that the document comes from. */
export function placeIn(document: Document, pointer: string, on: 'key' | 'value' = 'value'): Place {
  return { path: document.path, pointer, on, ...(document.tree === undefined ? {} : { tree: document.tree }) };
}

/** Makes the lookups of a ledger from its documents. */
export function ledgerOf(
  documents: Iterable<Document>,
  rest: Pick<Ledger, 'findings' | 'claimed' | 'hidden' | 'policyDigest'>,
): Ledger {
  const byKind = Object.fromEntries(kindNames.map((name) => [name, new Map<string, Document>()]));
  for (const document of documents) byKind[document.kind]?.set(document.id, document);
  const all = byKind as unknown as Ledger['documents'];
  const papers = { Dpa: papersByOwner(all.Dpa), TomDeclaration: papersByOwner(all.TomDeclaration) };
  const { claimed, findings, hidden, policyDigest } = rest;
  return { documents: all, papers, findings, claimed, hidden, policyDigest };
}

/** The owner stands in the path, so that a paper whose `processor` is misspelt is still its owner's. */
function papersByOwner<Name extends 'Dpa' | 'TomDeclaration'>(
  documents: ReadonlyMap<string, Document<Name>>,
): PapersByOwner<Name> {
  const owners = new Map<string, Document<Name>[]>();
  for (const document of documents.values()) {
    const owner = /([^/]+)\/(?:dpa|tom)\/[^/]+$/.exec(document.path)?.[1] ?? '';
    const papers = owners.get(owner);
    if (papers === undefined) owners.set(owner, [document]);
    else papers.push(document);
  }
  return owners;
}

/** A ledger in which everything under `policies/` is the base's: what judges a change was merged before it. */
export function withPoliciesOf(base: Ledger, head: Ledger): Ledger {
  const documents = { ...head.documents } as Record<KindName, ReadonlyMap<string, Document>>;
  for (const kind of kindNames) {
    if (isPolicyKind(kind)) documents[kind] = asBase(base.documents[kind]);
  }
  return { ...head, documents: documents as unknown as Ledger['documents'], policyDigest: base.policyDigest };
}

function asBase(documents: ReadonlyMap<string, Document>): ReadonlyMap<string, Document> {
  return new Map([...documents].map(([id, document]) => [id, { ...document, tree: 'base' as const }]));
}
