/** GP-INT-001 at values: kind, version, closed lists and types. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const schema = 'GP-INT-001';

/** Path and `kind` do not agree, or the kind is none. */
export const wrongKind = [
  edited('a grant with a typo', at.grant('0042-01'), 'kind: AccessGrant', 'kind: «AccessGrand»', schema),
  edited('a grant that says System', at.grant('0035-02'), 'kind: AccessGrant', 'kind: «System»', schema),
  edited('an engagement in lower case', at.engagement('0038'), 'kind: Engagement', 'kind: «engagement»', schema),
  edited('a person that says Team', at.person('sec-01'), 'kind: Person', 'kind: «Team»', schema),
  edited('a DPA by its long name', at.dpa(at.reviewer), 'kind: Dpa', 'kind: «DataProcessingAgreement»', schema),
  edited('a level', at.level('none'), 'kind: RiskLevelPolicy', 'kind: «RiskLevel»', schema),
  edited('a kind of number 1', at.tom(at.steward), 'kind: TomDeclaration', 'kind: «1»', schema),
];

/** Another version of the format is another format. */
export const wrongVersion = [
  edited('v2', at.grant('0040-01'), 'gatepass/v1', '«gatepass/v2»', schema, { at: 'apiVersion: «gatepass/v2»' }),
  edited('v1-draft', at.engagement('0042'), 'apiVersion: gatepass/v1', 'apiVersion: «gatepass/v1-draft»', schema),
  edited('a number', at.system('tickets'), 'apiVersion: gatepass/v1', 'apiVersion: «1»', schema),
  edited('another product', at.organisation, 'apiVersion: gatepass/v1', 'apiVersion: «apps/v1»', schema),
  edited('a quoted one', at.freelancer(at.leased), 'apiVersion: gatepass/v1', 'apiVersion: «"gatepass/v0"»', schema),
];

/** A word that is not in a closed list. */
export const unknownWords = [
  edited('the state of an engagement', at.engagement('0042'), 'state: approved', 'state: «aproved»', schema),
  edited('its level, in capitals', at.engagement('0042'), 'level: very-high', 'level: «Very-High»', schema),
  edited('its level, as a list would write it', at.engagement('0036'), 'level: medium', 'level: «moderate»', schema),
  edited('a role under GDPR', at.engagement('0033'), 'value: processor', 'value: «controller»', schema),
  edited('a sign-in', at.system('code'), 'mfa: phishing_resistant', 'mfa: «phishing-resistant»', schema),
  edited('a sort of system', at.system('erp-legacy'), 'type: onprem', 'type: «mainframe»', schema),
  edited('a permission, in a block list', at.person('prv-01'), '- legal', '- «lawyer»', schema),
  edited('a grade', at.person('cw-01'), 'grade: lead', 'grade: «boss»', schema),
  edited('a class of personal data', at.category('private-support'), 'data: ordinary', 'data: «normal»', schema, {
    quiets: ['GP-TIM-006', 'GP-TIM-007'],
  }),
  edited('the sign-in of a level', at.level('high'), 'mfa: phishing_resistant', 'mfa: «fido2»', schema),
  edited('how a person works', at.freelancer(at.leased), 'person: leased', 'person: «rented»', schema),
  edited('what was decided', at.freelancer(at.clerk), 'result: self_employed', 'result: «selfemployed»', schema),
  edited('the state of a processor', at.processor('prc-rz-sued'), 'state: approved', 'state: «ok»', schema),
  edited('a measure, in a list', at.tom('prc-crmcloud'), 'group: verschluesselung', 'group: «encryption»', schema),
  edited('the template of a DPA', at.dpa(at.writer), 'template: own', 'template: «ours»', schema),
  edited('a choice in a group', at.dpa('prc-kundtjanst'), 'choice: delete', 'choice: «shred»', schema),
  edited('the visibility of a team', at.team('cw'), 'visibility: org', 'visibility: «all»', schema),
  edited('the plugin of a target', at.organisation, 'plugin: official', 'plugin: «native»', schema),
];

/** A value of another type than the field has. */
export const wrongTypes = [
  edited('a number for a day', at.grant('0042-01'), 'until: 2026-12-30', 'until: «20261230»', schema),
  edited('a list for a day', at.grant('0035-01'), 'from: 2026-10-12', 'from: «[2026-10-12]»', schema),
  edited('a group of fields for a role', at.grant('0038-01'), 'role: agent', 'role: «{ name: agent }»', schema, {
    quiets: ['GP-TIM-007'],
  }),
  edited('a word for true', at.engagement('0042'), 'access: true', "access: «'true'»", schema),
  edited('a word for a list', at.engagement('0041'), 'needed: [sys-crm]', 'needed: «sys-crm»', schema),
  edited('nothing for a list', at.engagement('0040'), 'needed: [sys-code]', 'needed: «null»', schema),
  edited(
    'a number in a flow list',
    at.engagement('0033'),
    '[sys-website, sys-automation]',
    '[sys-website, «7»]',
    schema,
  ),
  edited(
    'a day for a group',
    at.dpa(at.steward),
    'end:\n  choice: delete\n  deadline_days: 14',
    'end: «2026-11-18»',
    schema,
  ),
  edited(
    'a number for a group',
    at.tom(at.writer),
    'review:\n  by: usr-sec-01\n  reviewed_on: 2025-11-25\n  result: accepted',
    'review: «30»',
    schema,
  ),
  edited('a number for true, in a list', at.system('press'), 'external_allowed: true', 'external_allowed: «1»', schema),
  edited('a word for a number', at.level('medium'), 'rank: 2', "rank: «'2'»", schema),
  edited('a broken number', at.level('very-high'), 'max_grant_days: 30', 'max_grant_days: «30.5»', schema),
  edited('a list for a name', at.team('digital'), 'name: Digital Products and IT', 'name: «[Digital]»', schema),
  edited('true for a name of a country', at.processor('prc-crmcloud'), "country: 'SE'", 'country: «true»', schema),
  edited('a list for one version', at.tom(at.reviewer), 'version: 1', 'version: «[1]»', schema),
];
