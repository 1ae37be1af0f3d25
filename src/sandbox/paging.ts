/** Pages: a caller asks for so many and goes on where the last page ended. https://developer.okta.com/docs/api/#pagination */
import type { Call } from './call.ts';
import { startAfter } from './org/roster.ts';
import { invalid } from './refusal.ts';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly links: Readonly<Record<string, string>>;
}

/** How many a page may hold. */
export interface Size {
  readonly usual: number;
  readonly most: number;
  readonly least?: number;
}

/** A list in an order in which a page can go on. */
export interface Ordered {
  readonly ids: readonly string[];
  /** Where the page begins that comes after a cursor. */
  readonly startAfter: (cursor: string) => number;
}

/** A list in the order of ids. */
export function byId(ids: readonly string[]): Ordered {
  return { ids, startAfter: (cursor) => startAfter(ids, cursor) };
}

/** A list in any other order. */
export function byPlace(ids: readonly string[]): Ordered {
  return { ids, startAfter: (cursor) => ids.indexOf(cursor) + 1 };
}

/**
 * A page of a list.
 *
 * @param list all that could be in it.
 * @param pick what stands for an id, or `undefined` where it is not in the list.
 */
export function pageOf<T>(call: Call, list: Ordered, size: Size, pick: (id: string) => T | undefined): Page<T> {
  const { ids } = list;
  const limit = readLimit(call, size);
  const cursor = call.query.get('after');
  const items: T[] = [];
  let last: string | undefined;
  for (let at = cursor === null ? 0 : list.startAfter(cursor); at < ids.length; at += 1) {
    const id = ids[at] ?? '';
    const item = pick(id);
    if (item === undefined) continue;
    // One more than fits: now it is known that there is a next page.
    if (items.length === limit) return { items, links: linksOf(call, limit, last) };
    items.push(item);
    last = id;
  }
  return { items, links: linksOf(call, limit, undefined) };
}

/** How many the caller asks for. @throws Refusal where it is no number. */
export function readLimit({ query }: Call, { usual, most, least = 1 }: Size): number {
  const text = query.get('limit');
  if (text === null || text === '') return usual;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw invalid('limit', `limit: The value must be a number of at least ${least}`);
  return Math.min(Number(text), most);
}

/** Links to this page and, where there is one, to the next. Okta names the limit also where the caller did not. */
export function linksOf(
  { base, origin, query }: Call,
  limit: number,
  next: string | undefined,
): Readonly<Record<string, string>> {
  const at = (after: string | null): string => {
    const own = new URLSearchParams(query);
    own.set('limit', String(limit));
    if (after !== null) own.set('after', after);
    own.sort();
    return `${base}${origin.uri}?${own.toString()}`;
  };
  return { self: at(query.get('after')), ...(next === undefined ? {} : { next: at(next) }) };
}
