/** Standing rules on main: TOM declarations and classifications that lapse warn, and suspend. */
import { edited } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';
import { gone, warned } from './lapse.ts';

const { reviewer, steward, writer } = at;

export const declarations = [
  warned('lapsed', at.tom(steward), 'valid_until: 2027-11-11', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  warned(
    'too old for level very-high',
    at.tom(steward),
    'declared_on: 2026-11-12',
    'declared_on: «2025-11-12»',
    'GP-TIM-006',
  ),
  warned(
    'too old in the middle of the grant',
    at.tom(steward),
    'declared_on: 2026-11-12',
    'declared_on: «2025-12-12»',
    'GP-TIM-006',
  ),
  warned('not begun', at.tom(steward), 'declared_on: 2026-11-12', 'declared_on: «2026-12-12»', 'GP-TOM-001'),
  warned('of a host', at.tom('prc-rz-sued'), 'valid_until: 2027-08-16', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  warned('our own', at.tom('self'), 'valid_until: 2027-07-05', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  gone('never filed', at.tom(reviewer), at.freelancer(reviewer), '\nid: «fl-fec8rgh8z5»', 'GP-TOM-001'),
  gone(
    'never filed by the employer',
    at.tom('prc-foerdekraefte'),
    at.processor('prc-foerdekraefte'),
    '\nid: «prc-foerdekraefte»',
    'GP-TOM-001',
  ),
  gone('never filed by us', at.tom('self'), at.organisation, '\nid: «org»', 'GP-TOM-001'),
];

export const classifications: readonly Defect[] = [
  warned('lapsed', at.freelancer(steward), 'valid_until: 2027-11-09', 'valid_until: «2026-11-30»', 'GP-ENG-006'),
  warned(
    'ends before the grant',
    at.freelancer(steward),
    'valid_until: 2027-11-09',
    'valid_until: «2026-12-29»',
    'GP-ENG-006',
  ),
  warned('an employee', at.freelancer(steward), 'result: self_employed', 'result: «employee»', 'GP-ENG-006'),
  warned('unclear', at.freelancer(at.leased), 'result: leased', 'result: «unclear»', 'GP-ENG-006'),
  warned(
    'decided later',
    at.freelancer(at.engineer),
    'decided_on: 2026-08-24',
    'decided_on: «2026-12-24»',
    'GP-ENG-006',
  ),
  warned(
    'missing',
    at.freelancer(at.press),
    '\nclassification:\n  result: self_employed\n  basis: Member of the Künstlersozialkasse, many clients, free choice of hours; questionnaire on file\n  decided_on: 2026-09-21\n  valid_until: 2027-09-20',
    '',
    'GP-ENG-006',
    { at: '\nid: «fl-r5g24w07qq»' },
  ),
  edited(
    'lapsed, of somebody who reaches nothing',
    at.freelancer(at.illustrator),
    'valid_until: 2027-10-12',
    'valid_until: 2026-11-30',
    '',
    { finds: [] },
  ),
  edited(
    'lapsed after the last grant',
    at.freelancer(steward),
    'valid_until: 2027-11-09',
    'valid_until: 2026-12-30',
    '',
    { finds: [] },
  ),
];

/** Two that lapse for the same person are two findings, each with its own words. */
export const replaced: readonly Defect[] = [
  warned('the end of a DPA comes closer', at.dpa(reviewer), 'until: 2027-01-15', 'until: «2026-12-24»', 'GP-TIM-007', {
    quiets: ['GP-TIM-007'],
  }),
  warned(
    'a declaration lapses earlier',
    at.tom(writer),
    'valid_until: 2026-11-20',
    'valid_until: «2026-11-19»',
    'GP-TIM-006',
    { quiets: ['GP-TIM-006'] },
  ),
  edited('a DPA is renewed in place', at.dpa(reviewer), 'until: 2027-01-15', 'until: 2027-03-15', '', {
    finds: [],
    quiets: ['GP-TIM-007'],
  }),
];
