/** Days on which a standing rule may change its answer about a grant. Between two of them it never does. */
import { addDays } from '../../time.ts';
import type { Asked } from '../asked.ts';
import { needsPapers } from './asking.ts';
import { beginOf } from './dpa.ts';
import { lastDayOfTom, maxAgeFor } from './tom.ts';

/** The first days of papers and decisions, and the days after their last ones; in no order. */
export function standingDays(asked: Asked): readonly string[] {
  const decision = asked.freelancer?.facts.classification;
  const classified = [decision?.decided_on, after(decision?.valid_until)];
  return [...classified, ...(needsPapers(asked) ? paperDays(asked) : [])].filter((day) => day !== undefined);
}

function paperDays(asked: Asked): readonly (string | undefined)[] {
  const { ledger, owner = '' } = asked;
  const dpas = ledger.papers.Dpa.get(owner) ?? [];
  const toms = ledger.papers.TomDeclaration.get(owner) ?? [];
  return [
    ...dpas.flatMap((dpa) => [beginOf(dpa), after(dpa.facts.until)]),
    ...toms.flatMap((tom) => [tom.facts.declared_on, after(lastDayOfTom(tom, maxAgeFor(asked)))]),
  ];
}

/** The day after; nothing follows the last day of the year 9999. */
export function after(day: string | undefined): string | undefined {
  return day === undefined ? undefined : (addDays(day, 1) ?? undefined);
}
