/** Order of the risk levels, as the policies rank them. */
import type { Place } from '../diagnostic.ts';
import { find, placeIn } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';

/** The levels in the order that holds where a level's own file is missing. */
const ORDER = ['none', 'low', 'medium', 'high', 'very-high'];

/** How much a level asks, compared with others; -1 for a level that is not set. */
function rankOf(ledger: Ledger, level: string | undefined): number {
  return find(ledger, 'RiskLevelPolicy', level)?.facts.rank ?? (level === undefined ? -1 : ORDER.indexOf(level));
}

/** The categories that demand more than a level, the most demanding first. */
export function above(
  ledger: Ledger,
  level: string,
  categories: readonly Document<'DataCategory'>[],
  demanded: (category: Document<'DataCategory'>) => string | undefined,
): readonly Document<'DataCategory'>[] {
  const rank = (category: Document<'DataCategory'>) => rankOf(ledger, demanded(category));
  const own = rankOf(ledger, level);
  return categories.filter((category) => rank(category) > own).sort((a, b) => rank(b) - rank(a));
}

/** Lowest level for a class of personal data (Art. 9 and 10 GDPR ask for the strictest). */
export function floorOf(category: Document<'DataCategory'>): string | undefined {
  const floors: Readonly<Record<string, string>> = { ordinary: 'medium', special: 'very-high', criminal: 'very-high' };
  return floors[category.facts.personal_data ?? 'none'];
}

/** Places of the same field in several documents. */
export function placesOf(documents: readonly Document[], pointer: string): readonly Place[] {
  return documents.map((document) => placeIn(document, pointer));
}
