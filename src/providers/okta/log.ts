/**
 * Asks the System Log who changed a membership or ended an account by hand.
 * https://developer.okta.com/docs/api/openapi/okta-management/management/systemlog/listlogevents
 */
import pMap from 'p-map';
import type { Hand } from '../../access/directory.ts';
import type { Instant } from '../../time.ts';
import type { Heard } from '../provider.ts';
import { Unanswered, faultOf } from './client.ts';
import type { Ask } from './client.ts';
import { optionalAt, textAt } from './pages.ts';

/** Okta keeps its log for ninety days. */
const KEPT_MS = 90 * 86_400_000;

const WHAT: Readonly<Record<string, Hand['what']>> = {
  'group.user_membership.add': 'added',
  'group.user_membership.remove': 'removed',
  'user.lifecycle.deactivate': 'deactivated',
};

/** What the log is asked about. */
export interface Questions {
  /** Groups whose memberships changed, by id, with their names. */
  readonly groups: ReadonlyMap<string, string>;
  /** Accounts that were found deactivated. */
  readonly accounts: readonly string[];
  readonly now: Instant;
}

/** The last change of every membership and account that was made by somebody else than this token. */
export async function handsIn(ask: Ask, { accounts, groups, now }: Questions): Promise<Heard> {
  const questions = [
    ...[...groups].map(([id, name]) => ({
      id,
      group: name,
      types: ['group.user_membership.add', 'group.user_membership.remove'],
    })),
    ...accounts.map((id) => ({ id, group: null, types: ['user.lifecycle.deactivate'] })),
  ];
  if (questions.length === 0) return { hands: [], faults: [] };
  try {
    const me = textAt((await ask('get', 'api/v1/users/me')).body, 'id');
    const since = new Date(now - KEPT_MS).toISOString();
    const hear = patiently((question: Question) => askOne(ask, question, me, since));
    const answers = await pMap(questions, hear, { concurrency: 4 });
    return {
      hands: answers.flatMap(({ hands }) => hands),
      faults: [...new Map(answers.flatMap(({ faults }) => faults).map((fault) => [fault.message, fault])).values()],
    };
  } catch (error) {
    return { hands: [], faults: [faultOf('log', error)] };
  }
}

/** Where so many questions were not answered the log is down, and waiting for the others would hold up what is due. */
const PATIENCE = 3;

/** Each question may fail alone. */
function patiently(listen: (question: Question) => Promise<readonly Hand[]>): (question: Question) => Promise<Heard> {
  let failed = 0;
  return async (question) => {
    try {
      return { hands: failed < PATIENCE ? await listen(question) : [], faults: [] };
    } catch (error) {
      failed += 1;
      return { hands: [], faults: [faultOf('log', error)] };
    }
  };
}

interface Question {
  readonly id: string;
  readonly group: string | null;
  readonly types: readonly string[];
}

/** A thousand events, newest first, are asked for: whoever did more to one group in ninety days is not named. */
async function askOne(ask: Ask, { group, id, types }: Question, me: string, since: string): Promise<readonly Hand[]> {
  const kinds = types.map((type) => `eventType eq "${type}"`).join(' or ');
  const filter = encodeURIComponent(`(${kinds}) and target.id eq "${id}"`);
  const path = `api/v1/logs?since=${since}&sortOrder=DESCENDING&limit=1000&filter=${filter}`;
  const { body } = await ask('get', path);
  const last = new Map<string, { event: unknown; account: string }>();
  if (!Array.isArray(body)) throw new Unanswered('the log was asked for, and something else came', null, null);
  for (const event of body as unknown[]) {
    const account = accountIn(event);
    if (account !== null && !last.has(account) && happened(event)) last.set(account, { event, account });
  }
  return [...last.values()].flatMap(({ account, event }) => handOf(event, account, group, me) ?? []);
}

/** Attempts are in the log as well. */
function happened(event: unknown): boolean {
  return !['FAILURE', 'DENY'].includes(optionalAt(event, 'outcome', 'result') ?? '');
}

function accountIn(event: unknown): string | null {
  const { target: targets } = (event ?? {}) as { readonly target?: unknown };
  const user = (Array.isArray(targets) ? (targets as unknown[]) : []).find((one) => optionalAt(one, 'type') === 'User');
  return optionalAt(user, 'id');
}

/** Not by hand is what this token's owner did through a token: a console names none. */
function handOf(event: unknown, account: string, group: string | null, me: string): Hand | null {
  const by = textAt(event, 'actor', 'id');
  const byToken = optionalAt(event, 'transaction', 'detail', 'requestApiTokenId') !== null;
  const what = WHAT[textAt(event, 'eventType')];
  if (what === undefined || (by === me && byToken)) return null;
  return { group, account, what, by, at: textAt(event, 'published') };
}
