/** The stories of the rule pages as files to be judged. */
import type { Story } from './page.ts';
import { overlaid, sample } from './trial.ts';
import type { Trial } from './trial.ts';

/** What fails: the sample with the story's files; where there is a base, the change from it. */
export function failing({ fails }: Story): Trial {
  const before = overlaid(sample, fails.base, fails.baseDeleted);
  const head = overlaid(before, fails.files, fails.deleted);
  return { head, base: fails.isChange ? before : undefined, day: fails.day };
}

/** What passes: the failing files with the mended ones on top, by default on the same day. */
export function passing(story: Story): Trial {
  const { base, day, head } = failing(story);
  return { head: overlaid(head, story.passes.files, story.passes.deleted), base, day: story.passes.day ?? day };
}
