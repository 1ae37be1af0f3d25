/** An auditor asks about a day that is long past. */
import { worth } from '../excerpts.ts';
import type { Stage } from '../stage.ts';

export async function whoHad(stage: Stage): Promise<void> {
  const { asks, claims, narrator, types } = stage;
  narrator.act('“Who could reach the CRM on that day?”', 'any day later', 'an auditor');
  narrator.say(
    'Say, on 10 December. The receipts tell what was observed, and the files of that day’s commit what was declared:',
  );
  await types('who-had --system sys-crm --on 2026-12-10', 0);
  const { observed } = (await asks('who-had --system sys-crm --on 2026-12-10')) as {
    observed: { people: readonly { freelancer: string }[] };
  };
  const said = observed.people.map(({ freelancer }) => freelancer).sort();
  const saw = ['2026-12-09', '2026-12-15'].map((day) => inCrm(stage, day));
  claims('These two the demo itself read from the directory, on 9 December and again on the 15th.', [said, said], saw);
  narrator.say('And why should an auditor believe the receipts? Each is signed, and names the one before it:');
  await types('verify', 0, worth);
}

function inCrm({ seen }: Stage, day: string): readonly string[] {
  const groups = Object.entries(seen.get(day) ?? {}).filter(([group]) => group.startsWith('gp-sys-crm-'));
  return groups.flatMap(([, people]) => people).sort();
}
