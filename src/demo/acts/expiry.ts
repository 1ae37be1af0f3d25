/** A grant ends with its last day, without a commit and without a person. */
import { membersOf } from '../directory.ts';
import { changes, foretold } from '../excerpts.ts';
import { proveRun } from '../proof.ts';
import { lastReceipt, removalIn } from '../receipt.ts';
import type { Stage } from '../stage.ts';
import { crm, domain } from './people.ts';

export async function expiry(stage: Stage): Promise<void> {
  const { claims, directory, narrator, turnTo, types } = stage;
  narrator.act('Time passes, and access ends by itself', '1 to 31 December 2026', 'the clock');
  narrator.say(
    'Access is a function of the files and the time, so Gatepass knows beforehand when it changes, and a schedule wakes it on those days. Nobody commits anything in December.',
  );
  await types('access --as-of 2026-12-01', 0, foretold('2026-12-31'));
  for (const day of await wakes(stage, '2026-12-31')) await wake(stage, day);
  narrator.say(
    `The clean-up of the CRM had until 30 December. One minute before midnight ${crm.person} is still there:`,
  );
  await turnTo('2026-12-30T23:59:00+01:00');
  const before = membersOf(await directory.groups())[crm.group];
  claims(`The directory has ${crm.person} in ${crm.group}.`, before, [crm.person]);
  await turnTo('2026-12-31');
  await types('apply --target sandbox --as-of 2026-12-31', 0);
  const after = await proveRun(stage, '2026-12-31');
  claims(`The directory has nobody in ${crm.group}.`, after[crm.group], []);
  const { status } = await directory.account(`${crm.person}@${domain}`);
  claims('It was the last grant of this person, so the account is deactivated.', status, 'DEPROVISIONED');
  const removal = removalIn(lastReceipt(stage.company), crm.group);
  const due = '2026-12-31T00:00:00+01:00';
  claims(`The receipt says that it was due at ${due}, and when it was seen gone.`, removal, { due, gone: true });
}

/** The days before `last` on which access changes, as `gatepass access` foretells them. */
async function wakes({ asks }: Stage, last: string): Promise<readonly string[]> {
  const { timeline } = (await asks('access --as-of 2026-12-01')) as { timeline: readonly { at: string }[] };
  return [...new Set(timeline.map(({ at }) => at.slice(0, 10)))].filter((day) => day < last);
}

async function wake(stage: Stage, day: string): Promise<void> {
  await stage.turnTo(day);
  await stage.types(`apply --target sandbox --as-of ${day}`, 0, changes);
  await proveRun(stage, day);
}
