/** When a DPA holds, and what is wrong where none does. One reading serves three rules, the gate and the clock. */
import type { Place } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { latest } from '../../time.ts';
import { mayBePersonal } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { askedBecause, needsPapers } from './asking.ts';

/** What keeps DPAs from carrying access on a day: none has begun, the last has ended, or none covers it. */
export type DpaGap =
  | { readonly why: 'none'; readonly next: Document<'Dpa'> | undefined }
  | { readonly why: 'ended' | 'uncovered'; readonly paper: Document<'Dpa'> };

/**
 * First day on which a DPA holds: the latest of its effective day and both signatures.
 *
 * @returns `undefined` while one of them is missing.
 */
export function beginOf({ facts, state }: Document<'Dpa'>): string | undefined {
  if (state === 'lost') return undefined;
  const { effective_from: effective, signed } = facts;
  const { controller_on: ours, processor_on: theirs } = signed ?? {};
  if (effective === undefined || ours === undefined || theirs === undefined) return undefined;
  return latest(effective, ours, theirs);
}

/** Whether a DPA holds on a day. */
export function dpaHolds(dpa: Document<'Dpa'>, day: string): boolean {
  const begin = beginOf(dpa);
  return begin !== undefined && begin <= day && (dpa.facts.until === undefined || day <= dpa.facts.until);
}

/** Whether a DPA covers the system and every category with personal data that the role reaches. */
export function dpaCovers(dpa: Document<'Dpa'>, asked: Asked): boolean {
  const { data_categories: covered = [], systems = [] } = dpa.facts;
  const isCovered = (category: Document<'DataCategory'>) => !mayBePersonal(category) || covered.includes(category.id);
  return systems.includes(asked.grant.facts.system) && asked.reached.every(isCovered);
}

/** What keeps somebody's DPAs from holding on a day, whatever they cover. */
export function gapOf(ledger: Ledger, owner: string, day: string): DpaGap | null {
  const papers = ledger.papers.Dpa.get(owner) ?? [];
  if (papers.some((paper) => dpaHolds(paper, day))) return null;
  const begun = papers.filter((paper) => (beginOf(paper) ?? '9999-99') <= day);
  const [last] = begun.sort((a, b) => (b.facts.until ?? '').localeCompare(a.facts.until ?? ''));
  return last === undefined ? { why: 'none', next: papers[0] } : { why: 'ended', paper: last };
}

/** What keeps the DPAs from carrying a grant on a day; `null` where one carries it or none is asked for. */
export function dpaGap(asked: Asked, day: string): DpaGap | null {
  const { ledger, owner } = asked;
  if (owner === undefined || !needsPapers(asked)) return null;
  const gap = gapOf(ledger, owner, day);
  if (gap !== null) return gap;
  const holding = (ledger.papers.Dpa.get(owner) ?? []).filter((paper) => dpaHolds(paper, day));
  const [paper] = holding;
  return paper === undefined || holding.some((dpa) => dpaCovers(dpa, asked)) ? null : { why: 'uncovered', paper };
}

/** Every field that the answer rests on. */
export function dpaReads(asked: Asked): readonly Place[] {
  const fields = ['/effective_from', '/until', '/signed', '/systems', '/data_categories'];
  const papers = asked.ledger.papers.Dpa.get(asked.owner ?? '') ?? [];
  return [...askedBecause(asked), ...papers.flatMap((paper) => fields.map((field) => placeIn(paper, field)))];
}
