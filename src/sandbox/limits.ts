/**
 * Rate limits: so many requests a minute for each of Okta's buckets.
 * https://developer.okta.com/docs/reference/rl-best-practices/
 */

/** Requests a minute by bucket. */
export type Limits = Readonly<Record<string, number>>;

/** What Okta gives to a new organisation by bucket; every endpoint names one. */
const OKTAS = {
  '/api/v1': 1200,
  '/api/v1/users': 600,
  '/api/v1/users/me': 600,
  '/api/v1/users/{id}': 600,
  '/api/v1/users/{id:.+}': 2000,
  '/api/v1/groups': 500,
  '/api/v1/groups/{id}': 1000,
  '/api/v1/logs': 120,
} as const;

/** The name of a bucket. */
export type Bucket = keyof typeof OKTAS;

/**
 * A thousand times Okta's: 20,000 memberships are set up in seconds here, and nobody wants to wait forty minutes for it.
 * Whoever tests what happens at a limit opens a sandbox with small ones.
 */
export const generous: Limits = Object.fromEntries(Object.entries(OKTAS).map(([name, limit]) => [name, limit * 1000]));

/** What one request finds in its bucket. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** When the bucket is full again, in seconds. */
  readonly reset: number;
  /** Whether the request is one too many, and the first of its minute. */
  readonly exceeded: 'no' | 'first' | 'again';
}

/** Counts a request. */
export type Counter = (bucket: Bucket, now: number) => Allowance;

const MINUTE_MS = 60_000;

/** A counter of its own for each bucket and minute of the organisation's clock. */
export function counterFor(limits: Limits): Counter {
  const used = new Map<Bucket, { minute: number; requests: number }>();
  return (bucket, now) => {
    const minute = Math.floor(now / MINUTE_MS);
    const before = used.get(bucket);
    const requests = (before?.minute === minute ? before.requests : 0) + 1;
    used.set(bucket, { minute, requests });
    const limit = limits[bucket] ?? 0;
    return {
      limit,
      remaining: Math.max(0, limit - requests),
      reset: ((minute + 1) * MINUTE_MS) / 1000,
      exceeded: requests <= limit ? 'no' : requests === limit + 1 ? 'first' : 'again',
    };
  };
}
