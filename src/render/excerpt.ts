/** A line of a file as a terminal shows it, and where carets stand under it. */
import stringWidth from 'string-width';
import { escape, runsOf } from './harmless.ts';

/** What is shown of a line. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the carets. */
  readonly before: number;
  readonly carets: number;
}

/** What a reader takes for one character: it is shown, cut and pointed at as a whole. */
interface Cell {
  readonly text: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Column in which it begins, from 0. */
  readonly column: number;
  readonly width: number;
}

const TAB = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a line around what is pointed at, so that it fits.
 *
 * @param start UTF-16 offset of what is pointed at.
 * @param end the offset after it; nothing at all is pointed at with one caret, also behind the last character.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const cells = cellsOf(line);
  const marked = cells.filter((cell) => cell.end > start && cell.start < Math.max(end, start + 1));
  const total = endOf(cells);
  const from = marked[0]?.column ?? total;
  const to = Math.max(from + 1, endOf(marked));
  const shown = cut(cells, from, to, width);
  const inside = marked.filter((cell) => shown.includes(cell));
  const left = (shown[0]?.start ?? 0) > 0 ? '…' : '';
  const right = endOf(shown) < total && shown.length > 0 ? '…' : '';
  return {
    text: left + shown.map(({ text }) => text).join('') + right,
    before: left.length + from - (shown[0]?.column ?? from),
    carets: Math.max(1, endOf(inside) - from),
  };
}

/** The cells that are shown: the line from its beginning if that reaches far enough, else from a little before the carets. */
function cut(cells: readonly Cell[], from: number, to: number, width: number): readonly Cell[] {
  const total = Math.max(endOf(cells), to);
  if (total <= width) return cells;
  const context = Math.max(1, Math.min(Math.floor(width / 3), width - (to - from) - 2));
  const first = to < width ? 0 : Math.min(from - context, total - width);
  const last = first + width < total ? first + width - 1 : total;
  return cells.filter(({ column, width: own }) => column >= (first > 0 ? first + 1 : 0) && column + own <= last);
}

function endOf(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const run of runsOf(line)) {
    for (const [start, raw] of run.strange ? [[run.start, run.text] as const] : charactersOf(run.text, run.start)) {
      const column = endOf(cells);
      const text = run.strange ? shownAt(raw, column) : raw;
      cells.push({ text, start, end: start + raw.length, column, width: stringWidth(text) });
    }
  }
  return cells;
}

function charactersOf(text: string, start: number): readonly (readonly [number, string])[] {
  return Array.from(graphemes.segment(text), ({ index, segment }) => [start + index, segment] as const);
}

/** A tab reaches to the next stop; every other strange character is escaped. */
function shownAt(character: string, column: number): string {
  return character === '\t' ? ' '.repeat(TAB - (column % TAB)) : escape(character);
}
