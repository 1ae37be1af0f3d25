/** A list on paper of who there is and who is in which group: what the sandbox must agree with. */

/** An account on paper. */
export interface PaperUser {
  readonly id: string;
  login: string;
  gone: boolean;
}

/** A group on paper; its members are numbers of accounts. */
export interface PaperGroup {
  readonly id: string;
  name: string;
  readonly members: Set<number>;
}

/** The list. Accounts and groups have numbers here, because their ids are the sandbox's. */
export interface Paper {
  readonly users: Map<number, PaperUser>;
  readonly groups: Map<number, PaperGroup>;
}

/** An empty list. */
export function blank(): Paper {
  return { users: new Map(), groups: new Map() };
}

/** Whether nobody else has a login. */
export function isFree({ users }: Paper, login: string, own?: PaperUser): boolean {
  return [...users.values()].every((user) => user === own || user.login !== login);
}

/** Whether no other group has a name. */
export function isUnnamed({ groups }: Paper, name: string, own?: PaperGroup): boolean {
  return [...groups.values()].every((group) => group === own || group.name !== name);
}

/** Logins by name of the group, as `GET /__sandbox/members` has them. */
export function membersOn({ users, groups }: Paper): Readonly<Record<string, readonly string[]>> {
  const loginOf = (who: number): string => users.get(who)?.login ?? '';
  return Object.fromEntries([...groups.values()].map(({ name, members }) => [name, [...members].map(loginOf).sort()]));
}
