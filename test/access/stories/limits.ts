/** Stories of what levels allow and data demands. */
import { engagement, grant, level, site } from '../../companies/hand.ts';
import type { Category, Company } from '../../companies/model.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** Numbers of a level, and from when on they bind. */
export const limits: readonly Story[] = [
  [
    'the longest grant that the level allows',
    { grants: [grant({ until: '2027-04-29' })] },
    { '2026-11-01': 'effective' },
  ],
  ['one day more is refused', { grants: [grant({ until: '2027-04-30' })] }, { '2026-11-01': 'refused by GP-ACC-004' }],
  [
    'a grant from before the policy came into force may be too long',
    limited('2026-11-02'),
    { '2026-11-01': 'effective', '2026-12-15': 'effective' },
  ],
  [
    'one that begins on that day may not',
    limited('2026-11-01'),
    { '2026-10-31': 'refused by GP-ACC-004', '2026-11-01': 'refused by GP-ACC-004' },
  ],
  [
    'a sign-in that is too weak for the level',
    { systems: [site({ signIn: 'any' })] },
    { '2026-11-01': 'refused by GP-ACC-005' },
  ],
  [
    'is accepted for a grant from before the policy came into force',
    { systems: [site({ signIn: 'any' })], levels: [level('medium', { effectiveFrom: '2026-11-02' })] },
    always,
  ],
  [
    'at level none nobody is granted anything',
    { engagements: [engagement({ level: 'none', categories: [] })], grants: [grant({ role: 'author' })] },
    { '2026-11-01': 'refused by GP-ACC-004' },
  ],
];

/** Levels too low for the data. */
export const risk: readonly Story[] = [
  [
    'declared data that demands more',
    { engagements: [engagement({ categories: ['code'] })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-RSK-001' },
  ],
  [
    'reached data that demands more',
    { grants: [grant({ system: 'sys-crm', role: 'steward', until: '2026-11-30' })] },
    { '2026-11-01': 'refused by GP-RSK-002' },
  ],
  [
    'special data below the highest level, whatever its category says',
    { engagements: [engagement({ categories: ['health'] })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-RSK-003' },
  ],
  [
    '"no personal data" that is not true',
    { engagements: [engagement({ gdprRole: 'none' })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-RSK-003' },
  ],
  [
    '"no personal data" that is true',
    { engagements: [engagement({ gdprRole: 'none' })], grants: [grant({ role: 'author' })] },
    always,
  ],
  [
    'ordinary personal data below medium, whatever its category says',
    { categories: [support('low', 'ordinary')], engagements: [engagement({ level: 'low' })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-RSK-003' },
  ],
  [
    'also where only the role reaches it',
    { categories: [support('low', 'ordinary')], engagements: [engagement({ level: 'low', categories: [] })] },
    { '2026-11-01': 'refused by GP-RSK-003' },
  ],
  [
    'criminal data that only the role reaches',
    {
      categories: [support('low', 'criminal')],
      engagements: [engagement({ level: 'high', categories: [] })],
      grants: [grant({ until: '2026-11-30' })],
    },
    { '2026-11-01': 'refused by GP-RSK-003' },
  ],
];

/** A level that allows 30 days, for a grant of 92. */
function limited(effectiveFrom: string): Partial<Company> {
  return { levels: [level('medium', { effectiveFrom, maxGrantDays: 30 })] };
}

/** What an editor of the website sees. */
function support(minLevel: Category['minLevel'], personal: Category['personal']): Category {
  return { id: 'support', minLevel, personal };
}
