/** What administrators and people did between the steps. */
import { isValues, textIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { groupIn, makeGroup, makeUser, setStatus, tick, userIn } from './org.ts';
import type { Group, Org, User } from './org.ts';

/** An action. */
type Action = (org: Org, args: Values) => void;

/** Actions by name. */
export const actions: Readonly<Record<string, Action>> = {
  seedUser(org, args) {
    const { firstName = '', lastName = '', login = '' } = args;
    const more = isValues(args['profile']) ? args['profile'] : {};
    const profile = { firstName, lastName, login, email: login, ...more };
    makeUser(org, { profile, status: textIn(args, 'status') || 'ACTIVE', password: args['password'] !== false });
  },
  seedGroup(org, args) {
    const more = isValues(args['profile']) ? args['profile'] : {};
    makeGroup(org, { name: args['name'] ?? '', description: args['description'] ?? '', ...more });
  },
  addMember(org, args) {
    tick(org);
    join(group(org, args), textIn(args, 'user'));
  },
  removeMember(org, args) {
    tick(org);
    leave(group(org, args), textIn(args, 'user'));
  },
  setProfile(org, args) {
    const one = user(org, args);
    one.lastUpdated = tick(org);
    one.profile = present({ ...one.profile, ...(args['profile'] as Values) });
  },
  setGroupProfile(org, args) {
    tick(org);
    const one = group(org, args);
    one.profile = { ...one.profile, ...(args['profile'] as Values) };
  },
  activateByUser(org, args) {
    const one = user(org, args);
    setStatus(org, one, 'ACTIVE');
    one.passwordChanged = one.lastUpdated;
  },
  signIn(org, args) {
    user(org, args).lastLogin = tick(org);
  },
  suspend: (org, args) => setStatus(org, user(org, args), 'SUSPENDED'),
  unsuspend: (org, args) => setStatus(org, user(org, args), 'ACTIVE'),
  activate: (org, args) => setStatus(org, user(org, args), 'ACTIVE'),
  lock: (org, args) => setStatus(org, user(org, args), 'LOCKED_OUT'),
  deactivate: (org, args) => setStatus(org, user(org, args), 'DEPROVISIONED'),
  setStatus: (org, args) => setStatus(org, user(org, args), textIn(args, 'status')),
  deleteUser: (org, args) => erase(org, user(org, args)),
  deleteGroup(org, args) {
    tick(org);
    org.groups = org.groups.filter((one) => one !== group(org, args));
  },
  realm(org, args) {
    org.realms = args['on'] === true;
  },
};

/** Okta keeps no profile attribute that is null. */
export function present(profile: Values): Values {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null && value !== ''));
}

/** Takes an account away. */
export function erase(org: Org, user: User): void {
  tick(org);
  org.users = org.users.filter((one) => one !== user);
  for (const group of org.groups) leave(group, user.id);
}

/** Makes an account a member. */
export function join(group: Group, user: string): void {
  if (!group.members.includes(user)) group.members.push(user);
}

/** Ends a membership. */
export function leave(group: Group, user: string): void {
  group.members = group.members.filter((one) => one !== user);
}

function user(org: Org, args: Values): User {
  const found = userIn(org, textIn(args, 'user'));
  if (found === undefined) throw new Error(`no such user: ${JSON.stringify(args)}`);
  return found;
}

function group(org: Org, args: Values): Group {
  const found = groupIn(org, textIn(args, 'group'));
  if (found === undefined) throw new Error(`no such group: ${JSON.stringify(args)}`);
  return found;
}
