/** Standing rules on main: what lapses warns, suspends, and stops nobody else's change. */
import { edited, found } from '../defect.ts';
import type { Defect, Otherwise } from '../defect.ts';
import * as at from '../places.ts';

const { consultant, developer, reviewer, steward, writer } = at;

export const agreements = [
  warned('lapsed', at.dpa(writer), 'until: 2027-09-30', 'until: «2026-11-15»', 'GP-TIM-007'),
  warned('lapsed yesterday', at.dpa(developer, 2), 'until: 2027-10-31', 'until: «2026-11-30»', 'GP-TIM-007'),
  warned('ends today, before the grant', at.dpa(developer, 2), 'until: 2027-10-31', 'until: «2026-12-01»', 'GP-TIM-007'),
  warned('of the employer', at.dpa('prc-foerdekraefte'), 'until: 2027-09-20', 'until: «2026-11-30»', 'GP-TIM-007'),
  warned('a renewal that begins too late', at.dpa(developer, 2), 'controller_on: 2026-11-09', 'controller_on: 2026-12-09', 'GP-TIM-007', { path: at.dpa(developer), at: 'until: «2026-10-31»' }),
  warned('does not cover the system', at.dpa(steward), 'systems:\n  - sys-crm', '«systems»:\n  - sys-press', 'GP-DPA-004'),
  warned('does not cover the data', at.dpa(consultant), 'data_categories:\n  - confidential-web-analytics', '«data_categories»:\n  - private-support', 'GP-DPA-004'),
  warned('not signed by us', at.dpa(steward), '  controller_on: 2026-11-18\n', '', 'GP-DPA-001', { at: 'effective_from: «2026-11-20»' }),
  warned('not signed by anybody', at.dpa(consultant), 'signed:\n  controller_on: 2026-10-01\n  processor_on: 2026-10-02', 'signed: {}', 'GP-DPA-001', { at: 'effective_from: «2026-10-05»' }),
  warned('signed next year', at.dpa(steward), 'processor_on: 2026-11-17', 'processor_on: 2027-01-02', 'GP-DPA-001', { at: 'effective_from: «2026-11-20»' }),
  gone('never filed', at.dpa(steward), at.freelancer(steward), '\nid: «fl-7k3qz9m2xd»', 'GP-DPA-001'),
  gone('never filed by the employer', at.dpa('prc-foerdekraefte'), at.processor('prc-foerdekraefte'), '\nid: «prc-foerdekraefte»', 'GP-DPA-001'),
  gone('never filed by a host', at.dpa('prc-crmcloud'), at.processor('prc-crmcloud'), '\nid: «prc-crmcloud»', 'GP-DPA-001'),
];

export const declarations = [
  warned('lapsed', at.tom(steward), 'valid_until: 2027-11-11', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  warned('too old for level very-high', at.tom(steward), 'declared_on: 2026-11-12', 'declared_on: «2025-11-12»', 'GP-TIM-006'),
  warned('too old in the middle of the grant', at.tom(steward), 'declared_on: 2026-11-12', 'declared_on: «2025-12-12»', 'GP-TIM-006'),
  warned('not begun', at.tom(steward), 'declared_on: 2026-11-12', 'declared_on: «2026-12-12»', 'GP-TOM-001'),
  warned('of a host', at.tom('prc-rz-sued'), 'valid_until: 2027-08-16', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  warned('our own', at.tom('self'), 'valid_until: 2027-07-05', 'valid_until: «2026-11-30»', 'GP-TIM-006'),
  gone('never filed', at.tom(reviewer), at.freelancer(reviewer), '\nid: «fl-fec8rgh8z5»', 'GP-TOM-001'),
  gone('never filed by the employer', at.tom('prc-foerdekraefte'), at.processor('prc-foerdekraefte'), '\nid: «prc-foerdekraefte»', 'GP-TOM-001'),
  gone('never filed by us', at.tom('self'), at.organisation, '\nid: «org»', 'GP-TOM-001'),
];

export const classifications: readonly Defect[] = [
  warned('lapsed', at.freelancer(steward), 'valid_until: 2027-11-09', 'valid_until: «2026-11-30»', 'GP-ENG-006'),
  warned('ends before the grant', at.freelancer(steward), 'valid_until: 2027-11-09', 'valid_until: «2026-12-29»', 'GP-ENG-006'),
  warned('an employee', at.freelancer(steward), 'result: self_employed', 'result: «employee»', 'GP-ENG-006'),
  warned('unclear', at.freelancer(at.leased), 'result: leased', 'result: «unclear»', 'GP-ENG-006'),
  warned('decided later', at.freelancer(at.engineer), 'decided_on: 2026-08-24', 'decided_on: «2026-12-24»', 'GP-ENG-006'),
  warned('missing', at.freelancer(at.press), '\nclassification:\n  result: self_employed\n  basis: Member of the Künstlersozialkasse, many clients, free choice of hours; questionnaire on file\n  decided_on: 2026-09-21\n  valid_until: 2027-09-20', '', 'GP-ENG-006', { at: '\nid: «fl-r5g24w07qq»' }),
  edited('lapsed, of somebody who reaches nothing', at.freelancer(at.illustrator), 'valid_until: 2027-10-12', 'valid_until: 2026-11-30', '', { finds: [] }),
  edited('lapsed after the last grant', at.freelancer(steward), 'valid_until: 2027-11-09', 'valid_until: 2026-12-30', '', { finds: [] }),
];

/** Two that lapse for the same person are two findings, each with its own words. */
export const replaced: readonly Defect[] = [
  warned('the end of a DPA comes closer', at.dpa(reviewer), 'until: 2027-01-15', 'until: «2026-12-24»', 'GP-TIM-007', { quiets: ['GP-TIM-007'] }),
  warned('a declaration lapses earlier', at.tom(writer), 'valid_until: 2026-11-20', 'valid_until: «2026-11-19»', 'GP-TIM-006', { quiets: ['GP-TIM-006'] }),
  edited('a DPA is renewed in place', at.dpa(reviewer), 'until: 2027-01-15', 'until: 2027-03-15', '', { finds: [], quiets: ['GP-TIM-007'] }),
];

function warned(says: string, path: string, from: string, to: string, code: string, other: Otherwise = {}): Defect {
  return edited(says, path, from, to, code, { severity: 'warning', ...other });
}

function gone(says: string, path: string, told: string, marked: string, code: string): Defect {
  return { says, change: (files) => void files.delete(path), finds: [found(code, told, marked, 'warning')], quiets: [] };
}
