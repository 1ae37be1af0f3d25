/** Breaks text into lines, by what it takes on a screen. */
import stringWidth from 'string-width';

/**
 * Lines of at most so many columns, broken at spaces. A word that is longer stays whole, so that a path can be copied.
 *
 * @param width columns of a line.
 * @param first columns of the first line, where something stands before it.
 */
export function wrap(text: string, width: number, first = width): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = first;
  for (const word of text.split(' ')) {
    const needed = stringWidth(word) + (line === '' ? 0 : 1);
    if (needed > room && (line !== '' || (lines.length === 0 && first < width))) {
      lines.push(line);
      line = word;
      room = width - stringWidth(word);
    } else {
      line += line === '' ? word : ` ${word}`;
      room -= needed;
    }
  }
  return [...lines, line];
}

/** Lines with a label before the first, the others below the first one's text. */
export function hang(label: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(stringWidth(label));
  return lines.map((line, index) => ((index === 0 ? label : indent) + line).trimEnd());
}

/** A text filled up with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The first characters of a text; a day is the first ten of an instant. No character is cut in half. */
export function firstOf(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('');
}

/** A text cut to a width: its end is kept, since that is where a path says most. */
export function cutLeft(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const kept = Array.from(text);
  while (kept.length > 0 && stringWidth(kept.join('')) >= width) kept.shift();
  return `…${kept.join('')}`;
}
