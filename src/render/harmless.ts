/**
 * What files say is shown, never obeyed: characters that steer a terminal, reorder a line or cannot be seen become
 * visible escapes, `\u{202e}`.
 */

/**
 * Control, format, unassigned and private characters, lone surrogates, fillers and the separators that some take for line
 * ends. A variation selector may stay behind an emoji, whose look it chooses. Marks that pile up on one letter would paint
 * over the lines above, so a fifth one is escaped.
 */
const STRANGE =
  /[[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]--[\uFE0E\uFE0F]]|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?<=\p{M}{4})\p{M}/gv;

/** A text that can be shown: nothing in it moves, hides or reorders anything. Line breaks and tabs are escaped too. */
function harmless(text: string): string {
  return text.replaceAll(STRANGE, escape);
}

/** A copy of plain data in which every text is harmless. */
export function harmlessly<Data>(data: Data): Data {
  return copy(data) as Data;
}

/** One strange character, or a run of characters that are not. */
export interface Run {
  readonly text: string;
  /** UTF-16 offset of its beginning. */
  readonly start: number;
  readonly strange: boolean;
}

/** A text in runs, in order, so that something can be done to the strange characters alone. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const { 0: character, index } of text.matchAll(STRANGE)) {
    if (index > start) runs.push({ text: text.slice(start, index), start, strange: false });
    runs.push({ text: character, start: index, strange: true });
    start = index + character.length;
  }
  if (start < text.length) runs.push({ text: text.slice(start), start, strange: false });
  return runs;
}

/** The escape that stands for a character. */
export function escape(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}

function copy(data: unknown): unknown {
  if (typeof data === 'string') return harmless(data);
  if (Array.isArray(data)) return data.map(copy);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copy(value)]));
}
