/** A change with two defects is stopped before it is merged. */
import type { Stage } from '../stage.ts';
import { crm } from './people.ts';

export async function badChange({ asks, claims, company, narrator, types }: Stage): Promise<void> {
  narrator.act('A hiring manager asks for too much', '1 December 2026', 'the hiring manager');
  narrator.say(
    'She lets a grant for the CRM run until the end of February, and in a hurry misspells the system. On a branch; for the pull request CI types the second command.',
  );
  await company.git('switch', '--quiet', '--create', 'more-crm');
  company.edit(crm.grant, ['until: 2026-12-30', 'until: 2027-02-28'], ['system: sys-crm', 'system: sys-crn']);
  await company.commit('Give the CRM clean-up more time', 'hiring-manager');
  narrator.types('git diff --unified=0 main more-crm');
  narrator.shows(await company.git('diff', '--unified=0', 'main', 'more-crm'), (line) => /^[-+](?![-+])/.test(line));
  await types('check --base main --head more-crm --as-of 2026-12-01', 1);
  const { diagnostics } = (await asks('check --base main --head more-crm --as-of 2026-12-01')) as {
    diagnostics: readonly { change: string; severity: string; path: string }[];
  };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  claims(
    'Two defects, two findings, exit code 1. What others left lying does not stop her.',
    errors.map(({ change, path }) => [change, path]),
    [
      ['new', crm.grant],
      ['new', crm.grant],
    ],
  );
}
