/** How long to wait where Okta says "not now". */

/** Its way of saying so: https://developer.okta.com/docs/reference/rl-best-practices/ */
export const LIMITED = 429;

/** Asks. Okta says by its own clock when it listens again, and ours may be another one: so it is told how long that is. */
export async function paced(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  const { body, headers, status } = response;
  const [now, reset] = [Date.parse(headers.get('date') ?? ''), Number(headers.get('x-rate-limit-reset') ?? NaN)];
  if (status !== LIMITED || headers.has('retry-after') || Number.isNaN(now + reset)) return response;
  const seconds = Math.max(0, Math.ceil(reset - now / 1000)) + 1;
  return new Response(body, { status, headers: { ...Object.fromEntries(headers), 'retry-after': `${seconds}` } });
}
