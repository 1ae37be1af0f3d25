/** The paper is renewed, and the access returns. */
import { replaced } from '../company.ts';
import { changes, verdict } from '../excerpts.ts';
import { proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { tickets } from './people.ts';

export async function renewal(stage: Stage): Promise<void> {
  const { claims, company, narrator, turnTo, types } = stage;
  narrator.act('The paper is renewed', '18 January 2027', 'the hiring manager, then the reviewer');
  narrator.say('Both sides have signed. A renewal is a new file beside the old one, which stays as it was.');
  await turnTo('2027-01-18');
  await company.git('switch', '--quiet', '--create', 'renew-dpa');
  company.write(NEXT, renewed(company.read(ENDED)));
  await company.commit('File the renewed DPA', 'hiring-manager');
  narrator.types('git diff --name-status main renew-dpa');
  narrator.shows((await company.git('diff', '--name-status', 'main', 'renew-dpa')).replaceAll('\t', '  '));
  await types('check --base main --head renew-dpa --as-of 2027-01-18', 0, verdict);
  await company.merge('renew-dpa', 'reviewer');
  narrator.say('The reviewer has merged it. Nobody has to remember whom to let in again:');
  await types('apply --target sandbox --as-of 2027-01-18', 0, changes);
  const members = await proveRun(stage, '2027-01-18');
  claims(`The directory has ${tickets.person} in ${tickets.group} again.`, members[tickets.group], [tickets.person]);
}

const ENDED = `${tickets.papers}/dpa-${tickets.person}-1.yaml`;
const NEXT = `${tickets.papers}/dpa-${tickets.person}-2.yaml`;

/** The same agreement for the rest of the year. */
function renewed(text: string): string {
  const changes = [
    [`id: dpa-${tickets.person}-1`, `id: dpa-${tickets.person}-2`],
    ['controller_on: 2026-10-23', 'controller_on: 2027-01-18'],
    ['processor_on: 2026-10-22', 'processor_on: 2027-01-18'],
    ['effective_from: 2026-10-26', 'effective_from: 2027-01-18'],
    ['until: 2027-01-15', 'until: 2027-12-31'],
    ['duration: Until 15 January 2027', 'duration: Until 31 December 2027'],
  ] as const;
  const told = text.replace(/^(#.*\n)+/, '# Follows the one that ended on 15 January 2027.\n');
  return changes.reduce(replaced, told);
}
