import { placeIn } from '../../ledger.ts';
import { categoriesOf } from '../asked.ts';
import { above, placesOf } from '../levels.ts';
import { defineRule, message } from '../rule.ts';

export const levelBelowData = defineRule({
  code: 'GP-RSK-001',
  name: 'level-below-data',
  area: 'risk',
  severity: 'error',
  what: 'An engagement is at least at the highest level that its data categories demand.',
  why: 'The level decides which protection is asked for; too low a level lets people work with data that nobody guards.',
  source: ['Upwork Enterprise security paper, "Classify projects by data risk level"', 'GDPR Art. 32(1)'],
  since: '0.1.0',
  inputs: ['Engagement', 'DataCategory', 'RiskLevelPolicy'],
  refuses: true,
  messages: {
    below: {
      says: 'The work is assessed as `{level}`, but its data `{category}` demands `{demanded}`.',
      do: 'Set `risk.level` to `{demanded}`, or take `{category}` out of the work.',
    },
  },
  notes: { clause: '`{category}` demands `{demanded}`' },
  on: ['Engagement'],
  *check(engagement, { ledger }) {
    const level = engagement.facts.risk?.level;
    if (level === undefined) return;
    const declared = categoriesOf(ledger, engagement.facts.data_categories);
    const [worst] = above(ledger, level, declared, (category) => category.facts.min_level);
    if (worst === undefined) return;
    const demanded = worst.facts.min_level ?? '';
    yield {
      at: placeIn(engagement, '/risk/level'),
      message: message('below', { level, category: worst.id, demanded }),
      reads: [placeIn(engagement, '/data_categories'), ...placesOf(declared, '/min_level')],
      related: [
        {
          role: 'clause',
          at: placeIn(worst, '/min_level'),
          message: message('clause', { category: worst.id, demanded }),
        },
      ],
    };
  },
});
