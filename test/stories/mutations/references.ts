/** GP-INT-005: every field that names another document, naming none. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const dangling = 'GP-INT-005';

export const ofPolicies = [
  edited('the owner of a system', at.system('crm'), '\nowner: usr-so-crm', '\nowner: «usr-so-crn»', dangling),
  edited('its second owner', at.system('payroll'), 'backup_owner: usr-sec-01', 'backup_owner: «usr-nobody»', dangling),
  edited('who hosts it', at.system('tickets'), 'processor: prc-kundtjanst', 'processor: «prc-kundtjaenst»', dangling),
  edited(
    'what a role reaches, in brackets',
    at.system('code'),
    'id: developer\n    privileged: false\n    external_allowed: true\n    reaches: [confidential-source-code]',
    'id: developer\n    privileged: false\n    external_allowed: true\n    reaches: [«confidential-source-cod»]',
    dangling,
  ),
  edited(
    'the second thing that a role reaches',
    at.system('website'),
    'reaches: [private-support, proprietary-press]\n    idp_group: gp-sys-website-editor',
    'reaches: [private-support, «proprietary-pres»]\n    idp_group: gp-sys-website-editor',
    dangling,
  ),
  edited(
    'what a field holds',
    at.system('payroll'),
    'name: tax_class\n    category: sensitive-payroll',
    'name: tax_class\n    category: «sensitive-tax»',
    dangling,
  ),
  edited('what a system passes data on to', at.system('automation'), '  - sys-website\n', '  - «sys-web»\n', dangling),
  edited('the team above', at.team('digital'), '\nvisibility:', '\nparent: «team-board»\nvisibility:', dangling),
  edited('a team of a person', at.person('sec-01'), '  - team-digital', '  - «team-digitol»', dangling),
  edited('somebody in conflict', at.person('so-crm'), '  - fl-vvpqn1eeet', '  - «fl-vvpqn1eee0»', dangling),
  edited('a deputy', at.person('cw-02'), '  to: usr-cw-01', '  to: «usr-cw-09»', dangling),
];

export const ofPapers = [
  edited(
    'an employer',
    at.freelancer(at.leased),
    'employer: prc-foerdekraefte',
    'employer: «prc-foerdekraft»',
    dangling,
  ),
  edited('a category of a DPA', at.dpa(at.reviewer), '  - private-support\n', '  - «private-suport»\n', dangling, {
    quiets: ['GP-TIM-007'],
  }),
  edited('a system of a DPA', at.dpa(at.developer, 2), '  - sys-automation', '  - «sys-automat»', dangling),
  edited('a system of a DPA that is over', at.dpa(at.developer), '  - sys-website', '  - «sys-web»', dangling),
  edited('who read a declaration', at.tom(at.consultant), '  by: usr-sec-01', '  by: «usr-sec-02»', dangling),
  edited('who read our own', at.tom('self'), '  by: usr-sec-01', '  by: «usr-sec-02»', dangling),
];

export const ofEngagements = [
  edited('the team', at.engagement('0041'), 'team: team-sales-ops', 'team: «team-sales-op»', dangling),
  edited(
    'the hiring manager',
    at.engagement('0042'),
    'hiring_manager: usr-hm-01',
    'hiring_manager: «usr-hm-03»',
    dangling,
  ),
  edited('the assessor', at.engagement('0040'), 'assessed_by: usr-hm-02', 'assessed_by: «usr-hm-20»', dangling),
  edited('a category, in brackets', at.engagement('0042'), '[sensitive-crm]', '[«sensitive-crn»]', dangling),
  edited('the second category', at.engagement('0033'), ', proprietary-press]', ', «proprietary-media»]', dangling),
  edited('the freelancer', at.engagement('0042'), 'freelancer: fl-7k3qz9m2xd', 'freelancer: «fl-7k3qz9m2xx»', dangling),
  edited('a needed system', at.engagement('0042'), 'needed: [sys-crm]', 'needed: [«sys-crn»]', dangling),
  edited(
    'a needed system of one that is over',
    at.engagement('0031'),
    'needed: [sys-code]',
    'needed: [«sys-coda»]',
    dangling,
  ),
];

export const ofGrants = [
  edited('the freelancer', at.grant('0042-01'), 'freelancer: fl-7k3qz9m2xd', 'freelancer: «fl-0000000000»', dangling),
  edited('the system', at.grant('0042-01'), 'system: sys-crm', 'system: «sys-crn»', dangling),
  edited(
    'the system of one that is over',
    at.grant('0036-02'),
    'system: sys-tickets',
    'system: «sys-ticket»',
    dangling,
  ),
  edited(
    'the one that is renewed',
    at.grant('0035-02'),
    'renews: gr-2026-0035-01',
    'renews: «gr-2026-0035-09»',
    dangling,
  ),
];
