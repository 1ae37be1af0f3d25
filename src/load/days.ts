/** GP-INT-006: days that the calendar does not have, and ends before beginnings. */
import type { Finding, Message, Place } from '../diagnostic.ts';
import type { DayOrder, KindTables } from '../generated/kinds.ts';
import type { KindName } from '../kinds/index.ts';
import { someValue, valuesAt } from '../kinds/values.ts';
import { isDay } from '../time.ts';
import { isObject } from './prune.ts';

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

/** Ends of a document that lie before their beginnings. Both are fields of one mapping. */
export function reversedDays(path: string, value: unknown, tables: Tables): readonly Finding[] {
  const isReversed = (order: DayOrder) => someValue(value, parentOf(order.pointer), (days) => areReversed(days, order));
  return tables.order.filter(isReversed).flatMap((order) => reversedIn(path, value, order));
}

function areReversed(days: unknown, { notBefore, pointer }: DayOrder): boolean {
  if (!isObject(days)) return false;
  const [begin, end] = [days[nameOf(notBefore)], days[nameOf(pointer)]];
  return typeof begin === 'string' && typeof end === 'string' && end < begin && isDay(begin) && isDay(end);
}

function reversedIn(path: string, value: unknown, order: DayOrder): readonly Finding[] {
  const [first, last] = [nameOf(order.notBefore), nameOf(order.pointer)];
  const pairs = valuesAt(value, parentOf(order.pointer)).filter(([, days]) => areReversed(days, order));
  return pairs.map(([at, days]) => {
    const { [first]: begin, [last]: end } = days as Record<string, string>;
    return reversed(path, [`${at}/${last}`, String(end)], [`${at}/${first}`, String(begin)]);
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
