/** Puts what was observed beside what was declared. */
import { differencesOf, opens, peopleIn } from '../../evidence/differences.ts';
import type { Difference } from '../../evidence/differences.ts';
import { isKnown, observe } from '../../evidence/observed.ts';
import type { GroupSeen, Span } from '../../evidence/observed.ts';
import { handIn } from '../../evidence/sightings.ts';
import type { Sighting, Stay } from '../../evidence/sightings.ts';
import { wordsOf } from '../../evidence/words.ts';
import type { Message } from '../../diagnostic.ts';
import type { DifferenceView, GroupSeenView, SeenView, SightingView, WhoHadView } from '../../render/who-had-view.ts';
import type { Zone } from '../../time.ts';
import type { Chosen } from './chosen.ts';
import type { Declared, Role } from './declared.ts';

/** The part of the answer that says who. */
export type Answer = Pick<WhoHadView, 'observed' | 'differences' | 'unknown'>;

/** Compares the receipts with the files, for the groups that the system had. */
export function answerOf({ receipts }: Chosen, { grants, roles }: Declared, span: Span, zone: Zone): Answer {
  const rolesBy = Map.groupBy(roles, ({ group }) => group);
  const groups = [...rolesBy.keys()].filter((group) => group !== null).sort();
  const observed = observe(groups, receipts, span, zone);
  const people = peopleIn(receipts);
  const known = new Set(observed.groups.filter(isKnown).map(({ group }) => group));
  const rolesOf = (group: string) => (rolesBy.get(group) ?? []).map(({ role }) => role);
  return {
    observed: {
      basis: 'observed',
      groups: observed.groups.map((one) => groupView(one, rolesOf(one.group), zone)),
      people: observed.stays.map((stay) => seenView(stay, people.get(stay.account) ?? null, rolesOf(stay.group), zone)),
    },
    differences: differencesOf(observed.stays, people, grants, known).map((one) => differenceView(one, grants)),
    unknown: [...observed.unknown.map(({ message }) => message), ...byHand(rolesBy.get(null) ?? [])].map(said),
  };
}

/** The grants that opened something on that day. */
export function openGrants({ grants }: Declared): Declared['grants'] {
  return grants.filter(opens);
}

function byHand(roles: readonly Role[]): readonly Message[] {
  return roles.map(({ role }) => ({ id: 'manual', args: { role } }));
}

function said({ args, id }: Message): WhoHadView['unknown'][number] {
  return { messageId: id, args, message: wordsOf({ id, args }).says };
}

function groupView({ after, before, during, group }: GroupSeen, roles: readonly string[], zone: Zone): GroupSeenView {
  const shown = (sighting: Sighting | null) => (sighting === null ? null : sightingView(sighting, zone));
  return { group, roles, before: shown(before), during, after: shown(after) };
}

function seenView(stay: Stay, freelancer: string | null, roles: readonly string[], zone: Zone): SeenView {
  const { account, first, gone, group, last } = stay;
  const added = handIn(first, group, account);
  return {
    ...{ account, freelancer, group, roles },
    firstSeen: sightingView(first, zone),
    lastSeen: sightingView(last, zone),
    gone: gone === null ? null : sightingView(gone, zone),
    because: gone === null ? null : removalIn(gone, stay),
    byHand: added === undefined ? null : { by: added.by, at: added.at },
  };
}

/** Who was not there any more when a run began was not removed by it. */
function removalIn({ phase, receipt }: Sighting, { account, group }: Stay): string | null {
  const removals = receipt.statement.predicate.changes.filter(({ change }) => change === 'remove');
  const own = removals.find((one) => one.account === account && one.group === group);
  return phase === 'after' ? (own?.because ?? null) : null;
}

function sightingView({ at, receipt, requestId }: Sighting, zone: Zone): SightingView {
  return { at: zone.format(at), requestId, receipt: receipt.path };
}

function differenceView({ grants, message, ...rest }: Difference, declared: Declared['grants']): DifferenceView {
  return {
    what: message.id === 'observed-not-declared' ? message.id : 'declared-not-observed',
    message: wordsOf(message).says,
    ...rest,
    grants: declared.filter(({ grant }) => grants.includes(grant)),
  };
}
