import { placeIn } from '../../ledger.ts';
import type { Document } from '../../ledger.ts';
import type { Asked } from '../asked.ts';
import { categoriesOf, inGrant, isPersonal, read } from '../asked.ts';
import { above, floorOf, placesOf } from '../levels.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack, RuleFinding } from '../rule.ts';

export const levelBelowFloor = defineRule({
  code: 'GP-RSK-003',
  name: 'level-below-floor',
  area: 'risk',
  severity: 'error',
  what: 'Personal data is handled at `medium` or above, special and criminal data at `very-high`, and a claim of "no personal data" is true.',
  why: 'A category may be described too mildly; the law does not let health data become harmless by a label.',
  source: ['GDPR Art. 9', 'GDPR Art. 10', 'Agency blog on freelancer platforms and GDPR, point 3'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'System', 'DataCategory', 'RiskLevelPolicy'],
  refuses: true,
  messages: {
    declared: {
      says: '`{category}` is {class} personal data, which demands `{demanded}`; the work is assessed as `{level}`.',
      do: 'Set `risk.level` to `{demanded}`, or take `{category}` out of the work.',
    },
    reached: {
      says: 'Role `{role}` reaches `{category}`, {class} personal data, which demands `{demanded}`; the work is assessed as `{level}`.',
      do: 'Grant a role that does not show it, or raise `risk.level` to `{demanded}`.',
    },
    claim: {
      says: '`gdpr_role` says that no personal data is touched, but role `{role}` of `{system}` reaches `{category}`.',
      do: 'Say what the external person is under GDPR: mostly `processor`, which then asks for a DPA and TOMs.',
    },
  },
  notes: { clause: '`{category}` holds personal data of this class' },
  on: ['Engagement'],
  check: (engagement, { ledger }) => {
    const level = engagement.facts.risk?.level;
    const declared = categoriesOf(ledger, engagement.facts.data_categories);
    const [worst] = level === undefined ? [] : above(ledger, level, declared, floorOf);
    return worst === undefined || level === undefined ? [] : [tooLow(engagement, worst, level)];
  },
  ask: (asked) => falseClaim(asked) ?? reachesAboveFloor(asked),
});

function argsOf(category: Document<'DataCategory'>, level: string): Record<string, string> {
  const personal = category.facts.personal_data ?? '';
  return { category: category.id, class: personal, demanded: floorOf(category) ?? '', level };
}

function tooLow(engagement: Document<'Engagement'>, worst: Document<'DataCategory'>, level: string): RuleFinding {
  return {
    at: placeIn(engagement, '/risk/level'),
    message: message('declared', argsOf(worst, level)),
    reads: [placeIn(engagement, '/data_categories'), placeIn(worst, '/personal_data')],
    related: [
      { role: 'clause', at: placeIn(worst, '/personal_data'), message: message('clause', argsOf(worst, level)) },
    ],
  };
}

function reachesAboveFloor(asked: Asked): Lack | null {
  const { engagement, grant, ledger, reached, role, system } = asked;
  const level = engagement?.facts.risk?.level;
  const [worst] = level === undefined ? [] : above(ledger, level, reached, floorOf);
  if (worst === undefined || level === undefined || isDeclared(asked, worst)) return null;
  const args = { ...argsOf(worst, level), role: role?.facts.id ?? '', system: system?.id ?? '' };
  return {
    at: inGrant(asked, '/role'),
    message: message('reached', args),
    reads: [
      ...read(
        [engagement, '/risk/level'],
        [grant, '/system'],
        [grant, '/engagement'],
        [system, `${role?.pointer}/reaches`],
      ),
      ...placesOf(reached, '/personal_data'),
    ],
    related: [{ role: 'clause', at: placeIn(worst, '/personal_data'), message: message('clause', args) }],
  };
}

/** The engagement that declares the category is told itself; its grants are refused with it. */
function isDeclared({ engagement }: Asked, category: Document<'DataCategory'>): boolean {
  return engagement?.facts.data_categories?.includes(category.id) ?? false;
}

function falseClaim(asked: Asked): Lack | null {
  const { engagement, reached, role, system } = asked;
  const personal = reached.find(isPersonal);
  if (engagement?.facts.gdpr_role?.value !== 'none' || personal === undefined || system === undefined) return null;
  const args = { role: role?.facts.id ?? '', system: system.id, category: personal.id };
  return {
    at: placeIn(engagement, '/gdpr_role/value'),
    message: message('claim', args),
    reads: [
      ...read([asked.grant, '/role'], [asked.grant, '/system'], [system, `${role?.pointer}/reaches`]),
      placeIn(personal, '/personal_data'),
    ],
    related: [{ role: 'clause', at: placeIn(personal, '/personal_data'), message: message('clause', args) }],
  };
}
