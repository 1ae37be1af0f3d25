/** Stories of days: a grant's own, its engagement's, and that of a revocation. */
import { engagement, grant } from '../../companies/hand.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** First and last days. */
export const dates: readonly Story[] = [
  [
    'a grant is effective from its first day through its last, and expiring for fourteen days',
    {},
    {
      '2026-10-31': 'scheduled',
      '2026-11-01': 'effective',
      '2027-01-17': 'effective',
      '2027-01-18': 'effective (expiring)',
      '2027-01-31': 'effective (expiring)',
      '2027-02-01': 'expired',
    },
  ],
  [
    'a grant ends with its engagement, if that is earlier',
    { engagements: [engagement({ endsOn: '2026-12-15' })], grants: [grant()] },
    {
      '2026-12-01': 'effective',
      '2026-12-02': 'effective (expiring)',
      '2026-12-15': 'effective (expiring)',
      '2026-12-16': 'expired',
    },
  ],
  [
    'a grant may begin before the work does: only its own dates count',
    { engagements: [engagement({ startsOn: '2026-12-01' })], grants: [grant()] },
    always,
  ],
  [
    'a grant for a single day is effective on that day',
    { grants: [grant({ from: '2026-11-05', until: '2026-11-05' })] },
    {
      '2026-11-04': 'scheduled',
      '2026-11-05': 'effective (expiring)',
      '2026-11-06': 'expired',
    },
  ],
  [
    'a grant without an end is refused, until its engagement ends',
    { grants: [grant({ until: undefined })] },
    {
      '2026-11-15': 'refused by GP-ACC-003',
      '2027-07-01': 'expired',
    },
  ],
  [
    'a grant that ends before it begins is over when its last day is',
    { grants: [grant({ from: '2026-12-01', until: '2026-11-15' })] },
    {
      '2026-11-15': 'scheduled',
      '2026-11-16': 'expired',
      '2026-12-05': 'expired',
    },
  ],
  [
    'an engagement that ends before it begins has ended all the same',
    { engagements: [engagement({ startsOn: '2027-01-01', endsOn: '2026-12-01' })], grants: [grant()] },
    {
      '2026-12-01': 'effective (expiring)',
      '2026-12-02': 'expired',
    },
  ],
];

/** Grants that somebody ends early. */
export const revocation: readonly Story[] = [
  [
    'a grant that is revoked for a later day is effective until then, and revoked for ever',
    { grants: [grant({ revokedOn: '2026-12-10' })] },
    {
      '2026-12-09': 'effective',
      '2026-12-10': 'revoked',
      '2027-02-01': 'revoked',
    },
  ],
  [
    'a grant can be revoked before it begins',
    { grants: [grant({ revokedOn: '2026-10-15' })] },
    { '2026-10-14': 'scheduled', '2026-10-15': 'revoked' },
  ],
  [
    'revoked says more than expired, expired more than refused',
    { grants: [grant({ revokedOn: '2027-03-01', role: 'unknown' })] },
    {
      '2027-01-31': 'refused by GP-ACC-002',
      '2027-02-01': 'expired',
      '2027-03-01': 'revoked',
    },
  ],
];
