/** An organisation: its people, groups and memberships, found without a search, and its log. */
import type { LogEntry } from '../log/entry.ts';
import type { Founding } from './facts.ts';
import type { Group } from './group.ts';
import { groupKey } from './group.ts';
import type { Mint } from './ids.ts';
import type { Roster } from './roster.ts';
import type { User } from './user.ts';
import { loginKey } from './user.ts';

/** What differs between organisations, or is told differently of Okta's. */
export interface Settings {
  /** Whether deactivation ends memberships. */
  readonly leaversLeaveGroups: boolean;
}

/** Everything that is true of an organisation. Only `apply.ts` changes it. */
export interface Org {
  readonly settings: Settings;
  founding: Founding;
  token: string;
  /** Milliseconds between the machine's clock and the organisation's. */
  clockOffset: number;
  readonly mint: Mint;
  readonly users: Map<string, User>;
  readonly userIds: Roster;
  /** Ids by login, in the form of `loginKey`. */
  readonly logins: Map<string, string>;
  readonly groups: Map<string, Group>;
  readonly groupIds: Roster;
  /** Ids by name, in the form of `groupKey`. */
  readonly groupNames: Map<string, string>;
  readonly membersOf: Map<string, Roster>;
  readonly groupsOf: Map<string, Roster>;
  readonly log: LogEntry[];
}

const NOTHING: Founding = {
  seed: '',
  owner: '',
  administrator: '',
  everyone: '',
  type: '',
  schema: '',
  tokenId: '',
};

/** An organisation that nobody has founded yet. */
export function emptyOrg(settings: Settings): Org {
  return {
    settings,
    founding: NOTHING,
    token: '',
    clockOffset: 0,
    mint: { seed: '', boot: 0, objects: 0, requests: 0 },
    users: new Map(),
    userIds: [],
    logins: new Map(),
    groups: new Map(),
    groupIds: [],
    groupNames: new Map(),
    membersOf: new Map(),
    groupsOf: new Map(),
    log: [],
  };
}

/** The user with an id or a login; `me` is who asks by the token. */
export function findUser(org: Org, idOrLogin: string): User | undefined {
  const id = idOrLogin === 'me' ? org.founding.owner : idOrLogin;
  return org.users.get(id) ?? org.users.get(org.logins.get(loginKey(id)) ?? '');
}

/** The group with an id or, for people who type, a name. */
export function findGroup(org: Org, idOrName: string): Group | undefined {
  return org.groups.get(idOrName) ?? org.groups.get(org.groupNames.get(groupKey(idOrName)) ?? '');
}

/** Who belongs to a group, in the order of ids. To the group of everybody belongs everybody. */
export function memberIds(org: Org, group: Group): readonly string[] {
  return group.id === org.founding.everyone ? org.userIds : (org.membersOf.get(group.id) ?? []);
}

/** The groups of a user, in the order of ids, with that of everybody. */
export function groupIdsOf(org: Org, user: User): readonly string[] {
  return org.groupsOf.get(user.id) ?? [];
}
