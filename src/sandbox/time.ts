/** Times as Okta writes them. */

/** Objects have whole seconds, and say so with three zeros: seen in every recording. */
export function secondOf(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

/** The same, where there may be none. */
export function secondOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : secondOf(milliseconds);
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads an instant; days and instants without an offset are taken as UTC. @returns `null` where it is none. */
export function readTime(text: string): number | null {
  const [, year, month, day, time, , , offset] = INSTANT.exec(text) ?? [];
  // JavaScript takes 30 February for 2 March.
  if (new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day)) return null;
  const instant = Date.parse(time !== undefined && offset === undefined ? `${text}Z` : text);
  return Number.isNaN(instant) ? null : instant;
}
