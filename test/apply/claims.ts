/** Holds every claim of a receipt against the directory as it is, and against the requests that the directory got. */
import assert from 'node:assert/strict';
import { text } from '../sandbox/client.ts';
import type { Json } from '../sandbox/client.ts';
import type { Directory, Entry } from './directory.ts';
import type { Account, Change, Predicate } from './shapes.ts';

/** Fails where a receipt says something that is not so. */
export function assertTrue(receipt: Predicate, directory: Directory, journal: readonly Json[]): void {
  assert.deepEqual(
    [
      ...receipt.changes.filter((change) => !holds(change, directory)),
      ...receipt.removals.filter(({ account, gone, group }) => gone !== null && isIn(directory, group, account)),
      ...receipt.accounts.filter((account) => !isSo(account, directory)),
      ...receipt.groups.filter(({ after, group }) => after !== null && !lists(directory, group, after.members)),
      ...receipt.sessions.filter(({ account, ended }) => ended && !wasEnded(account, directory, journal)),
    ],
    [],
    'the receipt claims what is not so',
  );
}

function holds({ account, freelancer, group, outcome }: Change, directory: Directory): boolean {
  const inside = isIn(directory, group, account ?? directory.accounts.get(freelancer ?? '')?.id ?? '');
  if (outcome === 'added' || outcome === 'present') return inside;
  return outcome === 'unknown' || outcome === null || !inside;
}

function isIn({ groups }: Directory, group: string, account: string): boolean {
  return groups.get(group)?.members.some(({ id }) => id === account) ?? false;
}

/** What an account is when a receipt calls it so. */
const STATES: Readonly<Record<string, (entry: Entry | undefined) => boolean>> = {
  created: (entry) => entry !== undefined,
  activated: (entry) => entry !== undefined && entry.status !== 'DEPROVISIONED',
  active: (entry) => entry !== undefined && entry.status !== 'DEPROVISIONED',
  deactivated: (entry) => entry === undefined || entry.status === 'DEPROVISIONED',
  missing: (entry) => entry === undefined,
};

function isSo({ freelancer, outcome }: Account, { accounts }: Directory): boolean {
  return outcome === null || outcome === 'unknown' || STATES[outcome]?.(accounts.get(freelancer)) === true;
}

function lists({ groups }: Directory, group: string, members: readonly string[]): boolean {
  const there = groups.get(group)?.members.map(({ id }) => id) ?? [];
  return there.sort().join() === [...members].sort().join();
}

/** They were ended where the directory said so, or where nobody is left who could have any. */
function wasEnded(account: string, { accounts }: Directory, journal: readonly Json[]): boolean {
  const ended = journal.some(
    ({ method, path, status }) =>
      text(method) === 'DELETE' && text(path) === `/api/v1/users/${account}/sessions` && text(status) === '204',
  );
  return ended || ![...accounts.values()].some(({ id }) => id === account);
}
