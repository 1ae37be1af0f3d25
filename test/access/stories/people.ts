/** Stories of who is asked for papers, and of worker classifications. */
import { agency, dpa, engagement, freelancer, grant, leased, tom } from '../../companies/hand.ts';
import type { Classification, Company, Freelancer } from '../../companies/model.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

const agencyDpa = dpa({ owner: agency });
const agencyTom = tom({ owner: agency });

/** Whose papers count, and where none are asked for. */
export const asked: readonly Story[] = [
  [
    'nobody, under the authority of the company (Art. 29)',
    { engagements: [engagement({ gdprRole: 'art29_person' })], grants: [grant()], dpas: [], toms: [] },
    always,
  ],
  [
    'nobody who decides alone about the data',
    { engagements: [engagement({ gdprRole: 'independent_controller' })], grants: [grant()], dpas: [], toms: [] },
    always,
  ],
  ['nobody whose role reaches no personal data', { grants: [grant({ role: 'author' })], dpas: [], toms: [] }, always],
  [
    'the employer, where there is one',
    {
      freelancers: [freelancer({ employer: agency })],
      engagements: [engagement()],
      grants: [grant()],
      dpas: [agencyDpa],
      toms: [agencyTom],
    },
    always,
  ],
  [
    "then papers of one's own do not count",
    {
      freelancers: [freelancer({ employer: agency })],
      engagements: [engagement()],
      grants: [grant()],
      toms: [agencyTom],
    },
    { '2026-11-01': 'effective' },
  ],
];

/** Decisions about false self-employment. */
export const classification: readonly Story[] = [
  [
    'it suspends when it has run out',
    classified({ validUntil: '2026-11-30' }),
    { '2026-11-30': 'effective', '2026-12-01': 'suspended by GP-ENG-006' },
  ],
  [
    'it holds from the day of the decision',
    classified({ decidedOn: '2026-11-20' }),
    { '2026-11-19': 'suspended by GP-ENG-006', '2026-11-20': 'effective' },
  ],
  [
    'an employee has no access as an external person',
    classified({ result: 'employee' }),
    { '2026-11-01': 'suspended by GP-ENG-006' },
  ],
  ['unclear is not good enough', classified({ result: 'unclear' }), { '2026-11-01': 'suspended by GP-ENG-006' }],
  ['nobody has decided', annIs({ classification: undefined }), { '2026-11-01': 'suspended by GP-ENG-006' }],
  [
    'it is asked of everybody, also where no paper is',
    { ...classified({ result: 'unclear' }), grants: [grant({ role: 'author' })] },
    { '2026-11-01': 'suspended by GP-ENG-006' },
  ],
  [
    'one that ends before it begins never holds',
    classified({ decidedOn: '2026-11-20', validUntil: '2026-11-10' }),
    {
      '2026-11-10': 'suspended',
      '2026-11-20': 'suspended',
      '2027-01-31': 'suspended',
    },
  ],
];

function annIs(fields: Partial<Freelancer>): Partial<Company> {
  return { freelancers: [freelancer(fields), leased] };
}

function classified(fields: Partial<Classification>): Partial<Company> {
  return annIs({
    classification: { result: 'self_employed', decidedOn: '2026-01-01', validUntil: '2028-12-31', ...fields },
  });
}
