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

/** Every such group, by name, in order. Groups of nobody but staff are none of Gatepass's business. */
export function managedGroups(ledger: Ledger): ReadonlyMap<string, ManagedGroup> {
  const perName = Map.groupBy(carriers(ledger), ({ group: { name } }) => name);
  const managed = [...perName.values()].flatMap((roles) => {
    const [first] = roles.filter(({ ours }) => ours);
    // A role of staff counts as well: whoever is let into its group holds it.
    return first === undefined ? [] : [{ ...first.group, shared: roles.length > 1 }];
  });
  return new Map(managed.sort((a, b) => inOrder(a.name, b.name)).map((group) => [group.name, group]));
}

interface Carrier {
  readonly group: ManagedGroup;
  /** Whether external people may hold it, by a file that can be read. */
  readonly ours: boolean;
}

function carriers(ledger: Ledger): readonly Carrier[] {
  const systems = [...ledger.documents.System.values()].sort((a, b) => inOrder(a.id, b.id));
  return systems.flatMap((system) =>
    (system.facts.roles ?? []).flatMap((role, index) => {
      if (role?.idp_group === undefined) return [];
      const at = placeIn(system, `/roles/${index}/idp_group`);
      const group = { name: role.idp_group, role: `${system.id}/${role.id ?? ''}`, at, shared: false };
      return [{ group, ours: role.external_allowed === true && system.state !== 'lost' }];
    }),
  );
}
