/** Groups as Okta answers them. */
import type { Group } from '../org/group.ts';
import { secondOf } from '../time.ts';

/** A group, by itself as in lists. */
export function renderGroup(group: Group, base: string): unknown {
  const self = `${base}/api/v1/groups/${group.id}`;
  return {
    ...groupFields(group),
    objectClass: ['okta:user_group'],
    _links: {
      logo: ['medium', 'large'].map((name) => ({ name, href: `${base}/logos/${name}.png`, type: 'image/png' })),
      users: { href: `${self}/users` },
      apps: { href: `${self}/apps` },
    },
  };
}

/** What a search may ask for. */
export function groupFields(group: Group): Record<string, unknown> {
  const { id, type, created, lastUpdated, lastMembershipUpdated, name, description } = group;
  return {
    id,
    created: secondOf(created),
    lastUpdated: secondOf(lastUpdated),
    lastMembershipUpdated: secondOf(lastMembershipUpdated),
    type,
    // Who gave no description gets none: the API description allows no `null` there.
    profile: description === null ? { name } : { name, description },
  };
}
