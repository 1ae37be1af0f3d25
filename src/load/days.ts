/** GP-INT-006: days that the calendar does not have, and ends before beginnings. */
import type { Finding, Message, Place } from '../diagnostic.ts';
import type { KindTables } from '../generated/kinds.ts';
import type { KindName } from '../kinds/index.ts';
import { someValue, valuesAt } from '../kinds/values.ts';
import { isDay } from '../time.ts';

type Tables = KindTables<KindName>;

/** Days of a document that do not exist. Whatever stands on one of them cannot be read. */
export function impossibleDays(path: string, value: unknown, tables: Tables): readonly Finding[] {
  if (!tables.days.some((pattern) => someValue(value, pattern, isImpossible))) return [];
  const days = tables.days.flatMap((pattern) => valuesAt(value, pattern));
  return days.flatMap(([pointer, day]) => (isImpossible(day) ? [impossible(path, pointer, String(day))] : []));
}

/** Of the form of a day, and in no calendar. */
function isImpossible(day: unknown): boolean {
  return typeof day === 'string' && !isDay(day) && /^\d{4}-\d{2}-\d{2}$/.test(day);
}

function impossible(path: string, pointer: string, day: string): Finding {
  const last = lastOfMonth(day);
  const at: Place = { path, pointer, on: 'value' };
  const message: Message =
    last === null ? { id: 'impossible-month', args: { value: day } } : { id: 'impossible', args: { value: day, last } };
  return { code: 'GP-INT-006', at, message };
}

function lastOfMonth(day: string): string | null {
  const month = day.slice(0, 7);
  return ['31', '30', '29', '28'].map((end) => `${month}-${end}`).find((candidate) => isDay(candidate)) ?? null;
}

/** Ends of a document that lie before their beginnings. */
export function reversedDays(path: string, value: unknown, tables: Tables): readonly Finding[] {
  return tables.order.flatMap(({ pointer, notBefore }) => {
    const ends = valuesAt(value, pointer);
    if (ends.length === 0) return [];
    const begins = new Map(valuesAt(value, notBefore).map(([place, day]) => [parentOf(place), [place, day] as const]));
    return ends.flatMap(([place, end]) => {
      const [beginPlace, begin] = begins.get(parentOf(place)) ?? [];
      const isReversed =
        typeof begin === 'string' && typeof end === 'string' && isDay(begin) && isDay(end) && end < begin;
      return isReversed && beginPlace !== undefined ? [reversed(path, [place, end], [beginPlace, begin])] : [];
    });
  });
}

function reversed(path: string, [pointer, value]: [string, string], [other, begin]: [string, string]): Finding {
  const args = { field: nameOf(pointer), value, other: nameOf(other), begin };
  const related = [
    { role: 'other' as const, at: { path, pointer: other, on: 'value' as const }, message: { id: 'begin', args: {} } },
  ];
  return { code: 'GP-INT-006', at: { path, pointer, on: 'value' }, message: { id: 'reversed', args }, related };
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function nameOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
