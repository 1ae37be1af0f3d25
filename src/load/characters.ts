import type { Args, Span } from '../diagnostic.ts';

/** A character, or a run of them, that a reader cannot see, or half of one. */
export interface Strange {
  readonly id: 'control-character' | 'invisible-character';
  readonly args: Args;
  readonly span: Span;
}

/**
 * The invisible are Unicode's Default_Ignorable_Code_Point (bidi controls, zero-width characters, soft hyphen, byte order
 * mark, fillers, tag characters) without U+FE00 to FE0F, which choose the look of an emoji, and with U+2028 and U+2029,
 * which PyYAML takes for line ends: it would read another document than we do.
 */
const STRANGE = /(?<control>[[\p{Cc}\p{Cs}]--[\t\n\r]]+)|[[\p{DI}--[\uFE00-\uFE0F]]\u2028\u2029]+/gv;

/** The strange characters of a text, one for each run, in order; `args.character` names a run's first as `U+202E`. */
export function strangeIn(text: string): Strange[] {
  return Array.from(text.matchAll(STRANGE), (match) => ({
    id: match.groups?.['control'] === undefined ? 'invisible-character' : 'control-character',
    args: { character: codeOf(match[0]) },
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function codeOf(text: string): string {
  return `U+${text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text has a strange character. */
export function isStrange(text: string): boolean {
  return text.search(STRANGE) >= 0;
}
