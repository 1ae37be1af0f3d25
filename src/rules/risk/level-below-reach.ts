import { placeIn } from '../../ledger.ts';
import type { Asked } from '../asked.ts';
import { inGrant, read } from '../asked.ts';
import { above, placesOf } from '../levels.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

export const levelBelowReach = defineRule({
  code: 'GP-RSK-002',
  name: 'level-below-reach',
  area: 'risk',
  severity: 'error',
  what: 'An engagement is at least at the level of everything that its granted roles can reach.',
  why: 'What counts is what a role can open, not what the project is called: a blog post with a full CRM login is CRM work.',
  source: [
    'Agency blog on freelancer platforms and GDPR, point 2: "even when it is just a simple blog post"',
    'Upwork Enterprise security paper, project categories',
  ],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'System', 'DataCategory', 'RiskLevelPolicy'],
  refuses: true,
  messages: {
    below: {
      says: 'Role `{role}` of `{system}` reaches `{category}`, which demands `{demanded}`; the work is assessed as `{level}`.',
      do: 'Grant a role that reaches less, or raise `risk.level` of `{engagement}` to `{demanded}`.',
    },
  },
  notes: { clause: '`{category}` demands `{demanded}`', level: 'the work is assessed here' },
  ask: (asked) => reachesAbove(asked),
});

function reachesAbove(asked: Asked): Lack | null {
  const { engagement, grant, ledger, reached, role, system } = asked;
  const level = engagement?.facts.risk?.level;
  if (level === undefined || engagement === undefined || system === undefined || role === undefined) return null;
  const [worst] = above(ledger, level, reached, (category) => category.facts.min_level);
  if (worst === undefined) return null;
  const demanded = worst.facts.min_level ?? '';
  const args = { role: role.facts.id ?? '', system: system.id, category: worst.id, demanded, level };
  return {
    at: inGrant(asked, '/role'),
    message: message('below', { ...args, engagement: engagement.id }),
    reads: [
      ...read(
        [engagement, '/risk/level'],
        [grant, '/system'],
        [grant, '/engagement'],
        [system, `${role.pointer}/reaches`],
      ),
      ...placesOf(reached, '/min_level'),
    ],
    related: [
      { role: 'clause', at: placeIn(worst, '/min_level'), message: message('clause', args) },
      { role: 'other', at: placeIn(engagement, '/risk/level'), message: message('level', args) },
    ],
  };
}
