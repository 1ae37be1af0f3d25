/** What tests and demonstrations may do to a sandbox, and nobody to Okta. They have no token and their own paths. */
import { randomUUID } from 'node:crypto';
import type { Ask } from '../http/ask.ts';
import { objectIn } from '../http/ask.ts';
import type { Reply } from '../http/reply.ts';
import { finderOf } from '../match.ts';
import { foundOrg } from '../org/found.ts';
import { errorIdOf, nextRequestId } from '../org/ids.ts';
import { memberIds } from '../org/org.ts';
import { loginOf } from '../org/user.ts';
import { Refusal, envelopeOf, invalid } from '../refusal.ts';
import { readTime } from '../time.ts';
import { commit, nowIn } from '../world.ts';
import type { World } from '../world.ts';
import { actAtConsole } from './console.ts';
import { readFault } from './faults.ts';

/** Where all powers are. */
export const PREFIX = '/__sandbox/';

type Power = (world: World, ask: Ask) => unknown;

const powers: readonly { readonly method: string; readonly path: string; readonly use: Power }[] = [
  { method: 'GET', path: '/__sandbox/journal', use: showJournal },
  { method: 'POST', path: '/__sandbox/faults', use: addFault },
  { method: 'DELETE', path: '/__sandbox/faults', use: dropFaults },
  { method: 'PUT', path: '/__sandbox/clock', use: setClock },
  { method: 'POST', path: '/__sandbox/reset', use: startAnew },
  { method: 'POST', path: '/__sandbox/console', use: sitDown },
  { method: 'GET', path: '/__sandbox/members', use: showMembers },
];

const find = finderOf(powers);

/** Uses a power, and answers with JSON whatever comes of it. */
export function usePower(world: World, ask: Ask): Reply {
  try {
    // A page in somebody's browser must not play with a sandbox on the same machine.
    if (ask.headers['origin'] !== undefined) throw new Refusal('E0000006');
    const found = find(ask.method, ask.path);
    if (!('place' in found)) throw new Refusal(found.allowed.length === 0 ? 'E0000008' : 'E0000022');
    return replyOf(200, found.place.use(world, ask) ?? {});
  } catch (error) {
    if (!(error instanceof Refusal)) world.complain(error);
    const refusal = error instanceof Refusal ? error : new Refusal('E0000009');
    return replyOf(refusal.status, envelopeOf(refusal, errorIdOf(nextRequestId(world.org.mint))));
  }
}

function replyOf(status: number, body: unknown): Reply {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function showJournal({ journal }: World, { query }: Ask): unknown {
  const shown = [...journal];
  if (new URLSearchParams(query).get('clear') === 'true') journal.length = 0;
  return shown;
}

function addFault({ faults }: World, ask: Ask): void {
  faults.push(readFault(bodyOf(ask)));
}

function dropFaults({ faults }: World): void {
  faults.length = 0;
}

/** From now on the organisation's clock goes on from there, and ids are made from it: the same day gives the same ids. */
function setClock(world: World, ask: Ask): unknown {
  const { now } = bodyOf(ask);
  const time = typeof now === 'string' ? readTime(now) : null;
  if (time === null) throw invalid('now', 'now: The value must be an instant such as 2026-12-01T09:00:00Z');
  commit(world, [{ fact: 'clock', offset: time - Date.now(), seed: new Date(time).toISOString() }]);
  return { now: new Date(nowIn(world)).toISOString() };
}

/** A new organisation with the old token; nothing of what tests did remains. */
function startAnew(world: World): void {
  const founded = foundOrg({ seed: randomUUID(), token: world.org.token, at: Date.now() });
  commit(world, [...founded, { fact: 'opened', boot: 1 }]);
  world.faults.length = 0;
  world.journal.length = 0;
  world.count = world.counter();
}

function sitDown(world: World, ask: Ask): void {
  const { org, base } = world;
  const actor = org.users.get(org.founding.administrator);
  if (actor === undefined) throw new Refusal('E0000009');
  const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const origin = { actor, tokenId: null, requestId: nextRequestId(org.mint), uri: '/admin/console', agent };
  const body = bodyOf(ask);
  commit(world, actAtConsole({ org, base, now: nowIn(world), origin, params: {}, query: new URLSearchParams(), body }));
}

/** Logins by name of the group, of all groups that somebody made. */
function showMembers({ org }: World): unknown {
  const made = [...org.groups.values()].filter(({ type }) => type === 'OKTA_GROUP');
  return Object.fromEntries(
    made.map((group) => {
      const members = memberIds(org, group).map((id) => org.users.get(id));
      return [group.name, members.flatMap((user) => (user === undefined ? [] : [loginOf(user)])).sort()];
    }),
  );
}

/** Whoever types a request by hand forgets the type of its body. */
function bodyOf(ask: Ask): Readonly<Record<string, unknown>> {
  return objectIn({ ...ask, headers: { ...ask.headers, 'content-type': 'application/json' } });
}
