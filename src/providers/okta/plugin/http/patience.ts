/** How long and for what the plugin waits. */

/** Bounds of the plugin's patience. */
export interface Limits {
  /** Requests at a time, whatever the engine wants at once. Okta counts concurrent requests too. */
  readonly parallel: number;
  /** How often a request is made at most. */
  readonly tries: number;
  /** The longest wait between two tries, in milliseconds. */
  readonly longestWaitMs: number;
}

/** What a plugin does without being told otherwise. Okta's limits are per minute, so a minute sees the next one begin. */
export const usual: Limits = { parallel: 8, tries: 3, longestWaitMs: 61_000 };

/** An answer that says "not now". Okta has not performed a request that it answers with 429. */
export const LIMITED = 429;

const passing: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** Whether a request may be made again. One that creates may not: a lost answer would become a second account. */
export function mayRepeat(method: string, status: number | 'dropped'): boolean {
  if (status === LIMITED) return true;
  return method !== 'POST' && (status === 'dropped' || passing.has(status));
}

/** An answer as far as it says how long to wait. */
type Waiting = Pick<Response, 'status' | 'headers'>;

/** How long to wait before the next try, in milliseconds. @param tries how many there have been. */
export function waitAfter(response: Waiting | null, tries: number, { longestWaitMs }: Limits): number {
  const asked = response === null ? null : askedIn(response);
  return Math.min(asked ?? 200 * 4 ** (tries - 1), longestWaitMs);
}

/**
 * What Okta asks for, by its own clock: ours may be another one. Every answer says when its minute is over; only after a
 * 429 is that worth waiting for. https://developer.okta.com/docs/reference/rl-best-practices/
 */
function askedIn({ headers, status }: Waiting): number | null {
  const after = Number(headers.get('retry-after') ?? NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  if (status !== LIMITED) return null;
  const reset = Number(headers.get('x-rate-limit-reset') ?? NaN);
  const now = Date.parse(headers.get('date') ?? '');
  return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, reset * 1000 - now) + 1000 : null;
}
