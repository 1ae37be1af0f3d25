import { membersOf } from '../directory.ts';
import type { Stage } from '../stage.ts';

/** A repository, a directory in which nobody is yet, and a first check. */
export async function founding({ claims, directory, narrator, types }: Stage): Promise<void> {
  narrator.act('A company keeps its access in Git', '1 December 2026', 'everybody');
  narrator.say(
    'Three folders in a Git repository: policies/ says what each risk level demands, engagements/ who works on what and with which access, processors/ the papers that data-protection law asks for. One YAML file for each thing. The directory, an Okta that is played on this machine, knows none of these people yet.',
  );
  await types('check --as-of 2026-12-01', 0);
  claims('The directory, asked over HTTP: nobody is in any group.', membersOf(await directory.groups()), {});
}
