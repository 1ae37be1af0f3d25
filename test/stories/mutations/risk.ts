/** GP-RSK and GP-ENG: levels that are too low, access that nobody needs, hiring managers who may not hire. */
import { edited, found, replace } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

/** The level is told once, whatever rests on it. */
export const belowData = [
  edited('the CRM at high', at.engagement('0042'), 'level: very-high', 'level: «high»', 'GP-RSK-001'),
  edited('the other half of it', at.engagement('0041'), 'level: very-high', 'level: «high»', 'GP-RSK-001'),
  edited('payroll at medium', at.engagement('0039'), 'level: very-high', 'level: «medium»', 'GP-RSK-001'),
  edited('measurements at medium', at.engagement('0035'), 'level: high', 'level: «medium»', 'GP-RSK-001', { quiets: ['GP-TIM-006'] }),
  edited('code at low', at.engagement('0040'), 'level: high', 'level: «low»', 'GP-RSK-001'),
  edited('accounts of customers at none', at.engagement('0033'), 'level: medium', 'level: «none»', 'GP-RSK-001'),
  edited('press work at none', at.engagement('0032'), 'level: low', 'level: «none»', 'GP-RSK-001'),
  edited('data added in brackets', at.engagement('0040'), '[confidential-source-code]', '[confidential-source-code, sensitive-crm]', 'GP-RSK-001', { at: 'level: «high»' }),
  edited('a category that demands more', at.category('proprietary-press'), 'min_level: low', 'min_level: high', 'GP-RSK-001', {
    finds: [
      found('GP-RSK-001', at.engagement('0032'), 'level: «low»'),
      found('GP-RSK-001', at.engagement('0033'), 'level: «medium»'),
    ],
  }),
];

/** What a role opens counts, whatever the engagement says that it touches. */
export const belowReach: readonly Defect[] = [
  edited('an editor of the website sees accounts', at.grant('0032-02'), 'role: author', 'role: «editor»', 'GP-RSK-002'),
  {
    says: 'the CRM, called support',
    change: (files) => {
      replace(files, at.engagement('0042'), 'level: very-high', 'level: high');
      replace(files, at.engagement('0042'), '[sensitive-crm]', '[private-support]');
    },
    finds: [found('GP-RSK-002', at.grant('0042-01'), 'role: «data-steward»')],
    quiets: [],
  },
  edited('a role that begins to show more', at.system('press'), 'reaches: [proprietary-press]\n    idp_group: gp-sys-press-editor', 'reaches: [proprietary-press, private-support]\n    idp_group: gp-sys-press-editor', 'GP-RSK-002', {
    finds: [found('GP-RSK-002', at.grant('0032-01'), 'role: «editor»')],
  }),
];

/** Special data is not made harmless by a label, and "no personal data" has to be true. */
export const belowFloor = [
  edited('tickets about health', at.category('private-support'), 'data: ordinary', 'data: special', 'GP-RSK-003', {
    finds: ['0033', '0034', '0036', '0038'].map((number) => found('GP-RSK-003', at.engagement(number), 'level: «medium»')),
  }),
  edited('names in a press kit', at.category('proprietary-press'), 'personal_data: none', 'personal_data: ordinary', 'GP-RSK-003', {
    finds: [
      found('GP-RSK-003', at.engagement('0032'), 'level: «low»'),
      found('GP-RSK-003', at.engagement('0032'), 'value: «none»'),
      found('GP-DPA-004', at.dpa(at.developer, 2), '\n«data_categories»:', 'warning'),
    ],
  }),
  edited('no personal data in the CRM', at.engagement('0042'), 'value: processor', 'value: «none»', 'GP-RSK-003'),
  edited('no personal data in payroll', at.engagement('0039'), 'value: art29_person', 'value: «none»', 'GP-RSK-003'),
];

export const withoutNeed = [
  edited('systems are named', at.engagement('0042'), 'access: true', 'access: «false»', 'GP-RSK-004'),
  edited('two grants, one finding', at.engagement('0040'), 'access: true', 'access: «false»', 'GP-RSK-004'),
  edited('a system is named and nothing granted', at.engagement('0037'), 'needed: []', 'needed: [sys-press]', 'GP-RSK-004', { at: 'access: «false»' }),
];

const unfit = 'GP-ENG-001';

export const hiringManagers = [
  edited('of another team', at.engagement('0042'), 'hiring_manager: usr-hm-01', 'hiring_manager: «usr-hm-02»', unfit),
  edited('without the permission', at.engagement('0041'), 'hiring_manager: usr-hm-01', 'hiring_manager: «usr-so-crm»', unfit),
  edited('the team changes', at.engagement('0040'), 'team: team-digital', 'team: team-sales-ops', unfit, { at: 'hiring_manager: «usr-hm-02»' }),
  edited('who did not assess the risk', at.engagement('0042'), 'assessed_by: usr-hm-01', 'assessed_by: «usr-hm-02»', unfit),
  edited('who has left', at.person('hm-02'), 'active: true', 'active: false', unfit, { finds: ofTheDigitalTeam() }),
  edited('who may not hire any more', at.person('hm-02'), '- hiring_manager', '- staff_member', unfit, { finds: ofTheDigitalTeam() }),
  edited('who has changed the team', at.person('hm-02'), '- team-digital', '- team-cw', unfit, { finds: ofTheDigitalTeam() }),
];

/** Of her engagements one is over (0031), and about that nothing can be mended. */
function ofTheDigitalTeam() {
  return ['0033', '0035', '0039', '0040'].map((number) => found(unfit, at.engagement(number), 'hiring_manager: «usr-hm-02»'));
}
