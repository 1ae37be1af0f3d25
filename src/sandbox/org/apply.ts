/** Makes facts true: the one place where an organisation changes, for a request as for the lines of the state file. */
import type { Fact, Founding } from './facts.ts';
import type { Group } from './group.ts';
import { groupKey } from './group.ts';
import type { Org } from './org.ts';
import { enrol, strike } from './roster.ts';
import type { Roster } from './roster.ts';
import type { User } from './user.ts';
import { loginKey, loginOf } from './user.ts';

/** Makes facts true, in their order. */
export function apply(org: Org, facts: readonly Fact[]): void {
  for (const fact of facts) applyOne(org, fact);
}

function applyOne(org: Org, fact: Fact): void {
  switch (fact.fact) {
    case 'founded':
      return found(org, fact.founding, fact.objects);
    case 'opened':
      org.mint.boot = fact.boot;
      return;
    case 'token':
      org.token = fact.token;
      return;
    case 'clock':
      org.clockOffset = fact.offset;
      org.mint.seed = fact.seed ?? org.mint.seed;
      return;
    case 'user':
      return putUser(org, fact.user);
    case 'user gone':
      return dropUser(org, fact.user);
    case 'group':
      return putGroup(org, fact.group);
    case 'group gone':
      return dropGroup(org, fact.group);
    case 'joined':
    case 'left':
      return move(org, fact);
    case 'logged':
      org.log.push(fact.entry);
  }
}

function found(org: Org, founding: Founding, objects: number): void {
  for (const map of [org.users, org.logins, org.groups, org.groupNames, org.membersOf, org.groupsOf]) map.clear();
  for (const list of [org.userIds, org.groupIds, org.log]) list.length = 0;
  org.founding = founding;
  org.clockOffset = 0;
  Object.assign(org.mint, { seed: founding.seed, boot: 0, objects, requests: 0 });
}

function putUser(org: Org, user: User): void {
  const before = org.users.get(user.id);
  if (before !== undefined) org.logins.delete(loginKey(loginOf(before)));
  else org.groupsOf.set(user.id, [org.founding.everyone]);
  org.users.set(user.id, user);
  org.logins.set(loginKey(loginOf(user)), user.id);
  enrol(org.userIds, user.id);
}

function dropUser(org: Org, id: string): void {
  const user = org.users.get(id);
  if (user === undefined) return;
  for (const group of org.groupsOf.get(id) ?? []) strike(membersIn(org, group), id);
  org.groupsOf.delete(id);
  org.logins.delete(loginKey(loginOf(user)));
  org.users.delete(id);
  strike(org.userIds, id);
}

function putGroup(org: Org, group: Group): void {
  const before = org.groups.get(group.id);
  if (before !== undefined) org.groupNames.delete(groupKey(before.name));
  org.groups.set(group.id, group);
  org.groupNames.set(groupKey(group.name), group.id);
  enrol(org.groupIds, group.id);
}

function dropGroup(org: Org, id: string): void {
  const group = org.groups.get(id);
  if (group === undefined) return;
  for (const user of membersIn(org, id)) strike(org.groupsOf.get(user) ?? [], id);
  org.membersOf.delete(id);
  org.groupNames.delete(groupKey(group.name));
  org.groups.delete(id);
  strike(org.groupIds, id);
}

function move(org: Org, { fact, group, user, at }: Extract<Fact, { fact: 'joined' | 'left' }>): void {
  const change = fact === 'joined' ? enrol : strike;
  const before = org.groups.get(group);
  if (before === undefined) return;
  change(membersIn(org, group), user);
  change(org.groupsOf.get(user) ?? [], group);
  org.groups.set(group, { ...before, lastMembershipUpdated: at });
}

function membersIn(org: Org, group: string): Roster {
  const known = org.membersOf.get(group);
  if (known !== undefined) return known;
  const fresh: Roster = [];
  org.membersOf.set(group, fresh);
  return fresh;
}
