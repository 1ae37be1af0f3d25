/** What one group's memberships should be, beside what they are. */
import type { Place } from '../diagnostic.ts';
import { inOrder } from '../order.ts';
import { message } from '../rules/rule.ts';
import type { GrantAccess } from './access.ts';
import type { Account, Hand } from './directory.ts';
import { carriedBy, endedAsAgreed, isDue } from './ends.ts';
import type { Earlier } from './ends.ts';
import { isOpen } from './status.ts';
import type { Reason } from './status.ts';

/** A membership that has to begin or end. */
export interface MemberChange {
  readonly group: string;
  /** `null` while the account has to be made first. */
  readonly account: string | null;
  readonly freelancer: string | null;
  readonly grants: readonly string[];
  readonly change: 'add' | 'remove';
  readonly because: readonly Reason[];
  /** Whether it is an end that files, papers or the provider's own log account for: the guard lets it through. */
  readonly exempt: boolean;
}

/** Tells a change from others: one person, one group, one direction. */
export function keyOf({ account, change, freelancer, group }: MemberChange): string {
  return `${change} ${group} ${freelancer ?? account}`;
}

/** What is known about a group when its memberships are judged. */
export interface GroupCase {
  readonly name: string;
  /** Where the files name it; a group that has left them is everybody's end. */
  readonly at: Place;
  /** Grants that it carries, by the person's id. */
  readonly rows: ReadonlyMap<string, readonly GrantAccess[]>;
  /** Whether nobody may be added on the strength of the rows. */
  readonly closed: boolean;
  /** Whether files are missing that might account for a member. */
  readonly uncertain: boolean;
  readonly earlier: Earlier;
  /** Who was added by hand, by account. */
  readonly hands: ReadonlyMap<string, Hand>;
}

/** Why a member has to leave, or `null` where the membership is in order. */
export function removalOf(member: Account, found: GroupCase): MemberChange | null {
  const rows = newestFirst((member.freelancer === null ? undefined : found.rows.get(member.freelancer)) ?? []);
  if (rows.some(({ status }) => isOpen(status))) return null;
  const { earlier, name } = found;
  const whose = { freelancer: member.freelancer, group: name };
  const agreed = endedAsAgreed(rows, earlier, whose);
  // Whom a grant let in since is in by that grant, whoever opened the door.
  const hand = carriedBy(earlier, whose).length > 0 ? undefined : found.hands.get(member.id);
  // What was done by hand may have been right: nobody knows while a file is missing that might say so.
  if (found.uncertain && !agreed) return null;
  const exempt = agreed || hand !== undefined;
  return {
    group: name,
    account: member.id,
    freelancer: member.freelancer,
    grants: rows.filter(({ status }) => status !== 'scheduled').map(({ grant }) => grant),
    change: 'remove',
    because: reasonsFor(rows, hand, exempt, found.at),
    exempt,
  };
}

/** What ended last is what the person lost. */
function newestFirst(rows: readonly GrantAccess[]): readonly GrantAccess[] {
  return [...rows].sort((a, b) => inOrder(b.from ?? '', a.from ?? '') || inOrder(a.grant, b.grant));
}

/** People whose grants are effective and who are not in the group, with these grants. */
export function missingFrom(members: readonly Account[], { closed, rows }: GroupCase): readonly GrantAccess[][] {
  if (closed) return [];
  const inside = new Set(members.map(({ freelancer }) => freelancer));
  return [...rows].flatMap(([freelancer, theirs]) => {
    const effective = inside.has(freelancer) ? [] : theirs.filter(({ status }) => status === 'effective');
    return effective.length === 0 ? [] : [effective];
  });
}

/** An ended grant is the reason only where it carried the membership. */
function reasonsFor(
  rows: readonly GrantAccess[],
  hand: Hand | undefined,
  exempt: boolean,
  at: Place,
): readonly Reason[] {
  if (hand !== undefined)
    return [reason('by-hand', at, { by: hand.by, at: hand.at }), ...rows.flatMap((row) => row.because)];
  const live = rows.filter((row) => exempt || !isDue(row));
  return live.length === 0 ? [reason('no-grant', at)] : live.flatMap((row) => row.because);
}

function reason(id: string, at: Place, args: Record<string, string> = {}): Reason {
  return { code: null, message: message(id, args), at };
}
