/** GP-ACC: grants for somebody or something else, roles that nobody may have or take back, weak sign-ins. */
import { edited, found } from '../defect.ts';
import * as at from '../places.ts';

const outside = 'GP-ACC-001';

export const outsideEngagement = [
  edited(
    'the freelancer of another engagement',
    at.grant('0042-01'),
    'freelancer: fl-7k3qz9m2xd',
    'freelancer: «fl-fec8rgh8z5»',
    outside,
  ),
  edited(
    'the engagement has another freelancer',
    at.engagement('0040'),
    'freelancer: fl-xry27dqqq5',
    'freelancer: fl-r5g24w07qq',
    outside,
    {
      finds: ['0040-01', '0040-02'].map((number) => found(outside, at.grant(number), 'freelancer: «fl-xry27dqqq5»')),
    },
  ),
  edited('a system that is not needed', at.engagement('0042'), 'needed: [sys-crm]', 'needed: [sys-press]', outside, {
    path: at.grant('0042-01'),
    at: 'system: «sys-crm»',
  }),
  edited('no system is needed any more', at.engagement('0041'), 'needed: [sys-crm]', 'needed: []', outside, {
    path: at.grant('0041-01'),
    at: 'system: «sys-crm»',
  }),
  ...['draft', 'sourcing', 'submitted', 'cleared'].map((state) =>
    edited(`the engagement is ${state}`, at.engagement('0042'), 'state: approved', `state: ${state}`, outside, {
      path: at.grant('0042-01'),
      at: 'engagement: «eng-2026-0042»',
    }),
  ),
];

export const roles = [
  edited('unknown', at.grant('0042-01'), 'role: data-steward', 'role: «data-stewart»', 'GP-ACC-002'),
  edited('of another system', at.grant('0040-01'), 'role: developer', 'role: «editor»', 'GP-ACC-002'),
  edited('for staff only', at.grant('0042-01'), 'role: data-steward', 'role: «admin»', 'GP-ACC-002'),
  edited(
    'closed to outsiders by its system',
    at.system('payroll'),
    'external_allowed: true',
    'external_allowed: false',
    'GP-ACC-002',
    {
      finds: ['0039-01', '0039-02'].map((number) => found('GP-ACC-002', at.grant(number), 'role: «wage-type-analyst»')),
    },
  ),
  edited('without a group', at.system('crm'), '    idp_group: gp-sys-crm-data-steward\n', '', 'GP-ACC-007', {
    at: '- id: «data-steward»',
  }),
  edited(
    'without a group and without a grant',
    at.system('code'),
    '    idp_group: gp-sys-code-maintainer\n',
    '',
    'GP-ACC-007',
    { at: '- id: «maintainer»' },
  ),
];

export const signIns = [
  edited('a text message for the CRM', at.system('crm'), 'mfa: phishing_resistant', 'mfa: «strong»', 'GP-ACC-005'),
  edited('a password for tickets', at.system('tickets'), 'mfa: strong', 'mfa: «any»', 'GP-ACC-005'),
  edited('nothing for the press', at.system('press'), 'mfa: any', 'mfa: «none»', 'GP-ACC-005'),
  edited('a level that demands more', at.level('low'), 'mfa: any', 'mfa: phishing_resistant', 'GP-ACC-005', {
    finds: [
      found('GP-ACC-005', at.system('press'), 'mfa: «any»'),
      found('GP-ACC-005', at.system('website'), 'mfa: «strong»'),
    ],
  }),
];
