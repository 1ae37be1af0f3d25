/** Times as Okta writes them. */

/** Objects have whole seconds, and say so with three zeros: seen in every recording. */
export function secondOf(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

/** The same, where there may be none. */
export function secondOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : secondOf(milliseconds);
}

/** Reads an instant; days and instants without an offset are taken as UTC. @returns `null` where it is none. */
export function readTime(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null;
  const offset = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) || !text.includes('T') ? '' : 'Z';
  const time = Date.parse(`${text}${offset}`);
  return Number.isNaN(time) ? null : time;
}
