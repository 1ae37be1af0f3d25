/** When a TOM declaration holds, and what is wrong where none does. */
import type { Place } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { addDays, earliest } from '../../time.ts';
import type { Asked } from '../asked.ts';
import { askedBecause, needsPapers } from './asking.ts';

/** What keeps TOM declarations from carrying access on a day: none has begun, or the last has ended. */
export type TomGap =
  | { readonly why: 'none'; readonly next: Document<'TomDeclaration'> | undefined }
  | { readonly why: 'ended'; readonly paper: Document<'TomDeclaration'> };

/** Last day of a declaration: its own, or the one on which it grows too old for the level. */
export function lastDayOfTom({ facts }: Document<'TomDeclaration'>, maxAge: number | undefined): string | undefined {
  const aged = facts.declared_on === undefined || maxAge === undefined ? null : addDays(facts.declared_on, maxAge);
  return earliest(facts.valid_until, aged ?? undefined);
}

/** Whether a declaration holds on a day. */
export function tomHolds(tom: Document<'TomDeclaration'>, day: string, maxAge: number | undefined): boolean {
  const last = lastDayOfTom(tom, maxAge);
  const { declared_on: begin } = tom.facts;
  return tom.state !== 'lost' && begin !== undefined && begin <= day && (last === undefined || day <= last);
}

/** What keeps somebody's declarations from holding on a day. */
export function tomGapOf(ledger: Ledger, owner: string, day: string, maxAge: number | undefined): TomGap | null {
  const papers = ledger.papers.TomDeclaration.get(owner) ?? [];
  if (papers.some((paper) => tomHolds(paper, day, maxAge))) return null;
  const begun = papers.filter((paper) => paper.state !== 'lost' && (paper.facts.declared_on ?? '9999-99') <= day);
  const end = (paper: Document<'TomDeclaration'>) => lastDayOfTom(paper, maxAge) ?? '';
  const [last] = begun.sort((a, b) => end(b).localeCompare(end(a)));
  return last === undefined ? { why: 'none', next: papers[0] } : { why: 'ended', paper: last };
}

/** Oldest declaration that the grant's level accepts, in days. */
export function maxAgeFor(asked: Asked): number | undefined {
  return asked.level?.facts.limits?.tom_max_age_days;
}

/** What keeps the declarations from carrying a grant on a day; `null` where one does or none is asked for. */
export function tomGap(asked: Asked, day: string): TomGap | null {
  const { ledger, owner } = asked;
  return owner === undefined || !needsPapers(asked) ? null : tomGapOf(ledger, owner, day, maxAgeFor(asked));
}

/** Where a declaration ends: at its own last day, or at the day from which its age counts. */
export function endOfTom(tom: Document<'TomDeclaration'>, maxAge: number | undefined): Place {
  const own = lastDayOfTom(tom, maxAge) === tom.facts.valid_until;
  return placeIn(tom, own ? '/valid_until' : '/declared_on');
}

/** Every field that the answer rests on. */
export function tomReads(asked: Asked): readonly Place[] {
  const papers = asked.ledger.papers.TomDeclaration.get(asked.owner ?? '') ?? [];
  const level = asked.level === undefined ? [] : [placeIn(asked.level, '/limits/tom_max_age_days')];
  const fields = papers.flatMap((paper) => [placeIn(paper, '/declared_on'), placeIn(paper, '/valid_until')]);
  return [...askedBecause(asked), ...level, ...fields];
}
