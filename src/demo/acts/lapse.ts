/** A paper runs out, and the access that stands on it rests. */
import { membersOf } from '../directory.ts';
import { changes } from '../excerpts.ts';
import { proveRun } from '../proof.ts';
import { lastReceipt, removalIn } from '../receipt.ts';
import type { Stage } from '../stage.ts';
import { tickets } from './people.ts';

export async function lapse(stage: Stage): Promise<void> {
  const { claims, directory, narrator, turnTo, types } = stage;
  narrator.act('A paper runs out', '4 to 16 January 2027', 'the clock');
  narrator.say('What begins later begins by itself as well: in January payroll needs its analyst again.');
  await turnTo('2027-01-04');
  await types('apply --target sandbox --as-of 2027-01-04', 0, changes);
  await proveRun(stage, '2027-01-04');
  narrator.say(
    `${tickets.person} answers tickets, and may until the end of February. But who sees customers’ data for us needs a data-processing agreement, a DPA (Art. 28 GDPR), and this one ends with 15 January. That was the warning of act 1; nobody has renewed it.`,
  );
  await turnTo('2027-01-15T23:59:00+01:00');
  const before = membersOf(await directory.groups())[tickets.group];
  claims(`One minute before midnight the directory has ${tickets.person} in ${tickets.group}.`, before, [
    tickets.person,
  ]);
  await turnTo('2027-01-16');
  await types('apply --target sandbox --as-of 2027-01-16', 0);
  const after = await proveRun(stage, '2027-01-16');
  claims(`The directory has nobody in ${tickets.group}, although the grant runs on.`, after[tickets.group], []);
  const removal = removalIn(lastReceipt(stage.company), tickets.group);
  const due = '2027-01-16T00:00:00+01:00';
  claims(`The receipt says that it was due at ${due}, and when it was seen gone.`, removal, { due, gone: true });
}
