/** GP-INT-002: anchors, aliases, tags and merges give a file a meaning that its lines do not show. */
import { edited, found } from '../defect.ts';
import * as at from '../places.ts';

const unsafe = 'GP-INT-002';

/** Anchors, aliases, tags and merges give a file a meaning that its lines do not show. */
export const references = [
  edited('an anchor on a value', at.grant('0042-01'), 'role: data', 'role: «&r» data', unsafe),
  edited(
    'an anchor on a list in brackets',
    at.engagement('0041'),
    ': [sensitive-crm]',
    ': «&c» [sensitive-crm]',
    unsafe,
  ),
  edited('an anchor on a group', at.engagement('0042'), '\nrisk:', '\nrisk: «&risk»', unsafe),
  edited('an anchor on an item', at.dpa(at.reviewer), '  - sys-tickets', '  - «&t» sys-tickets', unsafe, {
    quiets: ['GP-TIM-007'],
  }),
  edited('an anchor on a key', at.grant('0035-01'), '\nrole:', '\n«&k» role:', unsafe),
  edited('an alias for a value', at.grant('0042-01'), 'role: data-steward', 'role: «*r»', unsafe),
  edited('an alias in a list', at.engagement('0033'), 'sys-automation]', '«*s»]', unsafe),
  edited(
    'an alias for a group',
    at.tom(at.steward),
    'review:\n  by: usr-sec-01\n  reviewed_on: 2026-11-16\n  result: accepted',
    'review: «*review»',
    unsafe,
  ),
  edited(
    'both',
    at.engagement('0040'),
    'starts_on: 2026-11-16\n  ends_on: 2027-03-31\n  work_starts_on: 2026-11-16',
    'starts_on: &d 2026-11-16\n  ends_on: 2027-03-31\n  work_starts_on: *d',
    unsafe,
    {
      finds: [
        found(unsafe, at.engagement('0040'), 'starts_on: «&d» 2026'),
        found(unsafe, at.engagement('0040'), 'work_starts_on: «*d»'),
      ],
    },
  ),
  edited('a tag on a value', at.grant('0042-01'), 'role: data', 'role: «!!str» data', unsafe),
  edited('a tag on a day', at.grant('0032-02'), 'until: ', 'until: «!!timestamp» ', unsafe),
  edited('a tag of somebody’s own', at.system('crm'), 'mfa: ', 'mfa: «!secret» ', unsafe),
  edited('a tag on a list', at.engagement('0034'), 'needed: ', 'needed: «!!set» ', unsafe),
  edited('a tag on a group in a list', at.system('press'), '  - id: editor', '  - «!role»\n    id: editor', unsafe),
  edited('a tag that is spelt out', at.team('cw'), 'name: ', 'name: «!<tag:yaml.org,2002:str>» ', unsafe),
  edited('a merge', at.grant('0042-01'), '\nrole:', '\n«<<»: { role: admin }\nrole:', unsafe),
  edited('a merge in a group', at.engagement('0038'), '\n  assessed_on:', '\n  «<<»: *base\n  assessed_on:', unsafe),
  edited('a merge in a list', at.system('tickets'), '  - id: admin\n', '  - id: admin\n    «<<»: [*a, *b]\n', unsafe),
];
