/** GP-INT-004: an id says where a file lies, and the folder whose it is. */
import { edited, found } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

const { reviewer, steward } = at;
const place = 'GP-INT-004';

/** The id says another path than the file has. */
export const otherIds = [
  edited('of a grant', at.grant('0042-01'), '\nid: gr-2026-0042-01', '\nid: «gr-2026-0042-02»', place),
  edited(
    'of another engagement’s grant',
    at.grant('0042-01'),
    '\nid: gr-2026-0042-01',
    '\nid: «gr-2026-0041-09»',
    place,
  ),
  edited('of an engagement', at.engagement('0042'), '\nid: eng-2026-0042', '\nid: «eng-2026-0043»', place),
  edited('of a system', at.system('crm'), '\nid: sys-crm', '\nid: «sys-crm-2»', place),
  edited('of a person', at.person('hm-01'), '\nid: usr-hm-01', '\nid: «usr-hm-09»', place),
  edited('of a team', at.team('cw'), '\nid: team-cw', '\nid: «team-cwc»', place),
  edited('of a category', at.category('private-support'), '\nid: private-support', '\nid: «private-care»', place),
  edited('of a freelancer', at.freelancer(steward), '\nid: fl-7k3qz9m2xd', '\nid: «fl-7k3qz9m2x0»', place),
  edited('of a processor', at.processor('prc-rz-sued'), '\nid: prc-rz-sued', '\nid: «prc-rz-nord»', place),
  edited('of a DPA', at.dpa(steward), '\nid: dpa-fl-7k3qz9m2xd-1', '\nid: «dpa-fl-7k3qz9m2xd-2»', place),
  edited('of a declaration', at.tom('self'), '\nid: tom-self-1', '\nid: «tom-self-2»', place),
];

/** Path and id agree, and the file says that it belongs to somebody else. */
export const otherOwners = [
  edited(
    'the engagement of a grant',
    at.grant('0042-01'),
    'engagement: eng-2026-0042',
    'engagement: «eng-2026-0041»',
    place,
  ),
  edited(
    'an engagement that does not exist',
    at.grant('0040-01'),
    'engagement: eng-2026-0040',
    'engagement: «eng-2026-0099»',
    'GP-INT-005',
  ),
  edited('the processor of a DPA', at.dpa(steward), 'processor: fl-7k3qz9m2xd', 'processor: «fl-fec8rgh8z5»', place),
  edited('of a declaration', at.tom('prc-crmcloud'), '\nof: prc-crmcloud', '\nof: «prc-rz-sued»', place),
  edited('of our own declaration', at.tom('self'), '\nof: self', '\nof: «prc-rz-sued»', place),
];

/** The file has moved, and its id still says where it ought to lie. */
export const moved: readonly Defect[] = [
  moves('a grant to another number', at.grant('0042-01'), at.grant('0042-07'), '\nid: «gr-2026-0042-01»'),
  moves(
    'a grant to another engagement',
    at.grant('0042-01'),
    'engagements/2026/eng-2026-0041/grants/gr-2026-0042-01.yaml',
    '\nid: «gr-2026-0042-01»',
  ),
  moves(
    'a grant to another year',
    at.grant('0041-01'),
    'engagements/2027/eng-2026-0041/grants/gr-2026-0041-01.yaml',
    '\nid: «gr-2026-0041-01»',
  ),
  moves(
    'a grant out of its folder',
    at.grant('0041-01'),
    'engagements/2026/eng-2026-0041/gr-2026-0041-01.yaml',
    '\nid: «gr-2026-0041-01»',
  ),
  moves(
    'an engagement without grants',
    at.engagement('0037'),
    'engagements/2026/eng-2026-0047/engagement.yaml',
    '\nid: «eng-2026-0037»',
  ),
  moves(
    'a file to another ending',
    at.engagement('0037'),
    'engagements/2026/eng-2026-0037/engagement.yml',
    '\nid: «eng-2026-0037»',
  ),
  moves('a team to another top', at.team('cw'), 'processors/team-cw.yaml', '\nid: «team-cw»'),
  moves('a system that others name', at.system('crm'), 'policies/systems/crm.yaml', '\nid: «sys-crm»'),
  moves('a member of staff that others name', at.person('hm-01'), at.person('hm-1'), '\nid: «usr-hm-01»'),
  moves('an engagement with grants', at.engagement('0042'), at.engagement('0052'), '\nid: «eng-2026-0042»'),
  moves('a paper that access stands on', at.dpa(steward), at.dpa(steward, 3), '\nid: «dpa-fl-7k3qz9m2xd-1»'),
  moves(
    'a paper to another number',
    at.dpa('prc-kundtjanst'),
    at.dpa('prc-kundtjanst', 3),
    '\nid: «dpa-prc-kundtjanst-1»',
  ),
  moves(
    'an old paper into another folder',
    at.dpa(at.developer),
    `processors/freelancers/${reviewer}/dpa/dpa-fl-z274kbvggq-1.yaml`,
    '\nid: «dpa-fl-z274kbvggq-1»',
  ),
];

function moves(says: string, from: string, to: string, marked: string): Defect {
  return { says, change: (files) => move(files, from, to), finds: [found(place, to, marked)], quiets: [] };
}

function move(files: Map<string, string>, from: string, to: string): void {
  files.set(to, files.get(from) ?? '');
  files.delete(from);
}
