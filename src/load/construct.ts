import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { isStrange } from './characters.ts';
import { ABSENT, hasProperties, MAX_LEVELS } from './events.ts';
import { refusalOf } from './key.ts';
import { isBooleanInDisguise, plainValue } from './scalar.ts';

/** The value of a document. */
export interface Construction {
  /** `undefined` where the text has no document. */
  readonly value: unknown;
  /** Whether anything in it is outside the YAML subset: only then the faults have to be looked for. */
  readonly odd: boolean;
}

interface Course {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
  level: number;
  odd: boolean;
}

const { DOCUMENT, SEQUENCE, MAPPING, SCALAR, POP } = EVENT_ID;
const { PLAIN, DOUBLE_QUOTED } = SCALAR_STYLE;

/**
 * The first document's value. This is the hot path of every command: it makes plain objects and arrays, notes whether
 * something is odd, and says neither what nor where; that is left to a second walk over the events.
 */
export function construct(text: string, events: readonly Event[]): Construction {
  const course: Course = { text, events, at: 0, level: 0, odd: false };
  const [document, root] = events;
  if (document?.type !== DOCUMENT || root === undefined || isNothing(root)) return { value: undefined, odd: true };
  course.at = 1;
  const value = nodeValue(course);
  // What follows the root is the end of its document; what follows that is a second document. js-yaml reads directives
  // only before `---`, and tells of %YAML and %TAG alone.
  const odd = course.odd || course.at + 1 < events.length || (document.explicitStart && text.includes('%'));
  return { value, odd };
}

/** An empty scalar without an anchor or a tag: nothing is written there. */
export function isNothing(event: Event): boolean {
  return event.type === SCALAR && event.valueStart === ABSENT && !hasProperties(event);
}

function nodeValue(course: Course): unknown {
  const event = course.events[course.at++];
  switch (event?.type) {
    case SCALAR:
      return scalarValue(course, event);
    case MAPPING:
      return mappingValue(course, event);
    case SEQUENCE:
      return sequenceValue(course, event);
    default:
      // An alias: nothing is looked up, so no alias can make a small file large.
      course.odd = true;
      return null;
  }
}

function scalarValue(course: Course, event: ScalarEvent): unknown {
  const source = sourceOf(course, event);
  if (event.style !== PLAIN) return source;
  if (isBooleanInDisguise(source)) course.odd = true;
  return plainValue(source);
}

/** The characters of a scalar, key or value, without quotes, escapes and line folds. */
function sourceOf(course: Course, event: ScalarEvent): string {
  // `fast` is js-yaml's word for a scalar whose characters are its value.
  const { fast, style, valueStart, valueEnd } = event;
  const source = fast ? course.text.slice(valueStart, valueEnd) : getScalarValue(course.text, event);
  // Only an escape in double quotes can make a character that decode.ts has not seen.
  const isHiding = !fast && style === DOUBLE_QUOTED && isStrange(source);
  if (isHiding || hasProperties(event)) course.odd = true;
  return source;
}

function sequenceValue(course: Course, event: SequenceEvent): unknown[] {
  const items: unknown[] = [];
  enter(course, event);
  while (!isOver(course)) items.push(nodeValue(course));
  leave(course);
  return items;
}

function mappingValue(course: Course, event: MappingEvent): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  enter(course, event);
  while (!isOver(course)) {
    const name = keyOf(course);
    const value = nodeValue(course);
    // Of two equal keys the first holds; a key that nothing may be assigned to has no value at all.
    if (name === undefined || Object.hasOwn(object, name)) course.odd = true;
    else object[name] = value;
  }
  leave(course);
  return object;
}

/** A key as it is written, never resolved: `1` and `1.0` are two keys. `undefined` where it is none. */
function keyOf(course: Course): string | undefined {
  const event = course.events[course.at];
  if (event?.type !== SCALAR) {
    nodeValue(course);
    return undefined;
  }
  course.at++;
  const name = sourceOf(course, event);
  return refusalOf(name, event) === undefined ? name : undefined;
}

function enter(course: Course, event: SequenceEvent | MappingEvent): void {
  course.level++;
  if (course.level > MAX_LEVELS || hasProperties(event)) course.odd = true;
}

function isOver(course: Course): boolean {
  const event = course.events[course.at];
  return event === undefined || event.type === POP;
}

function leave(course: Course): void {
  course.level--;
  course.at++;
}
