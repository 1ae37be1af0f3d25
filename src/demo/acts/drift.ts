/** What an administrator does past the files is undone, and told. */
import { membersOf } from '../directory.ts';
import { proveRun } from '../proof.ts';
import { lastReceipt } from '../receipt.ts';
import type { Stage } from '../stage.ts';
import { bystander, domain, payroll } from './people.ts';

export async function drift(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.act('An administrator does a favour', '20 January 2027', 'an administrator of the directory');
  narrator.say(
    `Somebody asks nicely, and at 16:40 an administrator adds ${bystander}, a developer, to the group of payroll. By hand, at the console. No file knows of it.`,
  );
  await turnTo('2027-01-20T16:40:00+01:00');
  await powers.addByHand(`${bystander}@${domain}`, payroll.group);
  const before = membersOf(await directory.groups())[payroll.group];
  claims(`The directory has ${bystander} in ${payroll.group}.`, before, [payroll.person, bystander].sort());
  narrator.say('The next run:');
  await turnTo('2027-01-21');
  await types('apply --target sandbox --as-of 2027-01-21', 0);
  const after = await proveRun(stage, '2027-01-21');
  claims(`The directory has ${bystander} in it no more.`, after[payroll.group], [payroll.person]);
  const added = (await directory.log('group.user_membership.add', '2027-01-20T15:00:00Z', '2027-01-20T16:00:00Z')).at(
    0,
  );
  const [told] = lastReceipt(stage.company).drift;
  const who = `${added?.byName ?? ''} (${added?.by ?? ''}), ${added?.at ?? ''}`;
  claims(
    `The receipt names who and when, as the directory’s own log does: ${who}.`,
    [told?.by, told?.at],
    [added?.by, added?.at],
  );
}
