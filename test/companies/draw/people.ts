/** Draws the people and how their work was classified: for good, for a while, as something else, or not at all. */
import fc from 'fast-check';
import { plus } from '../days.ts';
import type { Company } from '../model.ts';
import { earlyOffset, farAway, itemAt, lateOffset, longAgo, mostly, weighted } from './pick.ts';

const forGood = fc.record({
  result: fc.constant('self_employed'),
  decidedOn: fc.constant(longAgo),
  validUntil: fc.constant(farAway),
});

const otherwise = fc.record({
  result: mostly(3, 'self_employed', 'employee', 'unclear'),
  decidedOn: earlyOffset,
  validUntil: lateOffset,
});

const drawnPerson = fc.record({
  employer: mostly(3, null, 0, 1),
  classification: weighted([16, forGood], [4, otherwise], [1, fc.constant(undefined)]),
});

/** What is drawn of the freelancers. */
export const drawnPeople = fc.array(drawnPerson, { minLength: 3, maxLength: 4 });

type Drawn = typeof drawnPeople extends fc.Arbitrary<infer Value> ? Value : never;

/** The two agencies and the people, some of whom work for one of them. */
export function peopleFrom(drawn: Drawn, anchor: string): Pick<Company, 'agencies' | 'freelancers'> {
  const agencies = ['prc-one', 'prc-two'];
  const freelancers = drawn.map(({ classification, employer }, number) => ({
    id: `fl-000000000${number + 1}`,
    employer: employer === null ? undefined : itemAt(agencies, employer),
    classification: classification && {
      result: classification.result,
      decidedOn: plus(anchor, classification.decidedOn),
      validUntil: plus(anchor, classification.validUntil),
    },
  }));
  return { agencies, freelancers };
}
