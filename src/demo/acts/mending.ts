/** The change is mended and merged. */
import { verdict } from '../excerpts.ts';
import type { Stage } from '../stage.ts';
import { crm } from './people.ts';

export async function mending({ claims, company, narrator, types }: Stage): Promise<void> {
  narrator.act('She mends it', '1 December 2026', 'the hiring manager, then the reviewer');
  narrator.say('The system is written as it is called, and the grant keeps to its thirty days: she will renew it.');
  company.edit(
    crm.grant,
    ['system: sys-crn', 'system: sys-crm'],
    ['until: 2027-02-28', 'until: 2026-12-30'],
    ['needs write access to them', 'needs write access to them; renewed monthly'],
  );
  await company.commit('Keep to thirty days', 'hiring-manager');
  await types('check --base main --head more-crm --as-of 2026-12-01', 0, verdict);
  narrator.say('The reviewer merges. A merge to the protected main branch is the approval.');
  narrator.types('git merge --no-ff more-crm && git log --first-parent --format="%an: %s"');
  await company.merge('more-crm', 'reviewer');
  const log = (await company.git('log', '--first-parent', '--format=%an: %s')).trim();
  narrator.shows(log);
  claims('It is on main.', log.split('\n')[0], 'reviewer: Merge more-crm');
}
