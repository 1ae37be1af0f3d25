/** `sortBy` and `sortOrder` of a search. */
import type { Call } from '../call.ts';
import type { User } from '../org/user.ts';
import { valuesAt } from '../query/evaluate.ts';
import { searchable } from './searchable.ts';

/**
 * Ids in the order that the caller asks for; those with the same value stay in the order of their ids.
 *
 * @param by what the caller orders by, such as `profile.lastName`.
 */
export function sortUsers({ org, query }: Call, ids: readonly string[], by: string): readonly string[] {
  const sign = query.get('sortOrder')?.toLowerCase().startsWith('desc') ? -1 : 1;
  const keys = new Map(ids.map((id) => [id, keyOf(org.users.get(id), by)] as const));
  return [...ids].sort((left, right) => sign * inOrder(keys.get(left) ?? '', keys.get(right) ?? ''));
}

function keyOf(user: User | undefined, by: string): string {
  if (user === undefined) return '';
  const [value] = valuesAt(searchable(user), by.split('.'));
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function inOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
