/** What stood in the way. */
import { andMore, firstFew, paragraph } from './apply-lines.ts';
import type { ApplyView } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import type { Screen } from './screen.ts';
import { titled } from './table.ts';

const WAY = 'what stands in the way';

/** The errors as sentences; nothing where there are none. */
export function errorsIn(view: ApplyView, screen: Screen): readonly string[] {
  const errors = sentencesIn(view);
  if (errors.length === 0) return [];
  return [
    ...titled(`errors (${errors.length})`, isPlan(view) ? WAY : `${WAY}; the next run tries again`, 'error', screen),
    ...firstFew(errors).flatMap((sentence) => paragraph(`  ${screen.paint('error', '•')} `, sentence, screen)),
    ...andMore(errors),
  ];
}

/** Every error; one that has only a message is one, too. */
export function sentencesIn({ error }: ApplyView): readonly string[] {
  if (error === null) return [];
  return error.errors.length === 0 ? [error.message] : error.errors;
}
