/** GP-INT-001 at values of the right type: empty texts, wrong forms, numbers out of their range. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const schema = 'GP-INT-001';

/** Nothing between the quotes. */
export const empty = [
  edited('a role', at.grant('0042-01'), 'role: data-steward', "role: «''»", schema),
  edited(
    'a justification',
    at.grant('0032-01'),
    'justification: Publishes press kits on the day of their embargo',
    'justification: «""»',
    schema,
  ),
  edited('a title', at.engagement('0041'), 'title: CRM consent review', "title: «''»", schema),
  edited('an id', at.system('code'), '\nid: sys-code', "\nid: «''»", schema),
  edited('a system, in a flow list', at.engagement('0042'), 'needed: [sys-crm]', "needed: [«''»]", schema),
  edited('a category, in a block list', at.dpa(at.writer), '- private-support', "- «''»", schema),
  edited(
    'the reason of a risk',
    at.engagement('0034'),
    'why: Reads tickets with names and addresses, changes none',
    "why: «''»",
    schema,
  ),
  edited('a login at the forge', at.person('hm-01'), 'forge_login: nl-hm-01', "forge_login: «''»", schema),
  edited('a time zone', at.organisation, 'timezone: Europe/Berlin', "timezone: «''»", schema),
];

/** Values of the right type in a wrong form, numbers out of their range, lists that are too short. */
export const malformed = [
  edited('an id in capitals', at.grant('0042-01'), '\nid: gr-2026-0042-01', '\nid: «GR-2026-0042-01»', schema),
  edited('a day with a time', at.grant('0042-01'), 'until: 2026-12-30', 'until: «2026-12-30T00:00:00Z»', schema),
  edited('a German day', at.engagement('0042'), 'ends_on: 2027-01-31', 'ends_on: «31.01.2027»', schema),
  edited(
    'a name for an id',
    at.engagement('0042'),
    'hiring_manager: usr-hm-01',
    'hiring_manager: «Erika Muster»',
    schema,
  ),
  edited('a country in lower case, in a flow list', at.freelancer(at.leased), "['DE']", "[«'de'»]", schema),
  edited('a rank above the ranks', at.level('very-high'), 'rank: 4', 'rank: «5»', schema),
  edited('a negative number', at.level('high'), 'max_grant_days: 90', 'max_grant_days: «-1»', schema),
  edited('zero days for a declaration', at.level('medium'), 'tom_max_age_days: 730', 'tom_max_age_days: «0»', schema, {
    quiets: ['GP-TIM-006'],
  }),
  edited('a guard of 101 percent', at.organisation, 'guard_pct: 20', 'guard_pct: «101»', schema),
  edited('no role at all', at.team('cw'), "cost_centre: '4790'", 'cost_centre: «[]»', schema),
  edited('nobody speaks for a DPA', at.dpa(at.steward), 'systems:\n  - sys-crm', 'systems: «[]»', schema),
  edited('a time zone on Mars', at.organisation, 'timezone: Europe/Berlin', 'timezone: «Mars/Olympus»', schema),
  edited(
    'a time zone that is a path',
    at.organisation,
    'timezone: Europe/Berlin',
    'timezone: «../../etc/passwd»',
    schema,
  ),
];
