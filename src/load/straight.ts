/**
 * The straight way from a text to facts, which nearly every file goes: its events are compared with the kind's shape,
 * and what is kept is cut out at once. It accepts or gives up, and never says why. Whatever it gives up on is read the
 * long way, by `construct.ts` and the schema's validator, which know what is wrong and where.
 */
import { EVENT_ID } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { MappingShape } from '../generated/kinds.ts';
import { readerOf } from './straight/mapping.ts';

/**
 * The facts of a file in which nothing is wrong.
 *
 * @param text without strange characters.
 * @param events what js-yaml says of the text.
 * @returns `undefined` where anything is unusual: then the long way decides. Of two days in an order, and of the id and
 * the path, the caller knows more.
 */
export function straightFacts<Facts extends object>(
  text: string,
  events: readonly Event[],
  shape: MappingShape<Facts>,
): Facts | undefined {
  const [document] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || (document.explicitStart && text.includes('%'))) return undefined;
  const course = { text, events, at: 1, isStraight: true };
  const facts = readerOf(shape)(course) as Facts;
  // What follows the root is the end of its document; what follows that would be a second one.
  return course.isStraight && course.at + 1 === events.length ? facts : undefined;
}
