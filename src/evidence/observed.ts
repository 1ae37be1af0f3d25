/** Who was seen in some groups on a day, and what nobody saw. Nothing before the first reading is unknown, not "nobody". */
import type { Message } from '../diagnostic.ts';
import type { Instant, Zone } from '../time.ts';
import type { Receipt } from './read.ts';
import { sightingsOf, staysIn } from './sightings.ts';
import type { Sighting, Stay } from './sightings.ts';

/** A span of time; the end is not part of it. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The readings that an answer about a group rests on. */
export interface GroupSeen {
  readonly group: string;
  /** The last one before the span, the first one after it, and how many lie in it. */
  readonly before: Sighting | null;
  readonly during: number;
  readonly after: Sighting | null;
}

/** Who was seen, by what, and what remains open. */
export interface Observed {
  readonly groups: readonly GroupSeen[];
  readonly stays: readonly Stay[];
  readonly unknown: readonly Open[];
}

/** What nobody can say about a group. */
export interface Open {
  readonly group: string;
  readonly message: Message;
}

/**
 * Walks the readings of groups.
 *
 * @param receipts in the order in which they follow each other.
 * @param zone in which messages write instants.
 */
export function observe(groups: readonly string[], receipts: readonly Receipt[], span: Span, zone: Zone): Observed {
  const seen = groups.map((group) => observeGroup(group, sightingsOf(group, receipts), span, zone));
  return {
    groups: seen.map(({ about }) => about),
    stays: seen.flatMap(({ stays }) => stays),
    unknown: seen.flatMap(({ unknown }) => unknown),
  };
}

/** Whether there was any reading that says something about the span. */
export function isKnown({ before, during }: GroupSeen): boolean {
  return before !== null || during > 0;
}

function observeGroup(group: string, sightings: readonly Sighting[], span: Span, zone: Zone) {
  const before = sightings.findLast(({ at }) => at < span.from) ?? null;
  const during = sightings.filter(({ at }) => at >= span.from && at < span.to);
  const after = sightings.find(({ at }) => at >= span.to) ?? null;
  const about: GroupSeen = { group, before, during: during.length, after };
  const stays = staysIn(group, sightings);
  const messages = [...gaps(about, during, zone), ...stays.flatMap((stay) => maybe(stay, span, zone))];
  return {
    about,
    stays: stays.filter((stay) => touches(stay, span)),
    unknown: messages.map((message): Open => ({ group, message })),
  };
}

/** Who was seen gone at the first instant of a day had nothing of that day. */
function touches({ came, first, gone }: Stay, { from, to }: Span): boolean {
  return (came ?? first.at) < to && (gone === null || gone.at > from);
}

function gaps({ after, before, group }: GroupSeen, during: readonly Sighting[], { format }: Zone): readonly Message[] {
  const [first, last] = [during[0], during.at(-1) ?? before];
  if (last === null)
    return [after === null ? said('never-read', { group }) : said('not-yet-read', { group, at: format(after.at) })];
  return [
    ...(before === null && first !== undefined ? [said('read-from', { group, at: format(first.at) })] : []),
    ...(after === null ? [said('read-until', { group, at: format(last.at) })] : []),
  ];
}

/** Somebody who was found in the group after the span and was not put there by a run may have come within it. */
function maybe({ absent, account, came, first, group }: Stay, { to }: Span, { format }: Zone): readonly Message[] {
  if (came !== null || absent === null || first.at < to || absent.at >= to || first.phase === 'after') return [];
  return [said('may-have-come', { account, group, absent: format(absent.at), at: format(first.at) })];
}

function said(id: string, args: Message['args']): Message {
  return { id, args };
}
