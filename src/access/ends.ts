/**
 * Which ends were agreed to beforehand. The guard lets those through, so it matters that a deleted file does not pass for
 * one because the same person once had another grant.
 */
import type { GrantAccess } from './access.ts';
import { isOpen } from './status.ts';

/** What the receipts tell of the time before this run. */
export interface Earlier {
  /**
   * Access as it was when the directory was last proved and nothing was refused: while something is, nobody is let in,
   * so it still says by which grants everybody is. `null` where it never was. Asking may be costly.
   */
  readonly access: () => readonly GrantAccess[] | null;
  /** Whether a grant has come to its end since then. */
  readonly endedSince: (grant: string) => boolean;
  /** Whether an account was in a group, in order, at the last reading; `null` where nobody looked. */
  readonly wasMember: (group: string, account: string) => boolean | null;
}

/** Whose access it is about: of one group, or all of it. */
export interface Whose {
  readonly freelancer: string | null;
  readonly group?: string;
}

/**
 * Whether access ends because every grant that carried it came to its end.
 *
 * @param rows the person's grants as they stand now.
 */
export function endedAsAgreed(rows: readonly GrantAccess[], earlier: Earlier, whose: Whose): boolean {
  const due = rows.filter(isDue);
  if (due.length === 0) return false;
  // Papers that these files let lapse before they were proved to hold were deleted or edited since.
  const ended = due.filter(({ grant, status }) => status !== 'suspended' || earlier.endedSince(grant));
  return carriedBy(earlier, whose).every((row) => ended.some(({ grant }) => grant === row.grant));
}

/** The grants by which somebody had access when the directory was last proved. */
export function carriedBy(earlier: Earlier, { freelancer, group }: Whose): readonly GrantAccess[] {
  const theirs = freelancer === null ? [] : (byPerson(earlier.access() ?? []).get(freelancer) ?? []);
  return theirs.filter((row) => (group === undefined || row.group === group) && isOpen(row.status));
}

const sorted = new WeakMap<readonly GrantAccess[], ReadonlyMap<string, readonly GrantAccess[]>>();

/** Every removal asks about one person, and the grants of all are the same each time. */
function byPerson(grants: readonly GrantAccess[]): ReadonlyMap<string, readonly GrantAccess[]> {
  const known = sorted.get(grants) ?? Map.groupBy(grants, ({ freelancer }) => freelancer);
  sorted.set(grants, known);
  return known;
}

/**
 * Whether a grant's end is one that was decided or agreed beforehand: a date, a revocation, a paper that lapsed. What
 * follows from an edited, deleted or refused file counts towards the guard instead.
 */
export function isDue({ because, status }: GrantAccess): boolean {
  if (status === 'revoked') return true;
  if (status === 'expired') return because.some(({ message: { id } }) => id === 'until' || id === 'engagement-ends');
  return status === 'suspended' && because.some(({ code }) => code !== null);
}
