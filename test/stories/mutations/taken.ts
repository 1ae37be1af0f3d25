/** GP-INT-003: two files answer to one id. */
import { edited, found, replace } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

const { steward } = at;

/** Two files answer to one id. */
export const taken: readonly Defect[] = [
  copies('a grant', at.grant('0042-01'), at.grant('0042-02'), '\nid: «gr-2026-0042-01»'),
  copies('an engagement', at.engagement('0037'), at.engagement('0047'), '\nid: «eng-2026-0037»'),
  copies('a system', at.system('crm'), at.system('crm-copy'), '\nid: «sys-crm»'),
  copies('a person', at.person('hm-01'), at.person('hm-03'), '\nid: «usr-hm-01»'),
  copies('a freelancer', at.freelancer(at.press), at.freelancer('fl-0000000000'), '\nid: «fl-r5g24w07qq»'),
  copies('a DPA', at.dpa(steward), at.dpa(steward, 2), '\nid: «dpa-fl-7k3qz9m2xd-1»'),
  copies(
    'a file with another ending',
    at.grant('0040-01'),
    `${at.grant('0040-01').slice(0, -4)}yml`,
    '\nid: «gr-2026-0040-01»',
  ),
  edited('a level that is another one', at.level('high'), '\nid: high', '\nid: «low»', 'GP-INT-003'),
];

function copies(says: string, from: string, to: string, marked: string): Defect {
  const change = (files: Map<string, string>) => void files.set(to, files.get(from) ?? '');
  return { says, change, finds: [found('GP-INT-003', to, marked)], quiets: [] };
}

export const fresh: Defect = {
  says: 'a new grant with the next number is no finding',
  change: (files) => {
    files.set(at.grant('0041-02'), files.get(at.grant('0041-01')) ?? '');
    replace(files, at.grant('0041-02'), '\nid: gr-2026-0041-01', '\nid: gr-2026-0041-02');
  },
  finds: [],
  quiets: [],
};
