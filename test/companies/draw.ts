/** Draws whole companies. */
import fc from 'fast-check';
import { drawnPapers, papersFrom } from './draw/papers.ts';
import { drawnPeople, peopleFrom } from './draw/people.ts';
import { drawnPolicies, policiesFrom } from './draw/policies.ts';
import { drawnWork, workFrom } from './draw/work.ts';
import type { Company } from './model.ts';
import { styles } from './yaml.ts';
import { strangeDays } from './zones.ts';

/**
 * Companies in which everything that access depends on happens within a few weeks around a strange day of their time
 * zone. At the beginnings of these days a quarter of the grants are effective and as many are suspended.
 */
export const companies: fc.Arbitrary<Company> = fc
  .record({
    strange: fc.constantFrom(...strangeDays),
    style: fc.constantFrom(...styles),
    policies: drawnPolicies,
    people: drawnPeople,
    papers: drawnPapers,
    work: drawnWork,
  })
  .map(({ papers, people, policies, strange: { day, zone }, style, work }) => {
    const known = { ...policiesFrom(policies, day), ...peopleFrom(people, day) };
    return { zone, style, ...known, ...papersFrom(papers, day, known), ...workFrom(work, day, known) };
  });
