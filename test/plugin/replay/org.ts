/** The organisation of the recordings: counted ids, a clock that goes on by a second with each write. */
import type { Values } from '../../../src/providers/okta/plugin/values.ts';

/** An account. */
export interface User {
  readonly id: string;
  status: string;
  created: string;
  activated: string | null;
  statusChanged: string | null;
  lastLogin: string | null;
  lastUpdated: string;
  passwordChanged: string | null;
  type: string;
  realm: string | null;
  profile: Values;
}

/** A group. */
export interface Group {
  readonly id: string;
  profile: Values;
  members: string[];
}

/** A fault that lasts. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly drop: 'before' | 'after' | null;
  skip: number;
  times: number;
}

/** All of it. */
export interface Org {
  users: User[];
  groups: Group[];
  made: { users: number; groups: number };
  writes: number;
  realms: boolean;
  /** Attributes that accounts do not have. */
  strange: readonly string[];
  fault: Fault | null;
}

/** A new organisation. @param strange attributes that accounts do not have. */
export function newOrg(strange: readonly string[]): Org {
  return { users: [], groups: [], made: { users: 0, groups: 0 }, writes: 0, realms: false, strange, fault: null };
}

/** A write begins: its time. */
export function tick(org: Org): string {
  org.writes += 1;
  return new Date(Date.UTC(2026, 0, 15, 9, 0, org.writes)).toISOString();
}

/** How a new account begins. */
export interface Beginning {
  readonly profile: Values;
  readonly status: string;
  readonly password: boolean;
  readonly type?: string;
  readonly realm?: string | null;
}

/** Makes an account. */
export function makeUser(org: Org, { profile, status, password, type, realm }: Beginning): User {
  const at = tick(org);
  org.made.users += 1;
  const user: User = {
    id: `00u${String(org.made.users).padStart(13, '0')}a1d7`,
    status,
    created: at,
    activated: status === 'STAGED' ? null : at,
    statusChanged: status === 'STAGED' ? null : at,
    lastLogin: null,
    lastUpdated: at,
    passwordChanged: password ? at : null,
    type: type ?? 'otydefault0000001d7',
    realm: realm ?? (org.realms ? 'guodefault0000001d7' : null),
    profile,
  };
  org.users.push(user);
  return user;
}

/** Makes a group. */
export function makeGroup(org: Org, profile: Values): Group {
  tick(org);
  org.made.groups += 1;
  const group: Group = { id: `00g${String(org.made.groups).padStart(13, '0')}a1d7`, profile, members: [] };
  org.groups.push(group);
  return group;
}

/** An account by id or login. */
export function userIn(org: Org, id: string): User | undefined {
  return org.users.find((user) => user.id === id || user.profile['login'] === id);
}

/** A group by id. */
export function groupIn(org: Org, id: string): Group | undefined {
  return org.groups.find((group) => group.id === id);
}

/** Brings an account into a status. */
export function setStatus(org: Org, user: User, status: string): void {
  const at = tick(org);
  user.status = status;
  user.statusChanged = at;
  user.lastUpdated = at;
}

/** A copy that stays as it is. */
export function copyOf({ fault, ...org }: Org): Org {
  return { ...structuredClone(org), fault: fault === null ? null : { ...fault } };
}
