/** What changes next. */
import type { ChangeView } from './access-view.ts';
import { changeOf, dayOf, whyOf } from './access-words.ts';
import type { Screen } from './screen.ts';
import { row, widest } from './table.ts';
import { emphasised } from './paint.ts';
import { hang, pad, wrap } from './wrap.ts';

const MOST = 10;
/** Columns that reasons need beside a change; with fewer they stand below it. */
const NARROWEST = 36;

/** The next changes of all grants, in order; none where nothing changes any more. */
export function changesAhead(timeline: readonly ChangeView[], screen: Screen): readonly string[] {
  if (timeline.length === 0) return [];
  const next = timeline.slice(0, MOST);
  const texts = next.map((change) => [dayOf(change.at), change.grant, changeOf(change)]);
  const widths = [0, 1, 2].map((column) => widest(texts.map((text) => text[column] ?? '')));
  const more = timeline.length - next.length;
  return [
    screen.paint('title', 'What changes next'),
    ...next.flatMap((change, index) => changeLines(texts[index] ?? [], whyOf(change.because), widths, screen)),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function changeLines(
  texts: readonly string[],
  why: string,
  widths: readonly number[],
  { paint, width }: Screen,
): readonly string[] {
  const room = width - 2 - widths.reduce((sum, own) => sum + own + 2, 0);
  const [line = ''] = row(texts, widths);
  if (why === '') return [line];
  if (room >= NARROWEST) return hang(`${pad(line, width - room)}`, emphasised(wrap(why, room), paint));
  return [line, ...hang('    ', emphasised(wrap(why, width - 4), paint))];
}
