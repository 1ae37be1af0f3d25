/** Two defects give two findings: in one file, in two that rest on one another, in two that do not know each other. */
import { edited, together } from '../defect.ts';
import * as at from '../places.ts';

const { developer, reviewer, steward } = at;

const noRole = edited('no such role', at.grant('0042-01'), 'role: data-steward', 'role: «data-stewart»', 'GP-ACC-002');
const tooLong = edited('too long', at.grant('0042-01'), 'until: 2026-12-30', 'until: «2026-12-31»', 'GP-ACC-004');
const noSystem = edited('no such system', at.grant('0042-01'), 'system: sys-crm', 'system: «sys-crn»', 'GP-INT-005');
const approved = edited('approved by hand', at.grant('0042-01'), '\nrole:', '\n«approved_by»: me\nrole:', 'GP-INT-001');
const anchored = edited('an anchor', at.grant('0042-01'), 'from: 2026', 'from: «&d» 2026', 'GP-INT-002');
const elsewhere = edited(
  'another id',
  at.grant('0042-01'),
  '\nid: gr-2026-0042-01',
  '\nid: «gr-2026-0042-02»',
  'GP-INT-004',
);
const stranger = edited(
  'a stranger',
  at.grant('0042-01'),
  'freelancer: fl-7k3qz9m2xd',
  'freelancer: «fl-r5g24w07qq»',
  'GP-ACC-001',
);
const unclear = edited(
  'a blank reason',
  at.engagement('0042'),
  'why: Own office and device, several clients, no integration into our staff; works on our instructions',
  "why: «''»",
  'GP-INT-001',
);
const atHigh = edited('at high', at.engagement('0042'), 'level: very-high', 'level: «high»', 'GP-RSK-001');
const otherManager = edited(
  'another manager',
  at.engagement('0042'),
  'hiring_manager: usr-hm-01',
  'hiring_manager: «usr-hm-02»',
  'GP-ENG-001',
);
const noNeed = edited('no need', at.engagement('0042'), 'access: true', 'access: «false»', 'GP-RSK-004');
const noSuchDay = edited(
  'no such day',
  at.engagement('0042'),
  'work_starts_on: 2026-12-01',
  'work_starts_on: «2026-11-31»',
  'GP-INT-006',
);
const weak = edited('a weak sign-in', at.system('crm'), 'mfa: phishing_resistant', 'mfa: «any»', 'GP-ACC-005');
const noGroup = edited('no group', at.system('crm'), '    idp_group: gp-sys-crm-data-steward\n', '', 'GP-ACC-007', {
  at: '- id: «data-steward»',
});
const noOwner = edited('no owner', at.system('crm'), '\nowner: usr-so-crm', '\nowner: «usr-so-crn»', 'GP-INT-005');
const lapsedDpa = edited(
  'a lapsed DPA',
  at.dpa(developer, 2),
  'until: 2027-10-31',
  'until: «2026-11-30»',
  'GP-TIM-007',
  { severity: 'warning' },
);
const lapsedTom = edited(
  'a lapsed declaration',
  at.tom(developer),
  'valid_until: 2027-05-03',
  'valid_until: «2026-11-30»',
  'GP-TIM-006',
  { severity: 'warning' },
);
const employee = edited(
  'an employee',
  at.freelancer(developer),
  'result: self_employed',
  'result: «employee»',
  'GP-ENG-006',
  { severity: 'warning' },
);
const oldReview = edited('a review by nobody', at.tom(developer), 'by: usr-sec-01', 'by: «usr-sec-09»', 'GP-INT-005');
const backwards = edited(
  'a reversed deputy',
  at.person('cw-02'),
  'until: 2027-01-03',
  'until: «2026-12-03»',
  'GP-INT-006',
);
const otherVersion = edited('another version', at.team('cw'), 'gatepass/v1', '«gatepass/v3»', 'GP-INT-001');
const uncovered = edited(
  'an uncovered system',
  at.dpa(steward),
  'systems:\n  - sys-crm',
  '«systems»:\n  - sys-press',
  'GP-DPA-004',
  { severity: 'warning' },
);
const twice = edited(
  'a key twice',
  at.freelancer(reviewer),
  '\nlanguages:',
  "\n«work_countries»: ['SE']\nlanguages:",
  'GP-INT-002',
);

export const inOneFile = [
  together(noRole, tooLong),
  together(noRole, approved),
  together(tooLong, approved, noRole),
  together(anchored, noRole),
  together(approved, elsewhere),
  together(stranger, tooLong),
  together(noSystem, tooLong),
  together(atHigh, otherManager),
  together(atHigh, noNeed),
  together(otherManager, noSuchDay, noNeed),
  together(unclear, atHigh),
  together(weak, noGroup),
  together(weak, noOwner, noGroup),
  together(lapsedTom, oldReview),
];

export const inFilesThatMeet = [
  together(noRole, atHigh),
  together(noRole, weak),
  together(tooLong, otherManager),
  together(approved, noNeed),
  together(lapsedDpa, lapsedTom),
  together(lapsedDpa, lapsedTom, employee),
  together(employee, oldReview),
  together(uncovered, otherManager),
  together(uncovered, noOwner),
];

export const inFilesFarApart = [
  together(noRole, lapsedDpa),
  together(tooLong, backwards),
  together(weak, otherVersion, backwards),
  together(noSuchDay, employee, twice),
  together(anchored, oldReview, otherVersion, noGroup),
];
