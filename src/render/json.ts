/** Documents as JSON. */
import { runsOf } from './harmless.ts';

/**
 * A document as JSON with two spaces and a final newline, keys in the order that they have. Characters that a terminal
 * would obey or hide are written as `\u` escapes: the same value to every reader, and safe to print.
 */
export function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2).split('\n').map(escaped).join('\n')}\n`;
}

function escaped(line: string): string {
  return runsOf(line)
    .map(({ strange, text }) => (strange ? unitsOf(text) : text))
    .join('');
}

/** JSON names UTF-16 units: a character outside the basic plane takes two escapes. */
function unitsOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
