/** Rows and columns that fit a terminal: what is too long for its column goes on below. */
import stringWidth from 'string-width';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { hang, pad, wrap } from './wrap.ts';

/** A row as lines. `dress` may put a style on the text of a column. */
export function row(
  texts: readonly string[],
  widths: readonly number[],
  dress: (text: string, column: number) => string = (text) => text,
): readonly string[] {
  const columns = texts.map((text, column) => wrap(text, widths[column] ?? 0));
  const height = Math.max(...columns.map((lines) => lines.length));
  const field = (line: number) => (_: string, column: number) => {
    const text = columns[column]?.[line] ?? '';
    return dress(text, column) + pad('', (widths[column] ?? 0) - stringWidth(text));
  };
  return Array.from({ length: height }, (_, line) => `  ${texts.map(field(line)).join('  ')}`.trimEnd());
}

/** The title of a group, with what it means. */
export function titled(title: string, means: string, style: Style, { paint, width }: Screen): readonly string[] {
  const lines = wrap(means, width - title.length - 2);
  return hang(
    `${paint(style, title)}: `,
    lines.map((line) => paint('faint', line)),
  );
}

/** The columns of the longest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

/** The columns of the longest word: a column can be no narrower. */
export function longestWord(texts: readonly string[]): number {
  return widest(texts.flatMap((text) => text.split(' ')));
}
