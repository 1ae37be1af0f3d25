/** The next run does what the last one could not. */
import { proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { domain, website } from './people.ts';

export async function recovery(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.act('The next run mends it', '31 January 2027', 'the clock');
  narrator.say('Okta answers again as it should. Nobody has to clean up: a run makes true what is not true yet.');
  await powers.mend();
  await turnTo('2027-01-31');
  await types('apply --target sandbox --as-of 2027-01-31', 0);
  const members = await proveRun(stage, '2027-01-31');
  claims(`The directory has nobody in ${website.group}.`, members[website.group], []);
  const { id } = await directory.account(`${website.person}@${domain}`);
  const ended = await directory.log('user.session.clear', '2027-01-30T23:00:00Z', '2027-01-31T01:00:00Z');
  const about = ended.filter(({ to }) => to.includes(id)).length > 0;
  claims('Sessions of this person were ended as well, as the directory’s own log says.', about, true);
}
