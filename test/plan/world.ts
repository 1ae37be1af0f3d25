/** A directory as plain data, and what becomes of it when a plan is carried out. */
import { createHash } from 'node:crypto';
import type { Account, Directory, Group, Hand } from '../../src/access/directory.ts';
import { dueOf } from '../../src/access/due.ts';
import type { Earlier } from '../../src/access/ends.ts';
import { planFor } from '../../src/access/plan.ts';
import type { Plan } from '../../src/access/plan.ts';
import type { Known } from '../companies/read.ts';

/** Nothing was proved before. */
const nothingEarlier: Earlier = {
  access: () => null,
  endedSince: () => true,
  wasMember: () => null,
};

/** Nobody, and no group. */
export const nobody: Directory = { groups: new Map(), accounts: new Map(), unread: new Set(), faults: [] };

/** A person's account: active, unless more is said. */
export function accountOf(freelancer: string, more: Partial<Account> = {}): Account {
  return { id: `00u-${freelancer}`, freelancer, active: true, since: null, ...more };
}

/** An account that no file names. */
export function stranger(name: string): Account {
  return { id: `00u-${name}`, freelancer: null, active: true, since: null };
}

/** A group of Gatepass's, unless more is said. */
export function groupOf(name: string, members: readonly Account[], more: Partial<Group> = {}): Group {
  const reading = { at: '2026-12-01T00:00:00.000Z', requestId: 'r1' };
  return { name, id: `00g-${name}`, owned: true, role: null, members, reading, ...more };
}

/** A directory with these groups; everybody in them has an account, and others may have one. */
export function directoryWith(groups: readonly Group[], others: readonly Account[] = []): Directory {
  const everybody = [...groups.flatMap(({ members }) => members), ...others];
  const accounts = everybody.flatMap((one) => (one.freelancer === null ? [] : [[one.freelancer, one] as const]));
  return { ...nobody, groups: new Map(groups.map((one) => [one.name, one])), accounts: new Map(accounts) };
}

/** When a plan is made, and what is known besides files and directory. */
export interface Moment {
  readonly instant: number;
  readonly hands?: readonly Hand[];
  readonly earlier?: Earlier;
}

/** The plan for a directory. */
export function planOf(known: Known, directory: Directory, { earlier, hands = [], instant }: Moment): Plan {
  const { ledger, zone } = known;
  const access = known.at(instant);
  return planFor({ ledger, access, directory, hands, zone, instant, earlier: earlier ?? nothingEarlier });
}

/** The directory after everything in a plan has come true. */
export function carriedOut({ accounts, changes, newGroups }: Plan, directory: Directory): Directory {
  const people = new Map(directory.accounts);
  for (const { change, freelancer } of accounts) {
    const known = people.get(freelancer) ?? accountOf(freelancer);
    if (change !== 'stays') people.set(freelancer, { ...known, active: change !== 'deactivate' });
  }
  const now = (account: Account) => people.get(account.freelancer ?? '') ?? account;
  const all = [...directory.groups.values(), ...newGroups.map(({ name, role }) => groupOf(name, [], { role }))];
  const groups = all.map((group) => {
    const ours = changes.filter((one) => one.group === group.name);
    const leaving = new Set(ours.flatMap(({ account, change }) => (change === 'remove' ? [account] : [])));
    const coming = ours.flatMap(({ change, freelancer }) =>
      change === 'add' ? (people.get(freelancer ?? '') ?? []) : [],
    );
    return { ...group, members: [...group.members.filter(({ id }) => !leaving.has(id)).map(now), ...coming] };
  });
  return { ...directory, groups: new Map(groups.map((group) => [group.name, group])), accounts: people };
}

/** The directory after the first run. */
export function settledBy(known: Known, instant: number): Directory {
  return carriedOut(planOf(known, nobody, { instant }), nobody);
}

/** What a receipt of an earlier run says: files and instant that were proved then. */
export function provedBy(then: Known, since: number, now: Known, instant: number): Earlier {
  return {
    access: () => then.at(since).grants,
    wasMember: () => null,
    endedSince: (grant) => {
      const due = dueOf(now.ledger, [grant], now.zone.dayAt(instant));
      return due !== null && now.zone.startOf(due) > since;
    },
  };
}

/** Members as a person would list them: ids of people, or of accounts that nobody knows. */
export function listsIn({ groups }: Directory): Readonly<Record<string, readonly string[]>> {
  const names = ({ members }: Group) => members.map(({ freelancer, id }) => freelancer ?? id).sort();
  return Object.fromEntries([...groups.values()].map((group) => [group.name, names(group)]));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
