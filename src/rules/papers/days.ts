/** Days on which a standing rule may change its answer about a grant. Between two of them it never does. */
import { addDays } from '../../time.ts';
import type { Asked } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { needsPapers } from './asking.ts';
import { beginOf, dpaGap } from './dpa.ts';
import { lastDayOfTom, maxAgeFor, tomGap } from './tom.ts';

/** What a standing rule asks for. */
export type Requirement = NonNullable<Rule['standing']>;

const daysFor: Readonly<Record<Requirement, (asked: Asked) => readonly (string | undefined)[]>> = {
  classification: ({ freelancer }) => {
    const decision = freelancer?.facts.classification;
    return [decision?.decided_on, after(decision?.valid_until)];
  },
  dpa: ({ ledger, owner = '' }) =>
    (ledger.papers.Dpa.get(owner) ?? []).flatMap((dpa) => [beginOf(dpa), after(dpa.facts.until)]),
  tom: (asked) =>
    (asked.ledger.papers.TomDeclaration.get(asked.owner ?? '') ?? []).flatMap((tom) => [
      tom.facts.declared_on,
      after(lastDayOfTom(tom, maxAgeFor(asked))),
    ]),
};

/** The first days of the papers or decisions of one requirement, and the days after their last ones; in no order. */
export function daysOf(asked: Asked, requirement: Requirement): readonly string[] {
  if (requirement !== 'classification' && !needsPapers(asked)) return [];
  return daysFor[requirement](asked).filter((day) => day !== undefined);
}

/**
 * Whether what a requirement asks for may be missing on a day. Where it is not, none of the requirement's rules speaks,
 * and they need not be asked one by one.
 */
export function mayLack(asked: Asked, requirement: Requirement, day: string): boolean {
  if (requirement === 'classification') return true;
  return (requirement === 'dpa' ? dpaGap(asked, day) : tomGap(asked, day)) !== null;
}

/** Those of every requirement. */
export function standingDays(asked: Asked): readonly string[] {
  return (Object.keys(daysFor) as Requirement[]).flatMap((requirement) => daysOf(asked, requirement));
}

/** The day after; nothing follows the last day of the year 9999. */
export function after(day: string | undefined): string | undefined {
  return day === undefined ? undefined : (addDays(day, 1) ?? undefined);
}
