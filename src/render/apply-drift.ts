/** What somebody did at the provider by hand, who it was, and what became of it. */
import { whoOf } from './apply-changes.ts';
import { andMore, firstFew, paragraph } from './apply-lines.ts';
import type { ApplyView, DriftView } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { titled } from './table.ts';
import { momentOf } from './moment.ts';

type Came = readonly [string, Style];

const DONE: Readonly<Record<NonNullable<DriftView['done']>, Came>> = {
  removed: ['removed again ✓', 'good'],
  restored: ['brought back ✓', 'good'],
  left: ['left as it is', 'warning'],
  failed: ['not undone ✗', 'error'],
};

const PLANNED: Readonly<Record<DriftView['what'], Came>> = {
  added: ['to be removed again', 'warning'],
  removed: ['to be brought back', 'warning'],
  deactivated: ['to be left as it is', 'warning'],
};

/** The part about what was done by hand; nothing where there was nothing. */
export function driftIn(view: ApplyView, screen: Screen): readonly string[] {
  const { drift } = view;
  if (drift.length === 0) return [];
  return [
    ...titled(`by hand (${drift.length})`, 'done at the provider, where no file says so', 'warning', screen),
    ...firstFew(drift).flatMap((hand) => handLines(hand, isPlan(view), screen)),
    ...andMore(drift),
  ];
}

function handLines(hand: DriftView, isPlanned: boolean, screen: Screen): readonly string[] {
  const [came, style] = cameOf(hand, isPlanned);
  return paragraph('  ', `${deedOf(hand)} ${handOf(hand)}: ${came}`, screen, [{ text: came, style }]);
}

function cameOf({ done, what }: DriftView, isPlanned: boolean): Came {
  if (done !== null) return DONE[done];
  return isPlanned ? PLANNED[what] : ['not undone yet', 'warning'];
}

function deedOf({ account, freelancer, group, what }: DriftView): string {
  const who = freelancer === null ? whoOf({ account, freelancer }) : `${freelancer} (account ${account})`;
  if (group === null) return `${who} was ${what}`;
  return `${who} was ${what} ${what === 'removed' ? 'from' : 'to'} ${group}`;
}

function handOf({ at, by }: DriftView): string {
  const who = by === null ? 'by somebody whom the log does not name' : `by ${by}`;
  return at === null ? who : `${who} at ${momentOf(at)}`;
}
