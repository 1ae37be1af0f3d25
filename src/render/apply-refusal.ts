/** What the guard did not let through, in numbers, and what lets it through. */
import { commandFor } from './apply-command.ts';
import { countsOf } from './apply-counts.ts';
import { paragraph } from './apply-lines.ts';
import type { ApplyView, RefusedView } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import { count } from './count.ts';
import type { Screen } from './screen.ts';

/** The refusal; nothing where there is none. */
export function refusalOf(view: ApplyView, screen: Screen): readonly string[] {
  const { refused } = view;
  if (refused === null) return [];
  const text = `${reasonFor(refused)} ${dueIn(view)} Look at the lists above; if they are what you want, run:`;
  // On a line of its own and never broken, since it is copied as a whole.
  const command = `  ${screen.paint('word', commandFor(view, refused.confirm))}`;
  return [...paragraph(`${screen.paint('error', 'refused:')} `, text, screen), '', command];
}

/** Below the limit it is the confirmation that named another plan. */
function reasonFor({ limit, of, planned }: RefusedView): string {
  const numbers = `removes ${planned} of ${of}, limit ${limit} %`;
  if (planned * 100 <= limit * of) return `\`--confirm\` names another plan than this one, which ${numbers}.`;
  return `this plan ${numbers}: too many to go unasked.`;
}

function dueIn(view: ApplyView): string {
  const { due } = countsOf(view);
  if (due === 0) return 'Everything waits.';
  const were = isPlan(view) ? 'would be' : due === 1 ? 'was' : 'were';
  return `${count(due, 'due end')} ${were} carried out all the same, everything else waits.`;
}
