/** How a run ended, and with which exit code: nothing is green that was not read. */
import { isWork } from '../../providers/index.ts';
import type { ChangeView, Result } from '../../render/apply-view.ts';
import { passes } from './run.ts';
import type { Ran } from './run.ts';

/** How the run ended. @param clean whether nothing stood in the way, a refusal aside. */
export function resultOf(
  ran: Ran,
  changes: readonly ChangeView[],
  confirm: string | undefined,
  clean: boolean,
): Result {
  if (!passes(ran.verdict, confirm)) return 'refused';
  const { accounts, after, left, sessions } = ran.settled;
  if (clean && !isWork(left)) return ran.engine !== null || sessions.size > 0 ? 'complete' : 'unchanged';
  const good = changes.some(({ outcome }) => outcome === 'gone' || outcome === 'added');
  const none = changes.length === 0 && accounts.length === 0 && after.groups.size > 0;
  return good || none ? 'partial' : 'failed';
}

/** The exit code of a result. @param clean as above: a refusal hides no failure. */
export function exitCodeOf(result: Result, clean: boolean, cancelled: boolean): 0 | 2 | 3 | 130 {
  if (cancelled) return 130;
  if (result === 'refused') return clean ? 2 : 3;
  return clean && (result === 'unchanged' || result === 'complete') ? 0 : 3;
}
