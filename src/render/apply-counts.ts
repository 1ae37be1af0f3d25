/** How many of what: the numbers that the verdict speaks of. */
import { sentencesIn } from './apply-errors.ts';
import type { ApplyView, ChangeView } from './apply-view.ts';
import { accountMark, isPlan, markOf } from './apply-words.ts';
import { count } from './count.ts';

/** Numbers of a plan or a run. */
export interface Counts {
  readonly begin: number;
  readonly end: number;
  readonly added: number;
  readonly gone: number;
  /** Accounts that change; those that stay as they are do not. */
  readonly people: number;
  /** Changes of memberships and accounts, and how many of them are known to be in place. */
  readonly total: number;
  readonly good: number;
  /** Removals that no refusal holds back. */
  readonly due: number;
  /** What waits where the guard refused. */
  readonly waiting: { readonly begin: number; readonly end: number };
}

/** Counts. */
export function countsOf(view: ApplyView): Counts {
  const { changes, refused } = view;
  const [begin, end] = [changes.filter(isAddition), changes.filter((change) => !isAddition(change))];
  const people = view.accounts.filter(({ change }) => change !== 'stays');
  const marks = [...changes.map((one) => markOf(one, view)), ...people.map((one) => accountMark(one, view))];
  // Which removals of a refused plan are due is not said one by one, but the others are counted.
  const tried = isPlan(view) ? end.length - (refused?.planned ?? 0) : end.filter(isTried).length;
  return {
    begin: begin.length,
    end: end.length,
    added: begin.filter(({ outcome }) => outcome === 'added').length,
    gone: end.filter(({ outcome }) => outcome === 'gone').length,
    people: people.length,
    total: marks.length,
    good: marks.filter((mark) => mark?.sign === '✓').length,
    due: Math.max(0, tried),
    waiting: { begin: begin.filter((one) => !isTried(one)).length, end: end.length - Math.max(0, tried) },
  };
}

function isAddition({ change }: ChangeView): boolean {
  return change === 'add';
}

function isTried({ outcome }: ChangeView): boolean {
  return outcome !== null;
}

/** `; 2 errors stand in the way`; empty where none does. */
export function errorsOf(view: ApplyView, before: string): string {
  const errors = sentencesIn(view).length;
  return errors === 0 ? '' : `${before}${count(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'} in the way`;
}
