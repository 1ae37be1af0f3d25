/** One request to the API, from its arrival to the answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ownerOf } from './auth.ts';
import type { Answer, Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import type { Ask } from './http/ask.ts';
import { objectIn } from './http/ask.ts';
import type { Ending, Reply } from './http/reply.ts';
import { linkLines } from './http/reply.ts';
import type { Allowance } from './limits.ts';
import { logged } from './log/entry.ts';
import { finderOf } from './match.ts';
import type { Match, Miss } from './match.ts';
import { errorIdOf, nextRequestId } from './org/ids.ts';
import type { User } from './org/user.ts';
import { loginOf } from './org/user.ts';
import { faultFor } from './powers/faults.ts';
import type { Fault } from './powers/faults.ts';
import { faulty, standIn } from './powers/stand-in.ts';
import { Refusal, envelopeOf } from './refusal.ts';
import { commit, nowIn } from './world.ts';
import type { JournalEntry, World } from './world.ts';

/** A request on its way. */
interface Passage {
  readonly ask: Ask;
  readonly found: Match<Endpoint> | Miss;
  readonly fault: Fault | null;
  readonly requestId: string;
}

const find = finderOf(endpoints);

/** Answers a request, unless a fault keeps it from an answer. */
export async function exchange(world: World, ask: Ask): Promise<Ending> {
  const requestId = nextRequestId(world.org.mint);
  const entry = note(world, ask, requestId);
  const fault = faultFor(world.faults, ask.method, ask.path, ask.query);
  if (fault !== null && fault.delayMs > 0) await sleep(fault.delayMs, undefined, { signal: world.closing });
  if (fault?.drop) return 'drop';
  const reply = answer(world, { ask, found: find(ask.method, ask.path), fault, requestId });
  if (fault?.lost) return 'drop';
  entry.status = reply.status;
  return reply;
}

function note(world: World, { method, path, query, headers }: Ask, requestId: string): JournalEntry {
  const owner = ownerOf(world.org, headers['authorization']);
  const at = new Date(nowIn(world)).toISOString();
  const actor = owner === null ? null : loginOf(owner);
  const entry: JournalEntry = { at, method, path, query, status: 0, actor, requestId };
  if (world.powers) world.journal.push(entry);
  return entry;
}

function answer(world: World, passage: Passage): Reply {
  const { found, fault, requestId } = passage;
  const now = nowIn(world);
  const allowance = world.count('place' in found ? found.place.bucket : '/api/v1', now);
  const headers = headersOf(now, requestId, allowance);
  try {
    const given = fault?.status ? standIn(fault, passage.ask.path, now) : perform(world, passage, allowance, now);
    return faulty(fault, { ...given, headers: { ...headers, ...given.headers } });
  } catch (error) {
    return faulty(fault, refused(world, error, requestId, headers));
  }
}

/** Does what is asked, or throws why not. */
function perform(world: World, { ask, found, fault, requestId }: Passage, allowance: Allowance, now: number): Reply {
  const known = 'place' in found;
  if (!known && !ask.path.startsWith('/api/')) throw new Refusal('E0000008');
  const actor = ownerOf(world.org, ask.headers['authorization']);
  if (actor === null) throw new Refusal('E0000011');
  if (allowance.exceeded !== 'no') throw overLimit(world, callOf(world, ask, {}, actor, requestId, now), allowance);
  if (!known) throw new Refusal(found.allowed.length === 0 ? 'E0000008' : 'E0000022');
  const call = { ...callOf(world, ask, found.params, actor, requestId, now), body: objectIn(ask) };
  const given = found.place.answer(call);
  if (fault?.silent !== true) commit(world, given.facts ?? []);
  return replyOf(given);
}

function callOf(
  { org, base }: World,
  { path, query, headers }: Ask,
  params: Call['params'],
  actor: User,
  requestId: string,
  now: number,
): Call {
  const agent = headers['user-agent'] ?? 'unknown';
  const origin = { actor, tokenId: org.founding.tokenId, requestId, uri: path, agent };
  return { org, base, params, now, origin, query: new URLSearchParams(query), body: {} };
}

/** Okta tells of a limit once, not of every request beyond it. */
function overLimit(world: World, { origin, now }: Call, { exceeded }: Allowance): Refusal {
  const told = logged(origin, now, { type: 'system.org.rate_limit.violation', target: [], outcome: 'RATE_LIMIT' });
  if (exceeded === 'first') commit(world, told);
  return new Refusal('E0000047');
}

function replyOf({ status, body, links }: Answer): Reply {
  return {
    status,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(links === undefined ? {} : { Link: linkLines(links) }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

function headersOf(now: number, requestId: string, { limit, remaining, reset }: Allowance): Record<string, string> {
  return {
    Date: new Date(now).toUTCString(),
    'X-Okta-Request-Id': requestId,
    'X-Rate-Limit-Limit': `${limit}`,
    'X-Rate-Limit-Remaining': `${remaining}`,
    'X-Rate-Limit-Reset': `${reset}`,
    'Cache-Control': 'no-cache, no-store',
  };
}

function refused(world: World, error: unknown, requestId: string, headers: Record<string, string>): Reply {
  if (!(error instanceof Refusal)) world.complain(error);
  const refusal = error instanceof Refusal ? error : new Refusal('E0000009');
  return {
    status: refusal.status,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(envelopeOf(refusal, errorIdOf(requestId))),
  };
}
