/** `GET /api/v1/logs` */
import type { Answer, Call } from '../call.ts';
import { linksOf, readLimit } from '../paging.ts';
import { meets, pinned } from '../query/evaluate.ts';
import { readExpression } from '../query/read.ts';
import { Refusal, invalid } from '../refusal.ts';
import { readTime } from '../time.ts';
import type { LogEntry } from './entry.ts';
import { renderEvent } from './render.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Lists events of a span of time in the order in which they happened, or the other way round. Who names no end follows
 * the log: there is always a next page, which may be empty for now.
 */
export function listEvents(call: Call): Answer {
  const limit = readLimit(call, { usual: 100, most: 1000, least: 0 });
  const descending = readOrder(call);
  const wanted = wantedBy(call);
  const { log } = call.org;
  const events: Record<string, unknown>[] = [];
  const [step, end] = descending ? [-1, 0] : [1, log.length];
  let place = readCursor(call, log.length) ?? (descending ? log.length : 0);
  for (; place !== end && events.length < limit; place += step) {
    const event = wanted(log[descending ? place - 1 : place]);
    if (event !== null) events.push(event);
  }
  const follows = !descending && !call.query.has('until');
  return { status: 200, body: events, links: linksOf(call, limit, follows || place !== end ? `${place}` : undefined) };
}

/** @returns what makes an event of an entry, or `null` of one that the caller does not ask for. */
function wantedBy(call: Call): (entry: LogEntry | undefined) => Record<string, unknown> | null {
  const until = readInstant(call, 'until') ?? Infinity;
  const since = readInstant(call, 'since') ?? Math.min(until, call.now) - WEEK_MS;
  const filter = readExpression(call, 'filter');
  const words = call.query.get('q')?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const types = filter === null ? null : pinned(filter, 'eventType');
  const targets = filter === null ? null : pinned(filter, 'target.id');
  return (entry) => {
    if (entry === undefined || entry.published < since || entry.published > until) return null;
    // Most events fall here, before they are made whole.
    if (types?.includes(entry.type) === false) return null;
    if (targets !== null && !entry.target.some(({ id }) => targets.includes(id))) return null;
    const event = renderEvent(entry);
    if (filter !== null && !meets(filter, event)) return null;
    const text = words.length === 0 ? '' : JSON.stringify(event).toLowerCase();
    return words.every((word) => text.includes(word)) ? event : null;
  };
}

function readInstant({ query }: Call, parameter: 'since' | 'until'): number | null {
  const text = query.get(parameter);
  if (text === null || text === '') return null;
  const time = readTime(text);
  if (time === null) throw new Refusal('E0000030');
  return time;
}

function readOrder({ query }: Call): boolean {
  const order = query.get('sortOrder') ?? 'ASCENDING';
  if (order !== 'ASCENDING' && order !== 'DESCENDING')
    throw invalid('sortOrder', 'sortOrder: The value must be ASCENDING or DESCENDING');
  return order === 'DESCENDING';
}

/** The cursor is a place between two entries. @throws Refusal where somebody altered it. */
function readCursor({ query }: Call, most: number): number | null {
  const text = query.get('after');
  if (text === null || text === '') return null;
  const place = Number(text);
  if (!/^\d{1,12}$/.test(text) || place > most) throw new Refusal('E0000029');
  return place;
}
