/** `okta:index/groupMemberships:GroupMemberships`: the members of one group, as one list. */
import { HalfDone } from '../failure.ts';
import type { Okta } from '../http/okta.ts';
import { isMissing, sayingOf } from '../http/refusal.ts';
import type { ResourceType } from '../resource.ts';
import { flag, required } from '../schema/property.ts';
import { sorted, textIn, textsIn } from '../values.ts';
import type { Values } from '../values.ts';
import { changed, complaint, membersAmong, membersOf } from './members.ts';
import type { Deed } from './members.ts';

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

/** A change of memberships, and how each of them went. */
interface Outcome {
  readonly group: string;
  readonly plan: Values;
  readonly before: readonly string[];
  readonly deeds: readonly Deed[];
}

/** The members that the state is about: all of them, or those that the program names. */
function seen(okta: Okta, group: string, state: Values): Promise<readonly string[]> {
  return state['trackAllUsers'] === true ? membersOf(okta, group) : membersAmong(okta, group, textsIn(state, 'users'));
}

function without(users: readonly string[], others: readonly string[]): readonly string[] {
  const gone = new Set(others);
  return users.filter((user) => !gone.has(user));
}

/** Nothing is kept of a creation that did nothing; what was done is kept, so that the next run goes on from there. */
async function halfCreated(okta: Okta, outcome: Outcome): Promise<never> {
  const { group, deeds } = outcome;
  const reasons = deeds.filter(({ error }) => error !== null).map((deed) => complaint(group, deed));
  const state = await present(okta, outcome);
  if (textsIn(state, 'users').length === 0) throw new Error(reasons.join('\n'));
  throw new HalfDone(group, state, reasons);
}

async function halfUpdated(okta: Okta, outcome: Outcome): Promise<Values> {
  const { group, deeds } = outcome;
  const state = await present(okta, outcome);
  const there = new Set(textsIn(state, 'users'));
  // Somebody who is not there any more cannot be removed, and need not be.
  const failed = deeds.filter(
    ({ error, method, user }) => error !== null && !(method === 'DELETE' && isMissing(error) && !there.has(user)),
  );
  if (failed.length === 0) return state;
  throw new HalfDone(
    group,
    state,
    failed.map((deed) => complaint(group, deed)),
  );
}

/** What there is after a failure: read, or else counted from the requests that were performed. */
async function present(okta: Okta, { group, plan, before, deeds }: Outcome): Promise<Values> {
  const there = new Set(before);
  for (const { user, method, error } of deeds) {
    if (error !== null) continue;
    if (method === 'PUT') there.add(user);
    else there.delete(user);
  }
  const counted = sorted([...there]);
  const asked = { ...plan, users: sorted([...before, ...textsIn(plan, 'users')]) };
  const users = await seen(okta, group, asked).catch(() => counted);
  return { ...plan, users };
}

/** Members were added, or none had to be, and then nobody could see them. */
function unread({ group, plan, deeds }: Outcome, error: unknown): Error {
  const reason = `the members of group ${group} could not be read: ${sayingOf(error)}`;
  return deeds.length === 0 ? new Error(reason) : new HalfDone(group, plan, [reason]);
}

/** Removals that failed and are still needed. */
async function stillTrue(okta: Okta, group: string, deeds: readonly Deed[]): Promise<readonly Deed[]> {
  const failed = deeds.filter(({ error }) => error !== null);
  const missing = failed.filter(({ error }) => isMissing(error)).map(({ user }) => user);
  if (missing.length === 0) return failed;
  const there = await membersAmong(okta, group, missing).catch((error: unknown) => (isMissing(error) ? [] : missing));
  return failed.filter(({ user, error }) => !isMissing(error) || there.includes(user));
}
