/** GP-INT-001 at keys that are not there, and the two absences that other rules tell. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const { steward } = at;

/** A missing field is told at the `id`, a missing nested one at its parent's key. */
export const missing = [
  edited('role', at.grant('0042-01'), 'role: data-steward\n', '', 'GP-INT-001', { at: '\nid: «gr-2026-0042-01»' }),
  edited(
    'justification',
    at.grant('0033-02'),
    '\njustification: Builds the flow that turns the new contact form into tickets',
    '',
    'GP-INT-001',
    { at: '\nid: «gr-2026-0033-02»' },
  ),
  edited('state', at.engagement('0041'), 'state: active\n', '', 'GP-INT-001', { at: '\nid: «eng-2026-0041»' }),
  edited('mfa', at.system('crm'), 'mfa: phishing_resistant\n', '', 'GP-INT-001', { at: '\nid: «sys-crm»' }),
  edited('risk.level', at.engagement('0042'), '  level: very-high\n', '', 'GP-INT-001', { at: '\n«risk»:' }),
  edited('dates.ends_on', at.engagement('0035'), '  ends_on: 2027-03-31\n', '', 'GP-INT-001', {
    at: '\n«dates»:',
    quiets: ['GP-TIM-006'],
  }),
  edited('gdpr_role.value', at.engagement('0033'), '  value: processor\n', '', 'GP-INT-001', { at: '\n«gdpr_role»:' }),
  edited('limits.mfa', at.level('medium'), '  mfa: strong # no SMS, no telephone\n', '', 'GP-INT-001', {
    at: '\n«limits»:',
  }),
  edited('classification.result', at.freelancer(at.developer), '  result: self_employed\n', '', 'GP-INT-001', {
    at: '\n«classification»:',
  }),
  edited(
    'revoked.why',
    at.grant('0035-03'),
    '\n  why: Tags are changed by the digital team itself; the consultant reads and reports',
    '',
    'GP-INT-001',
    { at: '\n«revoked»:' },
  ),
  edited(
    'who assessed the risk, which GP-ENG-001 tells',
    at.engagement('0036'),
    '  assessed_by: usr-hm-01\n',
    '',
    'GP-ENG-001',
    { at: '\n«risk»:' },
  ),
  edited('effective_from of a DPA', at.dpa(steward), 'effective_from: 2026-11-20\n', '', 'GP-INT-001', {
    at: '\nid: «dpa-fl-7k3qz9m2xd-1»',
  }),
  edited('timezone', at.organisation, 'timezone: Europe/Berlin\n', '', 'GP-INT-001', { at: '\nid: «org»' }),
];
