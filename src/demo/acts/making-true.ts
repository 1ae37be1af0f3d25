import { proveRun } from '../proof.ts';
import type { Stage } from '../stage.ts';

/** What was merged becomes true in the directory. */
export async function makingTrue(stage: Stage): Promise<void> {
  const { narrator, turnTo, types } = stage;
  narrator.act('Merged is decided, not done', '1 December 2026', 'the reconciler, which CI starts after every merge');
  narrator.say('First what it would do, without doing it:');
  await turnTo('2026-12-01');
  await types('plan --target sandbox --as-of 2026-12-01', 0, isChange);
  narrator.say(
    'Now it does it. Accounts and groups are made by the Pulumi engine; then the directory is read again, by another way than the one that changed it, and a signed receipt says what was read.',
  );
  await types('apply --target sandbox --as-of 2026-12-01', 0, isEnd);
  narrator.say('Who can reach what, as the directory itself says it:');
  const { members } = { members: await stage.directory.groups() };
  narrator.lists(
    members
      .map((group) => [group.name, group.members.map(({ person }) => person).join(', ') || '(nobody)'] as const)
      .sort(),
  );
  await proveRun(stage, '2026-12-01');
}

const isChange = (line: string) => /^\S.*\(\d+\):|^ {2}gp-|^ {4}\+|^\d+ to|^Plan/.test(line);
const isEnd = (line: string) => /^phases|^ {2}(revoke|accounts|grant) |^read back|^receipt|^Complete/.test(line);
