/**
 * Ids in order. Okta lists by id and its cursor is the last id of a page, so that a page stays where it was while others
 * join and leave.
 */

/** Ids in ascending order, each once. */
export type Roster = string[];

/** @returns whether the roster holds the id. */
export function holds(roster: readonly string[], id: string): boolean {
  return roster[placeOf(roster, id)] === id;
}

/** Puts an id into its place. */
export function enrol(roster: Roster, id: string): void {
  const place = placeOf(roster, id);
  if (roster[place] !== id) roster.splice(place, 0, id);
}

/** Takes an id out. */
export function strike(roster: Roster, id: string): void {
  const place = placeOf(roster, id);
  if (roster[place] === id) roster.splice(place, 1);
}

/** Where the ids begin that come after a cursor. */
export function startAfter(roster: readonly string[], cursor: string): number {
  const place = placeOf(roster, cursor);
  return roster[place] === cursor ? place + 1 : place;
}

function placeOf(roster: readonly string[], id: string): number {
  let low = 0;
  let high = roster.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((roster[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
