import { EVENT_ID } from 'js-yaml';
import type { Event } from 'js-yaml';
import { isNothing } from './construct.ts';
import { MAX_LEVELS } from './events.ts';
import type { Reading, Stop } from './events.ts';
import { nodeFaults } from './node-faults.ts';
import { readNodes } from './nodes.ts';
import type { Nodes } from './nodes.ts';
import { endOfLine, skipBlanks, spanOf } from './spans.ts';
import { fileFault } from './fault.ts';
import type { YamlFault } from './fault.ts';

/** All that is outside the YAML subset, in the order of the text. Linear in its length. */
export function faultsOf(text: string, { events, stop }: Reading): YamlFault[] {
  const read = readNodes(text, events);
  const found = [...directiveFaults(text), ...nodeFaults(text, read.nodes), ...secondDocument(text, events, read)];
  if (stop === undefined && isEmpty(events)) found.push(fileFault('empty', { start: 0, end: 0 }));
  const stopped = stop === undefined ? undefined : stopFault(text, stop);
  // The parser's own limit of depth lies above ours, so the 33rd level may have been reported already.
  const isKnown = stopped?.id === 'too-deep' && found.some(({ id }) => id === 'too-deep');
  if (stopped !== undefined && !isKnown) found.push(stopped);
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** No document, or one in which nothing is written; where a second one follows, that is what is wrong. */
function isEmpty([, root, , next]: readonly Event[]): boolean {
  return root === undefined || (isNothing(root) && next === undefined);
}

/** Lines with `%` before the first document; the events leave out those that js-yaml does not know. */
function directiveFaults(text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  let at = skipBlanks(text, 0);
  while (text[at] === '%') {
    const end = endOfLine(text, at);
    faults.push(fileFault('directive', { start: at, end }, { name: /^%\S*/.exec(text.slice(at, end))?.[0] ?? '%' }));
    at = skipBlanks(text, end);
  }
  return faults;
}

function secondDocument(text: string, events: readonly Event[], { next, end }: Nodes): YamlFault[] {
  const document = events[next];
  const root = events[next + 1];
  if (document?.type !== EVENT_ID.DOCUMENT || root === undefined || root.type === EVENT_ID.DOCUMENT) return [];
  const own = opensWithMarker(events) ? (markerAfter(text, 0) ?? 0) + 1 : 0;
  const marker = document.explicitStart ? markerAfter(text, Math.max(own, end)) : undefined;
  const start = marker ?? (root.type === EVENT_ID.POP ? end : spanOf(text, root, end).start);
  return [fileFault('second-document', { start, end: endOfLine(text, start) })];
}

function opensWithMarker([document]: readonly Event[]): boolean {
  return document?.type === EVENT_ID.DOCUMENT && document.explicitStart;
}

/** The events do not tell where the `---` of a document stands. */
function markerAfter(text: string, offset: number): number | undefined {
  const marker = /(?<=^\uFEFF?)---(?=\s|$)/gm;
  marker.lastIndex = offset;
  return marker.exec(text)?.index;
}

/** What stopped the parser: the depth, or a syntax error, at the character that it could not take. */
function stopFault(text: string, { reason, at }: Stop): YamlFault {
  // An emoji is two UTF-16 units.
  const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const span = { start: at, end: Math.min(at + length, endOfLine(text, at)) };
  if (reason.startsWith('nesting exceeded')) return fileFault('too-deep', span, { limit: MAX_LEVELS });
  return fileFault('syntax', span, { reason });
}
