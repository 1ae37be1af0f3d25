/** What the directory answered about one group, in order: who was in it from one reading to another. */
import type { Instant } from '../time.ts';
import type { Drift, Predicate, Reading } from './predicate.ts';
import type { Receipt } from './read.ts';

/** One answer of the directory about a group. */
export interface Sighting {
  /** When; where time is played, the instant that was played. */
  readonly at: Instant;
  readonly requestId: string | null;
  readonly receipt: Receipt;
  readonly phase: 'before' | 'after';
  readonly members: ReadonlySet<string>;
}

/** An account in a group, from the first reading that showed it to the first one that did not any more. */
export interface Stay {
  readonly group: string;
  readonly account: string;
  readonly first: Sighting;
  readonly last: Sighting;
  readonly gone: Sighting | null;
  /** The last reading before, in which it was not there; `null` where nobody had looked. */
  readonly absent: Sighting | null;
  /** When somebody put it there by hand, by the provider's log; `null` where that is not known. */
  readonly came: Instant | null;
}

/** The readings of a group, in the order of the runs that made them. */
export function sightingsOf(group: string, receipts: readonly Receipt[]): readonly Sighting[] {
  return receipts.flatMap((receipt) => {
    const { predicate } = receipt.statement;
    const own = predicate.groups.find((one) => one.group === group);
    return (['before', 'after'] as const).flatMap((phase) => {
      const reading = own?.[phase] ?? null;
      return reading === null ? [] : [sighting(reading, phase, receipt, predicate)];
    });
  });
}

function sighting(reading: Reading, phase: Sighting['phase'], receipt: Receipt, predicate: Predicate): Sighting {
  const at = Date.parse(predicate.simulated ? predicate.instant : reading.at);
  return { at, requestId: reading.requestId, receipt, phase, members: new Set(reading.members) };
}

/** Every stay that the readings of a group show, by account and time. */
export function staysIn(group: string, sightings: readonly Sighting[]): readonly Stay[] {
  const accounts = new Set(sightings.flatMap(({ members }) => [...members]));
  return [...accounts].sort().flatMap((account) => staysOf(group, account, sightings));
}

function staysOf(group: string, account: string, sightings: readonly Sighting[]): readonly Stay[] {
  const isIn = (sighting: Sighting | undefined) => sighting?.members.has(account) === true;
  const stays: Stay[] = [];
  for (const [index, seen] of sightings.entries()) {
    if (!isIn(seen)) continue;
    const [before, next] = [sightings[index - 1], sightings[index + 1]];
    const gone = isIn(next) ? null : (next ?? null);
    const open = isIn(before) ? stays.pop() : undefined;
    const own = { group, account, first: seen, last: seen, gone, absent: before ?? null };
    if (open === undefined) stays.push({ ...own, came: cameBy(own) });
    else stays.push({ ...open, last: seen, gone });
  }
  return stays;
}

/** What the log says counts where it fits the readings: a sandbox may have a clock of its own. */
function cameBy({ absent, account, first, group }: Omit<Stay, 'came'>): Instant | null {
  const hand = handIn(first, group, account);
  const at = Date.parse(hand?.at ?? '');
  return absent !== null && at >= absent.at && at <= first.at ? at : null;
}

/** Who put an account into a group by hand, as the receipt of the first reading that showed it has it. */
export function handIn({ receipt }: Sighting, group: string, account: string): Drift | undefined {
  const { drift } = receipt.statement.predicate;
  return drift.find((one) => one.group === group && one.account === account && one.what === 'added');
}
