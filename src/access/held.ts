/**
 * What a grant rests on cannot always be read: then the last valid version of the file stands in for it and the grant
 * is held, or, where there is none, nothing can be said of the grant.
 */
import type { Document } from '../ledger.ts';
import { find } from '../ledger.ts';
import { categoriesOf } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { needsPapers } from '../rules/papers/asking.ts';
import { dpaCovers, dpaHolds } from '../rules/papers/dpa.ts';
import { maxAgeFor, tomHolds } from '../rules/papers/tom.ts';

/** The first restored document that an effective grant rests on, or `null`. */
export function restsOnRestored(asked: Asked, day: string): Document | null {
  const isRestored = (document: Document) => document.state === 'restored';
  return (
    foundations(asked).find(isRestored) ??
    papersInUse(asked, day).find(({ all }) => all.every(isRestored))?.all[0] ??
    null
  );
}

/** Documents without which the grant could not be judged at all. */
function foundations(asked: Asked): readonly Document[] {
  const { engagement, freelancer, grant, ledger, level, reached, system } = asked;
  const employer = find(ledger, 'Processor', freelancer?.facts.employer);
  const organisation = find(ledger, 'Organisation', 'org');
  const declared = categoriesOf(ledger, engagement?.facts.data_categories);
  return [grant, engagement, freelancer, system, level, employer, organisation, ...reached, ...declared].filter(
    (document) => document !== undefined,
  );
}

/** Papers that carry the grant on a day, by kind: one that can be read is enough. */
function papersInUse(asked: Asked, day: string): readonly { readonly all: readonly Document[] }[] {
  if (!needsPapers(asked)) return [];
  const { ledger, owner = '' } = asked;
  const dpas = (ledger.papers.Dpa.get(owner) ?? []).filter((dpa) => dpaHolds(dpa, day) && dpaCovers(dpa, asked));
  const toms = (ledger.papers.TomDeclaration.get(owner) ?? []).filter((tom) => tomHolds(tom, day, maxAgeFor(asked)));
  return [{ all: dpas }, { all: toms }].filter(({ all }) => all.length > 0);
}

/** The first document that the grant rests on and of which no valid version is known. */
export function restsOnLost(asked: Asked): Document | null {
  return foundations(asked).find(isLost) ?? null;
}

/** A paper of one kind of which no valid version is known, and which might carry the grant if it could be read. */
export function lostPaper({ ledger, owner = '' }: Asked, kind: 'Dpa' | 'TomDeclaration'): Document | null {
  return ledger.papers[kind].get(owner)?.find(isLost) ?? null;
}

function isLost(document: Document): boolean {
  return document.state === 'lost';
}
