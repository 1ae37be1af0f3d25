/** What was seen beside what the files say. */
import type { Message } from '../diagnostic.ts';
import type { Receipt } from './read.ts';
import type { Stay } from './sightings.ts';

/** A grant as the files had it on the day. */
export interface DeclaredGrant {
  readonly grant: string;
  readonly freelancer: string;
  readonly group: string | null;
  readonly status: string;
}

/** One disagreement, and the grants of that person for that group, whatever their status. */
export interface Difference {
  readonly message: Message;
  readonly group: string;
  readonly account: string | null;
  readonly freelancer: string | null;
  readonly grants: readonly string[];
}

/** The freelancer of every account that any receipt names; later receipts know better. */
export function peopleIn(receipts: readonly Receipt[]): ReadonlyMap<string, string> {
  return new Map(receipts.flatMap(({ statement }) => Object.entries(statement.predicate.people)));
}

/** Whether a grant of this status lets its holder stay in the group. */
export function opens({ status }: DeclaredGrant): boolean {
  return status === 'effective' || status === 'held';
}

/**
 * Compares both ways.
 *
 * @param known groups about which the receipts say something: where nobody looked, absence means nothing.
 */
export function differencesOf(
  stays: readonly Stay[],
  people: ReadonlyMap<string, string>,
  declared: readonly DeclaredGrant[],
  known: ReadonlySet<string>,
): readonly Difference[] {
  return [
    ...stays.flatMap((stay) => undeclared(stay, people.get(stay.account) ?? null, declared)),
    ...declared.flatMap((grant) => unseen(grant, stays, people, known)),
  ];
}

function undeclared(
  { account, group }: Stay,
  freelancer: string | null,
  declared: readonly DeclaredGrant[],
): readonly Difference[] {
  const own = declared.filter((grant) => grant.freelancer === freelancer && grant.group === group);
  if (own.some(opens)) return [];
  const message = { id: 'observed-not-declared', args: { who: freelancer ?? account, group } };
  return [{ message, group, account, freelancer, grants: own.map(({ grant }) => grant) }];
}

/** A held grant keeps somebody in the group and brings nobody into it. */
function unseen(
  { freelancer, grant, group, status }: DeclaredGrant,
  stays: readonly Stay[],
  people: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly Difference[] {
  if (status !== 'effective' || group === null || !known.has(group)) return [];
  if (stays.some((stay) => stay.group === group && people.get(stay.account) === freelancer)) return [];
  const message = { id: 'declared-not-observed', args: { grant, group, who: freelancer } };
  return [{ message, group, account: null, freelancer, grants: [grant] }];
}
