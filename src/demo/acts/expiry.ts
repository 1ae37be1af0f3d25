import { membersOf } from '../directory.ts';
import { lastReceipt, proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { crm, domain } from './people.ts';

/** A grant ends on its last day, without a commit and without a person. */
export async function expiry(stage: Stage): Promise<void> {
  const { claims, directory, narrator, types } = stage;
  narrator.act('Time passes, and access ends by itself', '1 to 31 December 2026', 'the clock');
  narrator.say(
    'Access is a function of the files and the time, so Gatepass knows beforehand when it changes next. A schedule wakes it on those days. Nobody commits anything in December. Of each run only what changed is shown:',
  );
  const days = await wakesUntil(stage, '2026-12-31');
  for (const day of days.slice(0, -1)) await wake(stage, day);
  const before = membersOf(await directory.groups())[crm.group];
  claims(`On 30 December ${crm.person} is in ${crm.group}, as the directory says.`, before, [crm.person]);
  narrator.say('The grant for the CRM was until 30 December. Midnight.');
  await stage.turnTo('2026-12-31');
  await types('apply --target sandbox --as-of 2026-12-31', 0);
  const after = await proveRun(stage, '2026-12-31');
  claims(`Nobody is in ${crm.group} any more.`, after[crm.group], []);
  const account = await directory.account(`${crm.person}@${domain}`);
  claims(
    'It was the last grant of this person, so the account is deactivated as well.',
    account.status,
    'DEPROVISIONED',
  );
  const removal = lastReceipt(stage).removals.find(({ group }) => group === crm.group);
  claims(
    'The receipt says since when it was due, and when it was seen gone.',
    [typeof removal?.due, typeof removal?.gone],
    ['string', 'string'],
  );
}

/** The days on which access changes, as `gatepass access` foretells them. */
async function wakesUntil({ asks }: Stage, last: string): Promise<readonly string[]> {
  const { timeline } = (await asks('access --as-of 2026-12-01')) as { timeline: readonly { at: string }[] };
  return [...new Set(timeline.map(({ at }) => at.slice(0, 10)))].filter((day) => day <= last);
}

async function wake(stage: Stage, day: string): Promise<void> {
  await stage.turnTo(day);
  await stage.types(`apply --target sandbox --as-of ${day}`, 0, (line) =>
    /^ {2}gp-|^ {4}[-+] |^ {6}(ended|granted)|^Complete/.test(line),
  );
  await proveRun(stage, day);
}
