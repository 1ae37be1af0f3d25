/**
 * Days and instants. Everything that Gatepass decides changes at the beginning of a day in the organisation's time
 * zone, so the core reckons in days, and only the edge between days and instants needs a calendar.
 */
import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Days and instants of one time zone. */
export interface Zone {
  readonly id: string;
  /** First instant of a day: not always midnight, where a clock change swallows it. */
  startOf(day: string): Instant;
  /** The day that has begun last at an instant. */
  dayAt(instant: Instant): string;
  /** RFC 3339 with the zone's offset at that instant. */
  format(instant: Instant): string;
}

/**
 * The zone with this IANA name.
 *
 * @returns `null` where there is none.
 */
export function zoneOf(id: string): Zone | null {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
  } catch {
    return null;
  }
  const starts = new Map<string, Instant>();
  const startOf = (day: string): Instant => {
    const known = starts.get(day) ?? startOfDay(day, id);
    starts.set(day, known);
    return known;
  };
  return {
    id,
    startOf,
    dayAt: (instant) => dayAt(instant, id, startOf),
    format: (instant) => formatInstant(instant, id),
  };
}

function startOfDay(day: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
}

/** Where a clock goes back over midnight, the wall shows yesterday again; the day that began stays begun. */
function dayAt(instant: Instant, zone: string, startOf: (day: string) => Instant): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  const next = addDays(shown, 1);
  return next !== null && startOf(next) <= instant ? next : shown;
}

function formatInstant(instant: Instant, zone: string): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return shown.toString({ timeZoneName: 'never', smallestUnit: instant % 1000 === 0 ? 'second' : 'millisecond' });
}

/**
 * Reads `--as-of`: a day, which means its beginning in the zone, or an instant with an offset.
 *
 * @returns `null` where the text is neither.
 */
export function readInstant(text: string, zone: Zone): Instant | null {
  if (isDay(text)) return zone.startOf(text);
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/i.test(text)) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

const DAY_MS = 86_400_000;
const days = new Map<string, boolean>();

/** Whether the calendar has this day; the text has the form `YYYY-MM-DD`. Governed files repeat days, so it remembers. */
export function isDay(text: string): boolean {
  const known = days.get(text);
  if (known !== undefined) return known;
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001-01-01' && isoDay(Date.parse(text)) === text;
  if (days.size < 10_000) days.set(text, exists);
  return exists;
}

function isoDay(instant: number): string {
  return Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10);
}

const moves = new Map<string, string | null>();

/** The day that lies `count` days after another; `null` beyond the year 9999, where nothing ends any more. */
export function addDays(day: string, count: number): string | null {
  const move = `${day} ${String(count)}`;
  const known = moves.get(move);
  if (known !== undefined) return known;
  const moved = dayAfter(day, count);
  if (moves.size < 10_000) moves.set(move, moved);
  return moved;
}

function dayAfter(day: string, count: number): string | null {
  const moved = new Date(Date.parse(day) + count * DAY_MS);
  return moved.getTime() > 253_402_300_799_999 ? null : moved.toISOString().slice(0, 10);
}

/** Number of days from `first` through `last`, both counted. */
export function lengthInDays(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
}

/** The latest of the days that are set, or `undefined`. */
export function latest(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.reduce(
    (most, day) => (day !== undefined && (most === undefined || day > most) ? day : most),
    undefined,
  );
}

/** The earliest of some days; days that are not set do not end anything. */
export function earliest(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.reduce(
    (least, day) => (day !== undefined && (least === undefined || day < least) ? day : least),
    undefined,
  );
}
