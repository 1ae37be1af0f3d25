import { parseEvents, YAMLException } from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { MAX_BYTES } from './source.ts';

/** An event that begins a node of a document. */
export type NodeEvent = ScalarEvent | SequenceEvent | MappingEvent | AliasEvent;

/** What js-yaml's parser says about a text. */
export interface Reading {
  /** The events; of a text that the parser refuses, those of its beginning. */
  readonly events: readonly Event[];
  /** Why and where the parser stopped. */
  readonly stop: Stop | undefined;
}

/** Where the parser stopped, as an offset, and why, in its own words. */
export interface Stop {
  readonly reason: string;
  readonly at: number;
}

/**
 * js-yaml counts attempts to read a node, not collections, so its own limit is only roughly one of depth; it bounds our
 * recursion. The exact limit of the YAML subset is {@link MAX_LEVELS}.
 */
const OPTIONS = { maxDepth: 100 };

const LONGEST_REASON = 160;

/** Most collections within one another. */
export const MAX_LEVELS = 32;

/** Where js-yaml puts an offset of what is not there. */
export const ABSENT = -1;

/** Whether an event has an anchor or a tag. */
export function hasProperties(event: ScalarEvent | SequenceEvent | MappingEvent): boolean {
  return event.anchorStart !== ABSENT || event.tagStart !== ABSENT;
}

/** The events of a text. Never throws; linear in the length of the text. */
export function readEvents(text: string): Reading {
  try {
    return { events: parseEvents(text, OPTIONS), stop: undefined };
  } catch (error) {
    const stop = stopOf(error);
    return { events: text.length > MAX_BYTES ? [] : eventsBefore(text, stop.at), stop };
  }
}

function stopOf(error: unknown): Stop {
  if (error instanceof YAMLException) return { reason: shortened(error.reason), at: error.mark?.position ?? 0 };
  return { reason: error instanceof Error ? error.message : String(error), at: 0 };
}

/** A parser's words without their tail: some of them quote the text, and a text may be one long tag. */
function shortened(reason: string): string {
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
}

/**
 * js-yaml gives no events when it throws, so the lines before the error are parsed alone, and where they are broken too
 * (an open quote is noticed only at the end of the file) some lines fewer: up to eight one by one, then 2, 4, 8, …
 */
function eventsBefore(text: string, at: number): readonly Event[] {
  let end = startOfLine(text, at);
  for (let attempt = 0; end > 0; attempt++) {
    try {
      return parseEvents(text.slice(0, end), OPTIONS);
    } catch {
      for (let lines = 2 ** Math.max(0, attempt - 7); lines > 0; lines--) end = startOfLine(text, end - 1);
    }
  }
  return [];
}

function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
