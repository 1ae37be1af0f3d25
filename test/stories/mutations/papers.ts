/** Standing rules on main: a DPA that lapses, is missing, unsigned or too narrow warns, and suspends. */
import * as at from '../places.ts';
import { gone, warned } from './lapse.ts';

const { consultant, developer, steward, writer } = at;

export const agreements = [
  warned('lapsed', at.dpa(writer), 'until: 2027-09-30', 'until: «2026-11-15»', 'GP-TIM-007'),
  warned('lapsed yesterday', at.dpa(developer, 2), 'until: 2027-10-31', 'until: «2026-11-30»', 'GP-TIM-007'),
  warned(
    'ends today, before the grant',
    at.dpa(developer, 2),
    'until: 2027-10-31',
    'until: «2026-12-01»',
    'GP-TIM-007',
  ),
  warned('of the employer', at.dpa('prc-foerdekraefte'), 'until: 2027-09-20', 'until: «2026-11-30»', 'GP-TIM-007'),
  warned(
    'a renewal that begins too late',
    at.dpa(developer, 2),
    'controller_on: 2026-11-09',
    'controller_on: 2026-12-09',
    'GP-TIM-007',
    { path: at.dpa(developer), at: 'until: «2026-10-31»' },
  ),
  warned(
    'does not cover the system',
    at.dpa(steward),
    'systems:\n  - sys-crm',
    '«systems»:\n  - sys-press',
    'GP-DPA-004',
  ),
  warned(
    'does not cover the data',
    at.dpa(consultant),
    'data_categories:\n  - confidential-web-analytics',
    '«data_categories»:\n  - private-support',
    'GP-DPA-004',
  ),
  warned('not signed by us', at.dpa(steward), '  controller_on: 2026-11-18\n', '', 'GP-DPA-001', {
    at: 'effective_from: «2026-11-20»',
  }),
  warned(
    'not signed by anybody',
    at.dpa(consultant),
    'signed:\n  controller_on: 2026-10-01\n  processor_on: 2026-10-02',
    'signed: {}',
    'GP-DPA-001',
    { at: 'effective_from: «2026-10-05»' },
  ),
  warned('signed next year', at.dpa(steward), 'processor_on: 2026-11-17', 'processor_on: 2027-01-02', 'GP-DPA-001', {
    at: 'effective_from: «2026-11-20»',
  }),
  gone('never filed', at.dpa(steward), at.freelancer(steward), '\nid: «fl-7k3qz9m2xd»', 'GP-DPA-001'),
  gone(
    'never filed by the employer',
    at.dpa('prc-foerdekraefte'),
    at.processor('prc-foerdekraefte'),
    '\nid: «prc-foerdekraefte»',
    'GP-DPA-001',
  ),
  gone(
    'never filed by a host',
    at.dpa('prc-crmcloud'),
    at.processor('prc-crmcloud'),
    '\nid: «prc-crmcloud»',
    'GP-DPA-001',
  ),
];
