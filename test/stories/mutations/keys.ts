/** GP-INT-001 at keys that are misspelt or unknown. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const { reviewer, steward } = at;

/** A key with a typo is told at the key, and the field that it was meant to be is not told to be missing. */
export const misspelt = [
  edited('from', at.grant('0042-01'), '\nfrom:', '\n«form»:', 'GP-INT-001'),
  edited('until', at.grant('0039-02'), '\nuntil:', '\n«untill»:', 'GP-INT-001'),
  edited('until of a grant that is over', at.grant('0036-02'), '\nuntil:', '\n«untill»:', 'GP-INT-001'),
  edited('role', at.grant('0035-01'), '\nrole:', '\n«roll»:', 'GP-INT-001'),
  edited('renews, which is optional', at.grant('0039-02'), '\nrenews:', '\n«renew»:', 'GP-INT-001'),
  edited('on of a revocation', at.grant('0032-01'), '  on: 2027', '  «onn»: 2027', 'GP-INT-001'),
  edited('team', at.engagement('0033'), '\nteam:', '\n«taem»:', 'GP-INT-001'),
  edited('project, which is optional', at.engagement('0035'), '\nproject:', '\n«projekt»:', 'GP-INT-001'),
  edited('level of a risk', at.engagement('0042'), '  level:', '  «levl»:', 'GP-INT-001'),
  edited(
    'assessed_by, whose absence is another rule',
    at.engagement('0034'),
    'assessed_by:',
    '«asessed_by»:',
    'GP-INT-001',
  ),
  edited('ends_on', at.engagement('0040'), '  ends_on:', '  «ends_one»:', 'GP-INT-001'),
  edited('systems_needed', at.engagement('0041'), 'systems_needed:', '«system_needed»:', 'GP-INT-001'),
  edited('mfa', at.system('crm'), '\nmfa:', '\n«mfaa»:', 'GP-INT-001'),
  edited('owner', at.system('press'), '\nowner:', '\n«owners»:', 'GP-INT-001'),
  edited('processor of a host, in a list', at.system('code'), '- processor:', '- «procesor»:', 'GP-INT-001'),
  edited(
    'idp_group of a role, optional and in a list',
    at.system('tickets'),
    'idp_group: gp-sys-tickets-agent',
    '«idp_groups»: gp-sys-tickets-agent',
    'GP-INT-001',
  ),
  edited(
    'external_allowed of a role',
    at.system('payroll'),
    'external_allowed: true',
    '«external_alowed»: true',
    'GP-INT-001',
  ),
  edited(
    'category of the last field',
    at.system('website'),
    'name: comment_text\n    category:',
    'name: comment_text\n    «categorie»:',
    'GP-INT-001',
  ),
  edited('rank', at.level('high'), '\nrank:', '\n«rang»:', 'GP-INT-001'),
  edited('max_grant_days', at.level('very-high'), 'max_grant_days:', '«max_grant_day»:', 'GP-INT-001'),
  edited('min_level', at.category('private-support'), 'min_level:', '«minlevel»:', 'GP-INT-001'),
  edited('personal_data', at.category('sensitive-payroll'), 'personal_data:', '«personal-data»:', 'GP-INT-001'),
  edited('teams', at.person('hm-01'), '\nteams:', '\n«team»:', 'GP-INT-001'),
  edited('active', at.person('hm-02'), '\nactive:', '\n«aktive»:', 'GP-INT-001'),
  edited('to of a deputy', at.person('cw-02'), '  to:', '  «two»:', 'GP-INT-001'),
  edited('function', at.team('cw'), '\nfunction:', '\n«fuction»:', 'GP-INT-001'),
  edited('orgUrl of a target, below a free name', at.organisation, 'orgUrl: http:', '«orgURL»: http:', 'GP-INT-001'),
  edited(
    'mass_removal_guard_pct',
    at.organisation,
    '\nmass_removal_guard_pct:',
    '\n«mass_removal_guard»:',
    'GP-INT-001',
  ),
  edited('employer, which is optional', at.freelancer(at.leased), '\nemployer:', '\n«employe»:', 'GP-INT-001'),
  edited('valid_until of a classification', at.freelancer(at.press), '  valid_until:', '  «valid_til»:', 'GP-INT-001'),
  edited(
    'controller_on of the signatures, optional',
    at.dpa(steward),
    'controller_on:',
    '«controler_on»:',
    'GP-INT-001',
  ),
  edited('until of a DPA, optional', at.dpa(reviewer), '\nuntil:', '\n«untill»:', 'GP-INT-001', {
    quiets: ['GP-TIM-007'],
  }),
  edited('ok of a clause', at.dpa('prc-rz-sued'), '  h:\n    ok:', '  h:\n    «okk»:', 'GP-INT-001'),
  edited('given_on in a list', at.dpa(at.writer), '- given_on:', '- «givenon»:', 'GP-INT-001'),
  edited('declared_on', at.tom('self'), '\ndeclared_on:', '\n«declared»:', 'GP-INT-001'),
  edited('detail of a measure', at.tom('prc-kundtjanst'), 'detail: Disks and', '«details»: Disks and', 'GP-INT-001'),
  edited('legal_name', at.processor('prc-foerdekraefte'), 'legal_name:', '«legalname»:', 'GP-INT-001'),
];

/** A key that is nothing like any field. */
export const unknown = [
  edited(
    'an approval that somebody typed',
    at.grant('0042-01'),
    '\nrole:',
    '\n«approved_by»: usr-sec-01\nrole:',
    'GP-INT-001',
  ),
  edited(
    'a score beside the level',
    at.engagement('0038'),
    '  level: medium',
    '  «score»: 9\n  level: medium',
    'GP-INT-001',
  ),
  edited(
    'a note on a role',
    at.system('analytics'),
    '  - id: analyst\n',
    '  - id: analyst\n    «remarkable»: true\n',
    'GP-INT-001',
  ),
  edited(
    'a name of a person',
    at.freelancer(at.clerk),
    '\nlanguages:',
    '\n«surname»: Muster\nlanguages:',
    'GP-INT-001',
  ),
  edited('a key in quotes', at.team('digital'), '\nvisibility:', "\n«'x-note'»: hidden\nvisibility:", 'GP-INT-001'),
  edited('a group of fields', at.level('low'), '\nlimits:', '\n«exceptions»:\n  a: 1\n  b: 2\nlimits:', 'GP-INT-001'),
];
