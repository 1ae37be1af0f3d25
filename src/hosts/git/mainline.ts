/** What was merged: the first-parent line of the branch that everything is merged into. */
import type { Git } from './process.ts';

/** Where main is looked for: at the remote that the folder was cloned from, else here. */
const PLACES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** Lines of forty characters: enough for three million commits. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Whether a commit lies on main's own line. Where nobody knows what main is, none does. */
export function isOnMain(git: Git, commit: string): boolean {
  const main = PLACES.find(
    (ref) => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).ending === 'done',
  );
  if (main === undefined) return false;
  const { ending, output } = git(['rev-list', '--first-parent', '--end-of-options', main], { most: MOST_BYTES });
  return ending === 'done' && output.toString().split('\n').includes(commit);
}
