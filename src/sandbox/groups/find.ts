/** Which group a path names, and whether the API may change it. */
import type { Call } from '../call.ts';
import type { Group } from '../org/group.ts';
import { Refusal, missing } from '../refusal.ts';

/** The group of `{group}`, by its id alone. */
export function groupIn({ org, params }: Call): Group {
  const group = org.groups.get(params['group'] ?? '');
  if (group === undefined) throw missing('UserGroup', params['group'] ?? '');
  return group;
}

/** The same, for a change: what Okta made itself only Okta changes. */
export function ownGroupIn(call: Call): Group {
  const group = groupIn(call);
  if (group.type !== 'OKTA_GROUP') throw new Refusal('E0000006');
  return group;
}
