/** Stories of what a grant names. */
import { ann, bob, engagement, grant } from '../../companies/hand.ts';
import type { Company } from '../../companies/model.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** References, roles, and documents that are gone. */
export const names: readonly Story[] = [
  ['no such engagement', { engagements: [] }, { '2026-11-01': 'refused by GP-INT-005', '2027-02-01': 'expired' }],
  [
    'no such freelancer',
    { engagements: [engagement({ freelancer: 'fl-nobody0000' })], grants: [grant({ freelancer: 'fl-nobody0000' })] },
    { '2026-11-01': 'refused by GP-INT-005' },
  ],
  [
    'no such system',
    { engagements: [engagement({ systems: ['sys-gone'] })], grants: [grant({ system: 'sys-gone' })] },
    { '2026-11-01': 'refused by GP-INT-005' },
  ],
  [
    'no such grant to renew',
    { grants: [grant({ renews: 'gr-2026-0001-09' })] },
    { '2026-11-01': 'refused by GP-INT-005' },
  ],
  [
    'a grant to renew',
    {
      grants: [
        grant({ renews: 'gr-2026-0001-02' }),
        grant({ id: 'gr-2026-0001-02', from: '2026-10-01', until: '2026-10-31' }),
      ],
    },
    always,
  ],
  [
    'a system that the engagement does not need',
    { engagements: [engagement({ systems: ['sys-crm'] })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-ACC-001' },
  ],
  [
    "somebody else than the engagement's freelancer",
    { engagements: [engagement({ freelancer: bob })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-ACC-001' },
  ],
  [
    'a person for an engagement that has none yet',
    { engagements: [engagement({ freelancer: undefined })], grants: [grant()] },
    { '2026-11-01': 'refused by GP-ACC-001' },
  ],
  [
    'a role that the system does not have',
    { grants: [grant({ role: 'unknown' })] },
    { '2026-11-01': 'refused by GP-ACC-002' },
  ],
  ['a role for staff alone', atVeryHigh('admin'), { '2026-11-01': 'refused by GP-ACC-002' }],
  ['a role without group or procedure', atVeryHigh('orphan'), { '2026-11-01': 'refused by GP-ACC-007' }],
  [
    'a role that is given and taken by hand',
    atVeryHigh('steward'),
    { '2026-11-01': 'effective', '2026-11-30': 'effective (expiring)', '2026-12-01': 'expired' },
  ],
  ['a grant that was deleted has no row', { grants: [] }, { '2026-12-01': 'no row' }],
];

function atVeryHigh(role: string): Partial<Company> {
  const work = engagement({ level: 'very-high', categories: ['contacts'] });
  return { engagements: [work], grants: [grant({ system: 'sys-crm', role, until: '2026-11-30', freelancer: ann })] };
}
