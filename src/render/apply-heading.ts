/** What it is, where, as of when and by which files. */
import type { ApplyView } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import type { Screen } from './screen.ts';
import { shortOf } from './summary.ts';
import { momentOf } from './moment.ts';
import { wrap } from './wrap.ts';

/** The first lines: in them stands which files counted. */
export function headingOf(view: ApplyView, { paint, width }: Screen): readonly string[] {
  const { asOf, commit, dirty, simulated, target, timezone } = view;
  const where = `${titleOf(view)} ${target}${simulated ? ' (simulated)' : ''}`;
  const title = wrap(`${where}: as of ${momentOf(asOf)} in ${timezone}`, width);
  const by = commit === null ? 'no commit' : `commit ${shortOf(commit)}`;
  const basis = wrap(dirty ? `${by}: HEAD counts, the work tree differs` : by, width);
  return [
    ...title.map((line) => paint('title', line)),
    ...basis.map((line) => (dirty ? paint('warning', line) : line)),
  ];
}

/** Nothing is called applied of which nobody even tried a part. */
function titleOf(view: ApplyView): string {
  if (isPlan(view)) return 'Plan for';
  const tried = [...view.changes, ...view.accounts].some(({ outcome }) => outcome !== null);
  return tried || view.result === 'unchanged' || view.result === 'complete' ? 'Applied to' : 'Not applied to';
}
