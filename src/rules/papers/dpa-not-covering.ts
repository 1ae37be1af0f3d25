import { placeIn } from '../../ledger.ts';
import { mayBePersonal } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import { dpaGap, dpaReads } from './dpa.ts';

export const dpaNotCovering = defineRule({
  code: 'GP-DPA-004',
  name: 'dpa-not-covering',
  area: 'papers',
  severity: 'error',
  what: 'The DPA that is in force names the system and every kind of personal data that is granted.',
  why: 'A contract about newsletters does not allow work on the payroll: Art. 28(3) asks for the type of data.',
  source: ['GDPR Art. 28(3)', 'Agency blog on freelancer platforms and GDPR, point 2: "how and for what purpose"'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'Freelancer', 'System', 'DataCategory', 'Dpa'],
  standing: 'dpa',
  messages: {
    system: {
      says: '`{dpa}` is in force, but does not cover `{system}`.',
      do: 'Have the annex of the DPA extended to `{system}` and file the new version beside this one.',
    },
    categories: {
      says: '`{dpa}` is in force, but does not cover {categories}.',
      do: 'Have the annex of the DPA extended to {categories} and file the new version beside this one.',
    },
  },
  ask: (asked, day) => {
    const gap = dpaGap(asked, day);
    if (gap?.why !== 'uncovered') return null;
    const dpa = gap.paper;
    const system = asked.grant.facts.system ?? '';
    const covered = dpa.facts.systems?.includes(system) ?? false;
    const categories = uncovered(asked, dpa.facts.data_categories ?? []);
    return {
      at: placeIn(dpa, covered ? '/data_categories' : '/systems', 'key'),
      message: covered
        ? message('categories', { dpa: dpa.id, categories })
        : message('system', { dpa: dpa.id, system }),
      reads: dpaReads(asked),
    };
  },
});

function uncovered(asked: Asked, covered: readonly (string | undefined)[]): readonly string[] {
  return asked.reached
    .filter((category) => mayBePersonal(category) && !covered.includes(category.id))
    .map(({ id }) => id);
}
