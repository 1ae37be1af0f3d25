/** GP-RSK: levels that are too low for the data, for what a role reaches, and for the law. */
import { edited, found, replace } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

/** The level is told once, whatever rests on it. */
export const belowData = [
  edited('the CRM at high', at.engagement('0042'), 'level: very-high', 'level: «high»', 'GP-RSK-001'),
  edited('the other half of it', at.engagement('0041'), 'level: very-high', 'level: «high»', 'GP-RSK-001'),
  edited('payroll at medium', at.engagement('0039'), 'level: very-high', 'level: «medium»', 'GP-RSK-001'),
  edited('measurements at medium', at.engagement('0035'), 'level: high', 'level: «medium»', 'GP-RSK-001', {
    quiets: ['GP-TIM-006'],
  }),
  edited('code at low', at.engagement('0040'), 'level: high', 'level: «low»', 'GP-RSK-001'),
  edited('accounts of customers at none', at.engagement('0033'), 'level: medium', 'level: «none»', 'GP-RSK-001'),
  edited('press work at none', at.engagement('0032'), 'level: low', 'level: «none»', 'GP-RSK-001'),
  edited(
    'data added in brackets',
    at.engagement('0040'),
    '[confidential-source-code]',
    '[confidential-source-code, sensitive-crm]',
    'GP-RSK-001',
    { at: 'level: «high»' },
  ),
  edited(
    'a category that demands more',
    at.category('proprietary-press'),
    'min_level: low',
    'min_level: high',
    'GP-RSK-001',
    {
      finds: [
        found('GP-RSK-001', at.engagement('0032'), 'level: «low»'),
        found('GP-RSK-001', at.engagement('0033'), 'level: «medium»'),
      ],
    },
  ),
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
  edited(
    'a role that begins to show more',
    at.system('press'),
    'reaches: [proprietary-press]\n    idp_group: gp-sys-press-editor',
    'reaches: [proprietary-press, private-support]\n    idp_group: gp-sys-press-editor',
    'GP-RSK-002',
    {
      finds: [found('GP-RSK-002', at.grant('0032-01'), 'role: «editor»')],
    },
  ),
];

/** Special data is not made harmless by a label, and "no personal data" has to be true. */
export const belowFloor = [
  edited('tickets about health', at.category('private-support'), 'data: ordinary', 'data: special', 'GP-RSK-003', {
    finds: ['0033', '0034', '0036', '0038'].map((number) =>
      found('GP-RSK-003', at.engagement(number), 'level: «medium»'),
    ),
  }),
  edited(
    'names in a press kit',
    at.category('proprietary-press'),
    'personal_data: none',
    'personal_data: ordinary',
    'GP-RSK-003',
    {
      finds: [
        found('GP-RSK-003', at.engagement('0032'), 'level: «low»'),
        found('GP-RSK-003', at.engagement('0032'), 'value: «none»'),
        found('GP-DPA-004', at.dpa(at.developer, 2), '\n«data_categories»:', 'warning'),
      ],
    },
  ),
  edited('no personal data in the CRM', at.engagement('0042'), 'value: processor', 'value: «none»', 'GP-RSK-003'),
  edited('no personal data in payroll', at.engagement('0039'), 'value: art29_person', 'value: «none»', 'GP-RSK-003'),
];
