/** What was merged becomes true in the directory. */
import { planOf, result } from '../excerpts.ts';
import { proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { crm } from './people.ts';

export async function makingTrue(stage: Stage): Promise<void> {
  const { directory, narrator, turnTo, types } = stage;
  narrator.act('Merged is decided, not done', '1 December 2026', 'CI, which does this after every merge');
  narrator.say('What would change in the directory? One group of nine is shown in full:');
  await turnTo('2026-12-01');
  await types('plan --target sandbox --as-of 2026-12-01', 0, planOf(crm.group));
  narrator.say(
    'Now it is made true. The Pulumi engine makes accounts and groups; then the directory is read again, by another way than the one that changed it, and a signed receipt says what was read.',
  );
  await types('apply --target sandbox --as-of 2026-12-01', 0, result);
  narrator.say('Who can reach what, as the directory itself says it (GET /api/v1/groups, GET /api/v1/groups/…/users):');
  const rows = (await directory.groups()).map(
    ({ members, name }) => [name, members.map(({ person }) => person).join(', ')] as const,
  );
  narrator.lists(rows.filter(([, people]) => people !== '').sort());
  narrator.say(
    `${String(rows.filter(([, people]) => people === '').length)} more groups are there, and nobody is in them.`,
  );
  await proveRun(stage, '2026-12-01');
}
