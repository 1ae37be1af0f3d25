/** `okta:index/groupMemberships:GroupMemberships`: the members of one group, as one list. */
import { isMissing } from '../http/refusal.ts';
import type { ResourceType } from '../resource.ts';
import { flag, required } from '../schema/property.ts';
import { textIn, textsIn } from '../values.ts';
import { halfCreated, halfUpdated, stillTrue, unread } from './half.ts';
import type { Outcome } from './half.ts';
import { changed, complaint, membersOf, seen } from './members.ts';

/** Memberships. */
export const memberships: ResourceType = {
  properties: {
    groupId: { ...required, replaces: true },
    users: { holds: 'set', given: 'required' },
    trackAllUsers: flag,
  },
  stable: ['groupId'],

  async create(okta, plan) {
    const group = textIn(plan, 'groupId');
    const added = await changed(okta, group, 'PUT', textsIn(plan, 'users'));
    const outcome: Outcome = { group, plan, before: [], deeds: added };
    if (added.some(({ error }) => error !== null)) return halfCreated(okta, outcome);
    try {
      const users = await seen(okta, group, plan);
      return { id: group, state: { ...plan, users: users.length === 0 ? null : users } };
    } catch (error) {
      throw unread(outcome, error);
    }
  },

  async read(okta, id, state) {
    const group = textIn(state, 'groupId') || id;
    try {
      const users = await seen(okta, group, state);
      const none = users.length === 0 && (state['users'] ?? null) === null;
      return { groupId: group, users: none ? null : users, trackAllUsers: state['trackAllUsers'] ?? null };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },

  async find(okta, id) {
    const [group = '', all, more] = id.split('/');
    if (more !== undefined) throw new Error(`"${id}" names no memberships: give GROUP-ID or GROUP-ID/true`);
    try {
      const users = await membersOf(okta, group);
      return { id: group, state: { groupId: group, users, trackAllUsers: all === undefined ? null : all === 'true' } };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },

  async update(okta, _id, olds, planFrom) {
    const plan = planFrom(olds);
    const group = textIn(plan, 'groupId');
    const [before, after] = [textsIn(olds, 'users'), textsIn(plan, 'users')];
    // Whoever has to go goes first: access that has ended must not wait for access that begins.
    const removed = await changed(okta, group, 'DELETE', without(before, after));
    const added = await changed(okta, group, 'PUT', without(after, before));
    const outcome: Outcome = { group, plan, before, deeds: [...removed, ...added] };
    return outcome.deeds.every(({ error }) => error === null) ? plan : halfUpdated(okta, outcome);
  },

  async remove(okta, id, state) {
    const group = textIn(state, 'groupId') || id;
    const deeds = await changed(okta, group, 'DELETE', textsIn(state, 'users'));
    const failed = await stillTrue(okta, group, deeds);
    if (failed.length > 0) throw new Error(failed.map((deed) => complaint(group, deed)).join('\n'));
  },
};

function without(users: readonly string[], others: readonly string[]): readonly string[] {
  const gone = new Set(others);
  return users.filter((user) => !gone.has(user));
}
