/** Stories of an engagement's state. */
import { engagement, grant } from '../../companies/hand.ts';
import { earlyStates, lateStates } from '../../companies/model.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** How far people have taken the engagement. */
export const states: readonly Story[] = [
  ['approved is as open as active', { engagements: [engagement({ state: 'approved' })], grants: [grant()] }, always],
  [
    'a suspended engagement suspends, but neither before the grant nor after it',
    { engagements: [engagement({ state: 'suspended' })], grants: [grant()] },
    {
      '2026-10-31': 'scheduled',
      '2026-11-01': 'suspended',
      '2027-01-31': 'suspended',
      '2027-02-01': 'expired',
    },
  ],
  ...lateStates.map((state): Story => [
    `an engagement that is ${state} has ended early: its grants are expired, whatever their dates`,
    { engagements: [engagement({ state })], grants: [grant()] },
    { '2026-10-01': 'expired', '2026-12-01': 'expired' },
  ]),
  ...earlyStates.map((state): Story => [
    `an engagement that is ${state} is not approved yet: its grants are refused, also before they begin`,
    { engagements: [engagement({ state })], grants: [grant()] },
    { '2026-10-01': 'refused by GP-ACC-001', '2026-12-01': 'refused by GP-ACC-001', '2027-02-01': 'expired' },
  ]),
];
