import { membersOf } from '../directory.ts';
import { lastReceipt, proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { bystander, domain, payroll } from './people.ts';

/** What an administrator does past the files is undone, and told. */
export async function drift(stage: Stage): Promise<void> {
  const { claims, directory, narrator, powers, turnTo, types } = stage;
  narrator.act(
    'An administrator does a favour',
    '20 January 2027',
    'an administrator, at the console of the directory',
  );
  narrator.say(
    `Somebody asks, and at 16:40 an administrator adds ${bystander}, who has an account for quite something else, to the payroll group. By hand; no file knows of it.`,
  );
  await turnTo('2027-01-20T16:40:00+01:00');
  await powers.addByHand(`${bystander}@${domain}`, payroll.group);
  const before = membersOf(await directory.groups())[payroll.group];
  claims(`The directory lets ${bystander} into ${payroll.group}.`, before, [payroll.person, bystander].sort());
  narrator.say('The next night Gatepass wakes.');
  await turnTo('2027-01-21');
  await types('apply --target sandbox --as-of 2027-01-21', 0);
  const members = await proveRun(stage, '2027-01-21');
  claims(`${bystander} is out of the payroll group.`, members[payroll.group], [payroll.person]);
  const added = (
    await directory.log('group.user_membership.add', '2027-01-20T00:00:00.000Z', '2027-01-21T00:00:00.000Z')
  ).at(-1);
  const [told] = lastReceipt(stage).drift;
  claims(
    `The receipt names who did it and when, as the directory’s own log has it: ${added?.byName ?? ''}, ${added?.at ?? ''}.`,
    [told?.by, told?.at],
    [added?.by, added?.at],
  );
}
