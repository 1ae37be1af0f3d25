/** What became of a change, in a word or two with a mark that needs no colour. */
import type { AccountView, ApplyView, ChangeView } from './apply-view.ts';
import type { Style } from './paint.ts';

/** What became of something. */
export interface Mark {
  readonly words: string;
  /** Empty where nothing was tried. */
  readonly sign: '✓' | '✗' | '?' | '';
  readonly style: Style;
}

const good = (words: string): Mark => ({ words, sign: '✓', style: 'good' });
const bad = (words: string): Mark => ({ words, sign: '✗', style: 'error' });
const UNKNOWN: Mark = { words: 'unknown', sign: '?', style: 'warning' };

const MEMBERSHIPS: Readonly<Record<NonNullable<ChangeView['outcome']>, Mark>> = {
  gone: good('gone'),
  present: bad('still there'),
  added: good('added'),
  missing: bad('not added'),
  unknown: UNKNOWN,
};

const ACCOUNTS: Readonly<Record<NonNullable<AccountView['outcome']>, Mark>> = {
  created: good('made'),
  deactivated: good('deactivated'),
  activated: good('activated'),
  missing: bad('not made'),
  active: bad('still active'),
  unknown: UNKNOWN,
};

const PLANNED: Readonly<Record<AccountView['change'], string>> = {
  create: 'to make',
  import: 'to take over',
  deactivate: 'to deactivate',
  activate: 'to activate',
  stays: 'left as it is',
};

/** Whether it is a plan, of which nothing has been carried out. */
export function isPlan({ schema }: ApplyView): boolean {
  return schema === 'gatepass/plan/v1-draft';
}

/** What became of a membership; `null` in a plan, unless it waits for a confirmation. */
export function markOf({ outcome, waits }: ChangeView, view: ApplyView): Mark | null {
  if (outcome !== null) return MEMBERSHIPS[outcome];
  if (waits) return { words: 'waiting', sign: '', style: 'warning' };
  return isPlan(view) ? null : untried(view);
}

/** What becomes, or became, of an account. */
export function accountMark({ change, outcome }: AccountView, view: ApplyView): Mark {
  if (change === 'stays')
    return { words: outcome === 'active' ? 'active again' : PLANNED.stays, sign: '', style: 'warning' };
  if (outcome === null) return isPlan(view) ? { words: PLANNED[change], sign: '', style: 'title' } : untried(view);
  if (change === 'activate' && outcome === 'deactivated') return bad('still deactivated');
  return change === 'import' && outcome === 'created' ? good('taken over') : ACCOUNTS[outcome];
}

/** What the guard refused waits for somebody; anything else that was not tried will be. */
function untried({ result }: ApplyView): Mark {
  return { words: result === 'refused' ? 'waiting' : 'not tried', sign: '', style: 'warning' };
}

/** Words and sign: `gone ✓`. */
export function said({ sign, words }: Mark): string {
  return sign === '' ? words : `${words} ${sign}`;
}

/** Worst first, so that no list is cut before its bad news. */
export function byWorst(a: Mark | null, b: Mark | null): number {
  return rank(a) - rank(b);
}

function rank(mark: Mark | null): number {
  return mark === null ? 0 : ['✗', '?', '', '✓'].indexOf(mark.sign);
}
