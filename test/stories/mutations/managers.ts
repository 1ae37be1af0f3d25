/** GP-ENG-001 and GP-RSK-004: hiring managers who may not hire, and access that nobody needs. */
import { edited, found } from '../defect.ts';
import * as at from '../places.ts';

export const withoutNeed = [
  edited('systems are named', at.engagement('0042'), 'access: true', 'access: «false»', 'GP-RSK-004'),
  edited('two grants, one finding', at.engagement('0040'), 'access: true', 'access: «false»', 'GP-RSK-004'),
  edited(
    'a system is named and nothing granted',
    at.engagement('0037'),
    'needed: []',
    'needed: [sys-press]',
    'GP-RSK-004',
    { at: 'access: «false»' },
  ),
];

const unfit = 'GP-ENG-001';

export const hiringManagers = [
  edited('of another team', at.engagement('0042'), 'hiring_manager: usr-hm-01', 'hiring_manager: «usr-hm-02»', unfit),
  edited(
    'without the permission',
    at.engagement('0041'),
    'hiring_manager: usr-hm-01',
    'hiring_manager: «usr-so-crm»',
    unfit,
  ),
  edited('the team changes', at.engagement('0040'), 'team: team-digital', 'team: team-sales-ops', unfit, {
    at: 'hiring_manager: «usr-hm-02»',
  }),
  edited(
    'who did not assess the risk',
    at.engagement('0042'),
    'assessed_by: usr-hm-01',
    'assessed_by: «usr-hm-02»',
    unfit,
  ),
  edited('who has left', at.person('hm-02'), 'active: true', 'active: false', unfit, { finds: ofTheDigitalTeam() }),
  edited('who may not hire any more', at.person('hm-02'), '- hiring_manager', '- staff_member', unfit, {
    finds: ofTheDigitalTeam(),
  }),
  edited('who has changed the team', at.person('hm-02'), '- team-digital', '- team-cw', unfit, {
    finds: ofTheDigitalTeam(),
  }),
];

/** Of her engagements one is over (0031), and about that nothing can be mended. */
function ofTheDigitalTeam() {
  return ['0033', '0035', '0039', '0040'].map((number) =>
    found(unfit, at.engagement(number), 'hiring_manager: «usr-hm-02»'),
  );
}
