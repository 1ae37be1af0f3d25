/** A repository, a directory in which nobody is yet, and a first check. */
import { membersOf } from '../directory.ts';
import { headlines } from '../excerpts.ts';
import type { Stage } from '../stage.ts';

export async function founding({ claims, directory, narrator, types }: Stage): Promise<void> {
  narrator.act('A company keeps its access in Git', '1 December 2026', 'everybody');
  narrator.say(
    'Three folders in a repository, one YAML file for each thing: policies/ says what each risk level demands, engagements/ who works on what and with which access, processors/ the papers that data-protection law asks for. Are they in order?',
  );
  await types('check --as-of 2026-12-01', 0, headlines);
  claims(
    'It passes, with warnings. And the directory, asked over HTTP, knows no group yet.',
    await members(directory),
    {},
  );
}

async function members({ groups }: Stage['directory']): Promise<unknown> {
  return membersOf(await groups());
}
