import type { Range, Span } from '../diagnostic.ts';

/** A line and a column, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A function from an offset into a text to its line and column. Line feed, carriage return and both together end a line.
 * An offset beyond the text counts as its end. One pass over the text, then a binary search per question.
 */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number that is not above a limit, in ascending numbers that begin with 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * A span in lines and columns.
 *
 * @param positionOf - Give it where many spans of one text are asked for: making it reads the whole text.
 */
export function rangeOf(text: string, span: Span, positionOf = linesOf(text)): Range {
  const start = positionOf(span.start);
  const end = positionOf(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
