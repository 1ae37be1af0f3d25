import type { Span } from '../../src/diagnostic.ts';

/** A text in which `«` and `»` stand around the characters that a test expects. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out and tells where they were, in the order in which they close. */
export function marked(source: string): Marked {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of source) {
    if (character === '«') open.push(text.length);
    else if (character === '»') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans };
}

/** A text with its marks, as a failing test should show it. */
export function mark(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}
