/** What a receipt claims, and what it leaves open. A signature proves who says it, not that it was so. */
import type { Message } from '../diagnostic.ts';
import type { AccountChange, MembershipChange, Predicate, Reading, Removal } from './predicate.ts';

/** Messages about one receipt. */
export interface Claims {
  readonly claimed: readonly Message[];
  readonly unknown: readonly Message[];
}

/** Everything that can be said of a run by its receipt. */
export function claimsOf(predicate: Predicate): Claims {
  const removals = predicate.removals.map((removal) => removalClaim(removal, predicate));
  const additions = predicate.changes.filter(({ change }) => change === 'add').map(additionClaim);
  const said = [...removals, ...additions];
  return {
    claimed: [
      { id: 'run', args: { instant: predicate.instant, result: predicate.result } },
      ...readingsIn(predicate),
      ...said.filter(({ id }) => !isOpen(id)),
      ...predicate.sessions.map(({ account, ended }) => ({
        id: ended ? 'sessions' : 'no-sessions',
        args: { account },
      })),
      ...predicate.accounts.map(accountClaim),
      ...predicate.drift.map(({ account, by, group, what }) => driftClaim(account, by, group, what)),
      ...refusal(predicate),
      ...predicate.errors.map(({ id, message, where }) => ({
        id: 'trouble',
        // Most sentences begin with what they are about.
        args: { where, message: message.replace(`${where}: `, ''), id: id ?? '' },
      })),
    ],
    unknown: [...said.filter(({ id }) => isOpen(id)), ...unreadIn(predicate)],
  };
}

function isOpen(id: string): boolean {
  return id === 'not-seen-gone' || id === 'not-seen-added';
}

function removalClaim(removal: Removal, { changes, groups, instant, simulated }: Predicate): Message {
  const { account, due, gone, group } = removal;
  const who = { account, group, due: due ?? 'no date' };
  if (gone !== null) {
    const readings = groups.filter((one) => one.group === group).flatMap(({ after, before }) => [after, before]);
    const requestId = readings.find((reading) => reading?.at === gone)?.requestId ?? null;
    const args = { ...who, gone: simulated ? instant : gone, request: requestId ?? '' };
    return { id: requestId === null ? 'gone' : 'gone-by-request', args };
  }
  const change = changes.find((one) => one.change === 'remove' && one.account === account && one.group === group);
  if (change?.outcome === 'present') return { id: 'still-there', args: who };
  return { id: change?.outcome === null ? 'not-tried' : 'not-seen-gone', args: who };
}

function additionClaim({ account, freelancer, group, outcome }: MembershipChange): Message {
  const args = { account: account ?? freelancer ?? '', group };
  if (outcome === 'added') return { id: 'added', args };
  if (outcome === 'unknown') return { id: 'not-seen-added', args };
  return { id: outcome === null ? 'not-added' : 'missing', args };
}

function accountClaim({ account, change, freelancer, outcome }: AccountChange): Message {
  return { id: 'account', args: { account: account ?? 'new', change, freelancer, outcome: outcome ?? 'not seen' } };
}

function driftClaim(account: string, by: string | null, group: string | null, what: string): Message {
  return {
    id: group === null ? 'drift-account' : 'drift',
    args: { account, by: by ?? 'unknown', group: group ?? '', what },
  };
}

function refusal({ refused }: Predicate): readonly Message[] {
  return refused === null ? [] : [{ id: 'refused', args: { ...refused } }];
}

/** How much was read in all, and when: not one line for each of hundreds of groups. */
function readingsIn({ groups }: Predicate): readonly Message[] {
  const readings = groups.flatMap(({ after }): Reading[] => (after === null ? [] : [after]));
  if (readings.length === 0) return [];
  const times = readings.map(({ at }) => at).sort();
  const members = readings.reduce((sum, reading) => sum + reading.members.length, 0);
  return [{ id: 'read', args: { groups: readings.length, members, until: times.at(-1) ?? '' } }];
}

function unreadIn({ groups }: Predicate): readonly Message[] {
  const unread = groups.filter(({ after }) => after === null).map(({ group }) => group);
  return unread.length === 0 ? [] : [{ id: 'unread', args: { groups: unread } }];
}
