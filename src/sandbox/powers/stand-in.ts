/** The answers of faults. */
import type { Reply } from '../http/reply.ts';
import { envelopeOf, refusalOf } from '../refusal.ts';
import type { Fault } from './faults.ts';

/** What a fault with a status answers in the place of the endpoint: Okta's envelope of that status, unless it says more. */
export function standIn(fault: Fault, path: string, now: number): Reply {
  const status = fault.status ?? 500;
  const headers = status === 429 ? waitFrom(now) : {};
  if (status === 204 || status === 304) return { status, headers, body: null };
  const about = path.split('/').at(-1) ?? '';
  const kind = about.startsWith('00g') ? 'UserGroup' : 'User';
  const body = status < 400 ? {} : envelopeOf(refusalOf(status, `${about} (${kind})`), 'oaeFaultOnDemand000000000');
  return { status, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** What a fault changes of an answer, whoever gave it. */
export function faulty(fault: Fault | null, reply: Reply): Reply {
  if (fault === null) return reply;
  const { body } = fault;
  const text = typeof body === 'string' || body === null ? body : JSON.stringify(body);
  return {
    ...reply,
    headers: replaced(reply.headers, fault.headers),
    body: body === undefined ? reply.body : (text ?? null),
  };
}

/** A client that was told to wait comes back in two seconds instead of a minute. */
function waitFrom(now: number): Readonly<Record<string, string>> {
  return { 'X-Rate-Limit-Remaining': '0', 'X-Rate-Limit-Reset': `${Math.ceil(now / 1000) + 1}` };
}

/** Names of headers differ in case and mean the same. */
function replaced(headers: Reply['headers'], by: Readonly<Record<string, string>>): Reply['headers'] {
  const names = new Set(Object.keys(by).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...by };
}
