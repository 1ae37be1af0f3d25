import { EVENT_ID } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { ABSENT, hasProperties } from '../events.ts';

/** A walk along the events of a text. */
export interface Course {
  readonly text: string;
  readonly events: readonly Event[];
  /** Index of the next event. */
  at: number;
  /** Whether nothing unusual has been met. What a reader gives after that means nothing. */
  isStraight: boolean;
}

/** Reads one value, and leaves the course behind it. Prose gives `undefined`: it is looked at and not kept. */
export type Reader = (course: Course) => unknown;

/** Notes that something is unusual. */
export function giveUp(course: Course): undefined {
  course.isStraight = false;
  return undefined;
}

/** The next scalar, if its characters are its value; else the course is not straight. */
export function literalScalar(course: Course): ScalarEvent | undefined {
  const event = course.events[course.at++];
  if (event?.type !== EVENT_ID.SCALAR || !event.fast || event.valueStart === ABSENT || hasProperties(event))
    return giveUp(course);
  return event;
}

/** Whether the collection that is being read has no more items; the course then stands behind its end. */
export function isOver(course: Course): boolean {
  const event = course.events[course.at];
  if (event !== undefined && event.type !== EVENT_ID.POP) return false;
  course.at++;
  return true;
}
