/** The types of resources that the plugin knows: exactly those that the program of Gatepass uses. */
import { group } from './group/group.ts';
import { memberships } from './memberships/memberships.ts';
import type { ResourceType } from './resource.ts';
import { user } from './user/user.ts';

const types: Readonly<Record<string, ResourceType>> = {
  'okta:group/group:Group': group,
  'okta:index/groupMemberships:GroupMemberships': memberships,
  'okta:user/user:User': user,
};

/** There is no such type. */
export class UnknownType extends Error {
  override readonly name = 'UnknownType';
}

/** The type of a resource by its URN. @throws UnknownType where the plugin has none. */
export function typeOf(urn: string): ResourceType {
  const token = urn.split('::')[2]?.split('$').at(-1) ?? '';
  const type = Object.hasOwn(types, token) ? types[token] : undefined;
  if (type !== undefined) return type;
  throw new UnknownType(`the builtin plugin knows ${Object.keys(types).join(', ')}, not "${token}"`);
}
