/** When days begin and end: all that the oracle asks a calendar. */
import { Temporal } from 'temporal-polyfill';
import { plus } from '../../companies/days.ts';

const begins = new Map<string, number>();

/** "A day begins at its first existing instant there (Temporal's `startOfDay`)." */
export function beginOf(day: string, zone: string): number {
  const key = `${day} ${zone}`;
  const known = begins.get(key) ?? Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().epochMilliseconds;
  begins.set(key, known);
  return known;
}

/** "All date ends are inclusive days": a day is over when the next one has begun. */
export function isOver(day: string, zone: string, instant: number): boolean {
  return instant >= beginOf(plus(day, 1), zone);
}
