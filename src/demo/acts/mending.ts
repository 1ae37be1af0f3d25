import type { Stage } from '../stage.ts';
import { crm } from './people.ts';

/** The change is mended and merged. */
export async function mending({ claims, company, narrator, types }: Stage): Promise<void> {
  narrator.act('She mends it', '1 December 2026', 'the hiring manager, then the reviewer');
  narrator.say('The system is written as it is called, and the grant ends where its risk level says.');
  company.edit(
    crm.grant,
    ['system: sys-crn', 'system: sys-crm'],
    ['until: 2027-02-28', 'until: 2026-12-30'],
    ['needs write access to them', 'needs write access to them; renewed monthly'],
  );
  await company.commit('Keep to thirty days', 'hiring-manager');
  await types('check --base main --head more-crm --as-of 2026-12-01', 0, isNoReminder);
  narrator.say(
    'The reviewer merges. Until Gatepass judges reviews itself, a merge to a protected main is the approval.',
  );
  narrator.types('git merge --no-ff more-crm');
  await company.merge('more-crm', 'compliance-reviewer');
  const log = await company.git('log', '--first-parent', '--format=%an: %s', 'main');
  narrator.shows(log);
  claims('It is on main’s own line of commits.', log.split('\n')[0], 'compliance-reviewer: Merge more-crm');
}

/** What was there before was shown in the act before. */
const isNoReminder = (line: string) => !/^ {2}(warning|note)\[/.test(line);
