import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Span } from '../diagnostic.ts';
import type { NodeEvent } from './events.ts';

/**
 * The characters of a node. js-yaml's events say where a scalar's content is, where a collection begins and where the
 * names of anchors and aliases are; quotes, block indicators and ends of collections are found from there.
 *
 * @param from - Where the node before ended, or the `:` or `-` before this one.
 */
export function spanOf(text: string, event: NodeEvent, from: number): Span {
  if (event.type === EVENT_ID.SCALAR) return scalarSpan(text, event, Math.max(from, event.anchorEnd, event.tagEnd));
  if (event.type === EVENT_ID.ALIAS) return anchorSpan(event);
  // Where a flow collection ends is known only after its last item; a search for it here would be quadratic.
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  return { start: event.start, end: isBlock ? endOfLine(text, event.start) : event.start };
}

/** The span of `&name` or `*name`: js-yaml's offsets leave the sign out. */
export function anchorSpan({ anchorStart, anchorEnd }: NodeEvent): Span {
  return { start: anchorStart - 1, end: anchorEnd };
}

function scalarSpan(text: string, { style, valueStart, valueEnd }: ScalarEvent, from: number): Span {
  if (valueStart < 0) return { start: from, end: from };
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  return blockHeader(text, from, valueStart);
}

/** From `|` or `>` to the end of its line: the content begins on the next line, or where the text ends. */
function blockHeader(text: string, from: number, valueStart: number): Span {
  const before = text.slice(from, valueStart).replace(/\r?\n$|\r$/, '');
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const indicator = before.slice(line).search(/[|>]/);
  return { start: from + line + Math.max(indicator, 0), end: from + before.length };
}

/** Whether a collection stands in brackets: the mapping in `[a: 1]` is in flow style and does not. */
export function hasBrackets(text: string, { type, start, style }: SequenceEvent | MappingEvent): boolean {
  return style === COLLECTION_STYLE.FLOW && text[start] === (type === EVENT_ID.SEQUENCE ? '[' : '{');
}

/** The offset after the bracket that closes a collection whose last item ended at `from`; no scalar stands between. */
export function endOfFlow(text: string, { type }: SequenceEvent | MappingEvent, from: number): number {
  const bracket = type === EVENT_ID.SEQUENCE ? ']' : '}';
  let at = skipBlanks(text, from);
  while (at < text.length && text[at] !== bracket) at = skipBlanks(text, at + 1);
  return Math.min(at + 1, text.length);
}

/** The offset of the first character from `at` on that is neither white space nor part of a comment. */
export function skipBlanks(text: string, at: number): number {
  // A loop and no regular expression: those run out of stack on megabytes of blanks, and throw.
  let next = at;
  for (;;) {
    if (text[next] === '#') next = endOfLine(text, next);
    else if (' \t\r\n\uFEFF'.includes(text[next] ?? '!')) next++;
    else return next;
  }
}

/** The offset of the line end at or after `at`, or of the text's end. */
export function endOfLine(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}
