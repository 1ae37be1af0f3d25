/** How the engine names what is in its state: https://www.pulumi.com/docs/iac/concepts/resources/names/#urns */

/** The stacks of a target, each with a state of its own: groups with their members, and accounts. */
export type StackName = 'access' | 'identities';

/** The types of `@pulumi/okta` that are used, as its 7.0.0 names them. */
export const types = {
  user: 'okta:user/user:User',
  group: 'okta:group/group:Group',
  memberships: 'okta:index/groupMemberships:GroupMemberships',
} as const;

/** The engine's project of a target. */
export function projectOf(target: string): string {
  return `gatepass-${target}`;
}

/** Name of a resource in a target's stack. */
export function urnOf(target: string, stack: StackName, type: string, name: string): string {
  return `urn:pulumi:${stack}::${projectOf(target)}::${type}::${name}`;
}

/** The logical name at the end of a URN. */
export function nameIn(urn: string): string {
  return urn.split('::').slice(3).join('::');
}
