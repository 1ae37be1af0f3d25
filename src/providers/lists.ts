/** Lists of members, made from changes. */
import type { Directory } from '../access/directory.ts';
import type { MemberChange } from '../access/memberships.ts';
import type { Plan } from '../access/plan.ts';
import type { Lists } from './provider.ts';

/** What the members of every changed group shall be: those who are there, without those who leave, with those who come. */
export function listsFor(changes: readonly MemberChange[], { groups }: Directory): Lists {
  const perGroup = Map.groupBy(changes, ({ group }) => group);
  return new Map(
    [...perGroup].map(([name, ours]) => {
      const list = new Set(groups.get(name)?.members.map(({ id }) => id));
      for (const { account, change } of ours) {
        if (account !== null && change === 'remove') list.delete(account);
        if (account !== null && change === 'add') list.add(account);
      }
      return [name, [...list].sort()];
    }),
  );
}

/** The lists of groups that somebody comes to. */
export function onlyAdded(lists: Lists, ready: readonly MemberChange[]): Lists {
  const added = new Set(ready.map(({ group }) => group));
  return new Map([...lists].filter(([name]) => added.has(name)));
}

/** The lists, and empty ones for groups that have to be made. */
export function withNew(lists: Lists, { newGroups }: Plan): Lists {
  return new Map([...newGroups.map(({ name }): [string, readonly string[]] => [name, []]), ...lists]);
}
