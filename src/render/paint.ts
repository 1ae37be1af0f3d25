/** Colours, by what they mean. */
import { styleText } from 'node:util';

const STYLES = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'cyan'],
  good: ['bold', 'green'],
  frame: ['cyan'],
  title: ['bold'],
  word: ['bold'],
  faint: ['dim'],
} as const;

/** What a piece of text is. */
export type Style = keyof typeof STYLES;

/** Puts a style on a text; without colour the text stays as it is. */
export type Paint = (style: Style, text: string) => string;

/** The paint for a terminal with or without colour. Layout never depends on which. */
export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  // Whether to colour is the command's decision: without `validateStream: false` Node would look at the environment.
  return (style, text) => (text === '' ? '' : styleText([...STYLES[style]], text, { validateStream: false }));
}

/**
 * Lines in which words in backticks stand out: with colour they are bold and lose the backticks, without they keep them.
 * A pair of backticks may reach over a line's end.
 */
export function emphasised(lines: readonly string[], paint: Paint): readonly string[] {
  if (lines.length === 0 || paint('word', ' ') === ' ') return lines;
  const bold = (part: string) => paint('word', part.replaceAll('`', ''));
  const marked = lines.join('\n').replaceAll(/`[^`]*`/g, (quoted) => quoted.split('\n').map(bold).join('\n'));
  return marked.split('\n');
}
