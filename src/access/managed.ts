/** The groups that carry roles, as the files name them. */
import type { Place } from '../diagnostic.ts';
import { placeIn } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { inOrder } from '../order.ts';

/** A group of the identity provider that carries a role which external people may hold. */
export interface ManagedGroup {
  readonly name: string;
  /** `system/role`, as a person would say it. */
  readonly role: string;
  readonly at: Place;
  /** Whether another role names the same group: then nobody can say what a membership means. */
  readonly shared: boolean;
}

/** Every such group, by name, in order. Roles that no external person may hold are none of Gatepass's business. */
export function managedGroups(ledger: Ledger): ReadonlyMap<string, ManagedGroup> {
  const groups = new Map<string, ManagedGroup>();
  for (const group of carried(ledger)) {
    const other = groups.get(group.name);
    groups.set(group.name, other === undefined ? group : { ...other, shared: true });
  }
  return groups;
}

function carried(ledger: Ledger): readonly ManagedGroup[] {
  const systems = [...ledger.documents.System.values()].sort((a, b) => inOrder(a.id, b.id));
  return systems
    .flatMap((system) =>
      (system.facts.roles ?? []).flatMap((role, index) => {
        if (role?.idp_group === undefined || role.external_allowed !== true) return [];
        const at = placeIn(system, `/roles/${index}/idp_group`);
        return [{ name: role.idp_group, role: `${system.id}/${role.id ?? ''}`, at, shared: false }];
      }),
    )
    .sort((a, b) => inOrder(a.name, b.name));
}
