/** Readers of single values. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { isDay } from '../../time.ts';
import { isBooleanInDisguise, plainValue } from '../scalar.ts';
import { hasProperties } from '../events.ts';
import { giveUp, literalScalar } from './course.ts';
import type { Course, Reader } from './course.ts';
import { independent, knownWords } from './words.ts';

const SPACE = 0x20;
const LONGEST_NULL = 4;

/** Whether a plain scalar means the string that it spells: no number, no boolean, not null. */
function isString(source: string): boolean {
  return plainValue(source) === source && !isBooleanInDisguise(source);
}

/** A reader of strings that meet a condition. */
function wordReader(fits: (word: string) => boolean): Reader {
  const words = knownWords();
  return (course) => {
    const event = literalScalar(course);
    if (event === undefined) return undefined;
    const known = words.at(course.text, event.valueStart, event.valueEnd);
    if (known !== undefined) return known;
    const word = course.text.slice(event.valueStart, event.valueEnd);
    if ((event.style === SCALAR_STYLE.PLAIN && !isString(word)) || !fits(word)) return giveUp(course);
    // In quotes it may be a word that means something else without them.
    return isString(word) ? words.keep(word) : independent(word);
  };
}

/** A reader of strings that match a pattern, or of any that are not empty. */
export function textReader(pattern: string | null): Reader {
  if (pattern === null) return wordReader((word) => word !== '');
  const expression = new RegExp(pattern, 'u');
  return wordReader((word) => expression.test(word));
}

/** A reader of days that the calendar has. */
export const dayReader = wordReader(isDay);

/** A reader of the words of a closed list. */
export function choiceReader(values: readonly string[]): Reader {
  const words = values.filter(isString);
  return (course) => {
    const event = literalScalar(course);
    if (event === undefined) return undefined;
    return words.find((word) => spells(course, event, word)) ?? giveUp(course);
  };
}

/** Whether a scalar is spelt like a word. */
export function spells({ text }: Course, { valueEnd, valueStart }: ScalarEvent, word: string): boolean {
  return word.length === valueEnd - valueStart && text.startsWith(word, valueStart);
}

/** A reader of plain scalars that mean something else than a string. */
export function valueReader(fits: (value: unknown) => boolean): Reader {
  return (course) => {
    const event = literalScalar(course);
    if (event === undefined || event.style !== SCALAR_STYLE.PLAIN) return giveUp(course);
    const value = plainValue(course.text.slice(event.valueStart, event.valueEnd));
    return fits(value) ? value : giveUp(course);
  };
}

/** Looks at words for people, which have to be there and are not kept. */
export const proseReader: Reader = (course) => {
  const event = course.events[course.at++];
  if (event?.type !== EVENT_ID.SCALAR || hasProperties(event) || !isProse(course.text, event)) giveUp(course);
  return undefined;
};

/** Prose is rarely short, so nothing has to be cut out to see that it is a string and not empty. */
function isProse(text: string, event: ScalarEvent): boolean {
  const { fast, style, valueEnd, valueStart } = event;
  if (style === SCALAR_STYLE.PLAIN)
    return isString(fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event));
  // Escapes may make characters that nobody has looked at.
  if (style === SCALAR_STYLE.DOUBLE_QUOTED && !fast) return false;
  return (valueEnd > valueStart && text.charCodeAt(valueStart) > SPACE) || getScalarValue(text, event) !== '';
}

/** A reader that also takes null, which is as good as nothing. */
export function optional(read: Reader): Reader {
  return (course) => {
    if (!isNull(course.text, course.events[course.at])) return read(course);
    course.at++;
    return undefined;
  };
}

function isNull(text: string, event: Event | undefined): boolean {
  if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || hasProperties(event)) return false;
  const { valueEnd, valueStart } = event;
  return valueEnd - valueStart <= LONGEST_NULL && plainValue(text.slice(valueStart, valueEnd)) === null;
}
