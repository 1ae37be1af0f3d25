/** Reckoning with days, without a calendar library: the oracle must not err with the program. */

const DAY_MS = 86_400_000;

/** The day that lies `count` days after another. */
export function plus(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Number of days from one through another, both counted. */
export function lengthOf(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}
