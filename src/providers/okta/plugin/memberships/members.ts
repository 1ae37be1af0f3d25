/** Members of a group, as Okta lists and changes them. */
import type { Okta } from '../http/okta.ts';
import { pagesOf } from '../http/pages.ts';
import { pathTo } from '../http/place.ts';
import { sayingOf } from '../http/refusal.ts';
import { sorted, textIn, textsIn } from '../values.ts';
import type { Values } from '../values.ts';

const PAGE = 200;

/** Ids of all members of a group, in order. */
export async function membersOf(okta: Okta, group: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const page of pagesOf(okta, listOf(group))) found.push(...page.map((user) => textIn(user, 'id')));
  return sorted(found);
}

/** Which of some accounts are members. Reads no further than it has to. */
export async function membersAmong(okta: Okta, group: string, users: readonly string[]): Promise<readonly string[]> {
  const missing = new Set(users);
  if (missing.size === 0) return [];
  for await (const page of pagesOf(okta, listOf(group))) {
    for (const user of page) missing.delete(textIn(user, 'id'));
    if (missing.size === 0) break;
  }
  return sorted(users.filter((user) => !missing.has(user)));
}

/** The members that the state is about: all of them, or those that the program names. */
export function seen(okta: Okta, group: string, state: Values): Promise<readonly string[]> {
  return state['trackAllUsers'] === true ? membersOf(okta, group) : membersAmong(okta, group, textsIn(state, 'users'));
}

/** How a change of one membership went. */
export interface Deed {
  readonly user: string;
  readonly method: 'PUT' | 'DELETE';
  /** null where it was done. */
  readonly error: unknown;
}

/** Changes memberships. One that fails keeps none of the others from being changed. */
export async function changed(
  okta: Okta,
  group: string,
  method: Deed['method'],
  users: readonly string[],
): Promise<readonly Deed[]> {
  const deeds = users.map(async (user): Promise<Deed> => {
    try {
      await okta(method, pathTo('groups', group, 'users', user));
      return { user, method, error: null };
    } catch (error) {
      return { user, method, error };
    }
  });
  return Promise.all(deeds);
}

/** A failed change in words: what, for whom, where, and what Okta said. */
export function complaint(group: string, { user, method, error }: Deed): string {
  const what = method === 'PUT' ? `account ${user} was not added to` : `account ${user} was not removed from`;
  return `${what} group ${group}: ${sayingOf(error)}`;
}

const listOf = (group: string) => `${pathTo('groups', group, 'users')}?limit=${PAGE}`;
