/** What a change does to access, papers aside: which grants it adds, widens or extends, and from which day on. */
import { refusalsOf } from '../access/refused.ts';
import type { Ledger } from '../ledger.ts';
import { isRevoked, lastDay } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import type { World } from '../rules/rule.ts';
import { worldOn } from '../rules/world.ts';
import { addDays, earliest } from '../time.ts';

/** Days on which a grant is open, papers aside. */
interface Open {
  readonly first: string;
  readonly last: string;
}

/**
 * Grants whose access in head holds, papers aside, on a day from `day` on, on which it does not hold in base.
 *
 * @returns the first such day of each, by grant.
 */
export function extendedGrants(head: Ledger, base: Ledger, day: string): ReadonlyMap<string, string> {
  const after = worldOn(head, day);
  const before = worldOn(base, day);
  const extended = new Map<string, string>();
  for (const grant of head.documents.AccessGrant.values()) {
    const old = base.documents.AccessGrant.get(grant.id);
    const now = openDays(after.asked(grant), after);
    if (now === null) continue;
    const then =
      old === undefined || opensOther(after.asked(grant), before.asked(old))
        ? null
        : openDays(before.asked(old), before);
    const first = firstNewDay(now, then, day);
    if (first !== null) extended.set(grant.id, first);
  }
  return extended;
}

function openDays(asked: Asked, world: World): Open | null {
  const { from, revoked, until } = asked.grant.facts;
  const { state } = asked.engagement?.facts ?? {};
  if (from === undefined || until === undefined || (state !== 'approved' && state !== 'active')) return null;
  const lastBefore = revoked?.on === undefined ? undefined : (addDays(revoked.on, -1) ?? undefined);
  const last = earliest(lastDay(asked), lastBefore) ?? until;
  const never = last < from || isRevoked(asked, from) || refusalsOf(asked, world).length > 0;
  return never ? null : { first: from, last };
}

/** Whether a grant of the same id opens something else, or for somebody else. */
function opensOther(a: Asked, b: Asked): boolean {
  return (['freelancer', 'system', 'role'] as const).some((field) => a.grant.facts[field] !== b.grant.facts[field]);
}

function firstNewDay(now: Open, then: Open | null, day: string): string | null {
  const first = now.first > day ? now.first : day;
  if (first > now.last) return null;
  if (then === null || first < then.first || first > then.last) return first;
  const next = addDays(then.last, 1);
  return next !== null && next <= now.last ? next : null;
}
