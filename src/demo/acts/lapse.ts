import { membersOf } from '../directory.ts';
import { lastReceipt, proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { payroll, tickets } from './people.ts';

/** A paper runs out, and the access that stands on it rests. */
export async function lapse(stage: Stage): Promise<void> {
  const { claims, directory, narrator, turnTo, types } = stage;
  narrator.act('A paper runs out', '4 to 16 January 2027', 'the clock');
  await turnTo('2027-01-04');
  await types('apply --target sandbox --as-of 2027-01-04', 0, isChange);
  const [begun, before] = [payroll, tickets].map(({ group }) => group);
  const members = await proveRun(stage, '2027-01-04');
  claims('A grant that begins in January has begun.', members[begun ?? ''], [payroll.person]);
  narrator.say(
    `${tickets.person} answers tickets, and may until the end of February. But whoever sees customers’ data for us needs a data-processing agreement (DPA, Art. 28 GDPR), and this one ends with 15 January. Nobody has renewed it.`,
  );
  claims(`On 15 January ${tickets.person} is in ${tickets.group}.`, membersOf(await directory.groups())[before ?? ''], [
    tickets.person,
  ]);
  await turnTo('2027-01-16');
  await types('apply --target sandbox --as-of 2027-01-16', 0);
  const after = await proveRun(stage, '2027-01-16');
  claims(`Nobody is in ${tickets.group} any more, although the grant runs on.`, after[tickets.group], []);
  const removal = lastReceipt(stage).removals.find(({ group }) => group === tickets.group);
  claims('The receipt says that it was due since that midnight.', removal?.due?.slice(0, 10), '2027-01-15');
}

const isChange = (line: string) => /^ {2}gp-|^ {4}[-+] |^ {6}(ended|granted)|^Complete/.test(line);
