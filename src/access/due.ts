/** Since when access has been over. */
import { find } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { worldOn } from '../rules/world.ts';
import { latest } from '../time.ts';
import { isOpen } from './status.ts';
import { changesOf } from './timeline.ts';

/**
 * The day on which the last of these grants ended or came to rest, as far as a date says so.
 *
 * @returns `null` where no day of the files brought it about, such as an edited state or a deleted file.
 */
export function dueOf(ledger: Ledger, grants: readonly string[], today: string): string | null {
  const days = grants.map((id) => endedOn(ledger, id, today));
  return latest(...days.map((day) => day ?? undefined)) ?? null;
}

/** The last day by now on which the grant let somebody in no longer. What becomes of it afterwards is another matter. */
function endedOn(ledger: Ledger, id: string, today: string): string | null {
  const grant = find(ledger, 'AccessGrant', id);
  if (grant === undefined) return null;
  const world = worldOn(ledger, '0001-01-01');
  const ends = changesOf(world.asked(grant), world).filter(({ from, to }) => isOpen(from) && !isOpen(to));
  return ends.findLast(({ day }) => day <= today)?.day ?? null;
}
