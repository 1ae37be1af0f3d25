/** Who may reach what, when and why: a function of the files and the time. */
import { find } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { once } from '../once.ts';
import { inOrder } from '../order.ts';
import { isExpired, isRevoked } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { ruleOf } from '../rules/index.ts';
import type { World } from '../rules/rule.ts';
import { worldOn } from '../rules/world.ts';
import type { Instant, Zone } from '../time.ts';
import { lostPaper, restsOnLost } from './held.ts';
import { isExpiring, statusOn } from './status.ts';
import type { Answer } from './status.ts';
import { changesOf } from './timeline.ts';
import type { StatusChange } from './timeline.ts';

/** A grant at an instant. */
export interface GrantAccess extends Answer {
  readonly grant: string;
  readonly engagement: string;
  readonly freelancer: string;
  readonly system: string;
  readonly role: string;
  readonly level: string | null;
  readonly group: string | null;
  readonly enforcement: 'idp' | 'manual';
  readonly from: string | null;
  readonly until: string | null;
  /** Whether it is effective for its last fourteen days. */
  readonly expiring: boolean;
  /** The next change of its status. */
  readonly next: StatusChange | null;
}

/** The answer to "who may reach what". */
export interface Access {
  readonly grants: readonly GrantAccess[];
  /** Every later change, in order. */
  readonly timeline: readonly StatusChange[];
  /**
   * Grants of which nothing can be said, each with the file that cannot be read and has no valid version; and folders
   * that cannot be looked into, of which nobody knows what grants lie there.
   */
  readonly unknown: readonly { readonly grant: string | null; readonly path: string }[];
}

/**
 * The status of every grant at an instant, with what changes it next.
 *
 * @param ledger the documents, unreadable ones replaced by their last valid versions.
 * @param instant the instant that is asked about.
 * @param zone the organisation's time zone.
 */
export function access(ledger: Ledger, instant: Instant, zone: Zone): Access {
  const day = zone.dayAt(instant);
  const world = worldOn(ledger, day);
  const asked = [...ledger.documents.AccessGrant.values()].sort(byId).map((grant) => world.asked(grant));
  const judged = asked.map((one) => ({ one, lost: lostFor(one, day, world) }));
  const known = judged
    .filter(({ lost }) => lost === null)
    .map(({ one }) => {
      // Looking ahead costs ten times as much as looking, and whoever makes true what is now never asks.
      const ahead = once(() => merged(changesOf(one, world), zone).filter((change) => change.day > day));
      return { one, ahead };
    });
  return {
    grants: known.map(({ ahead, one }) => rowOf(one, day, world, ahead)),
    get timeline() {
      return known.flatMap(({ ahead }) => ahead()).sort((a, b) => inOrder(a.day, b.day) || inOrder(a.grant, b.grant));
    },
    unknown: [
      ...judged.flatMap(({ lost, one }) => (lost === null ? [] : [{ grant: one.grant.id, path: lost.path }])),
      ...ledger.hidden.map((path) => ({ grant: null, path })),
    ],
  };
}

/** Every change of status that the files hold, from the first day to the last. */
export function timeline(ledger: Ledger, zone: Zone): readonly StatusChange[] {
  const world = worldOn(ledger, '0001-01-01');
  const grants = [...ledger.documents.AccessGrant.values()].map((grant) => world.asked(grant));
  const known = grants.filter((one) => restsOnLost(one) === null);
  return known
    .flatMap((one) => merged(changesOf(one, world), zone))
    .sort((a, b) => inOrder(a.day, b.day) || inOrder(a.grant, b.grant));
}

function byId(a: Document, b: Document): number {
  return inOrder(a.id, b.id);
}

/** The file without which nothing can be said of a grant. What has ended by files that can be read has ended. */
function lostFor(asked: Asked, day: string, world: World): Document | null {
  const lost = restsOnLost(asked);
  if (lost === null) return missesLostPaper(asked, day, world);
  if (lost.kind === 'AccessGrant' || lost.kind === 'Organisation') return lost;
  const { until } = asked.grant.facts;
  const endedByItself = isRevoked(asked, day) || (until !== undefined && until < day);
  const ended = endedByItself || (lost.kind !== 'Engagement' && isExpired(asked, day));
  return ended ? null : lost;
}

/** Where all that suspends a grant might be mended by papers that nobody can read, nobody can say that it is suspended. */
function missesLostPaper(asked: Asked, day: string, world: World): Document | null {
  if (lostPaper(asked, 'Dpa') === null && lostPaper(asked, 'TomDeclaration') === null) return null;
  const { because, status } = statusOn(asked, day, world);
  if (status !== 'suspended') return null;
  const papers = because.map(({ code }) => lostPaperFor(asked, code));
  return papers.every((paper) => paper !== null) ? (papers[0] ?? null) : null;
}

function lostPaperFor(asked: Asked, code: string | null): Document | null {
  const requirement = code === null ? undefined : ruleOf(code)?.standing;
  if (requirement === 'dpa') return lostPaper(asked, 'Dpa');
  return requirement === 'tom' ? lostPaper(asked, 'TomDeclaration') : null;
}

/** Changes of one grant at their instants: where a calendar lacks a day, two of them fall together. */
function merged(changes: readonly StatusChange[], zone: Zone): readonly StatusChange[] {
  const told: StatusChange[] = [];
  for (const change of changes) {
    const before = told.at(-1);
    if (before === undefined || zone.startOf(before.day) !== zone.startOf(change.day)) told.push(change);
    else told.splice(-1, 1, ...(before.from === change.to ? [] : [{ ...change, from: before.from }]));
  }
  return told;
}

function rowOf(asked: Asked, day: string, world: World, ahead: () => readonly StatusChange[]): GrantAccess {
  const { grant, role } = asked;
  const answer = statusOn(asked, day, world);
  return {
    grant: grant.id,
    engagement: grant.facts.engagement ?? '',
    freelancer: grant.facts.freelancer ?? '',
    system: grant.facts.system ?? '',
    role: grant.facts.role ?? '',
    level: find(asked.ledger, 'Engagement', grant.facts.engagement)?.facts.risk?.level ?? null,
    group: role?.facts.idp_group ?? null,
    enforcement: role?.facts.idp_group === undefined ? 'manual' : 'idp',
    from: grant.facts.from ?? null,
    until: grant.facts.until ?? null,
    ...answer,
    expiring: answer.status === 'effective' && isExpiring(asked, day),
    get next() {
      return ahead()[0] ?? null;
    },
  };
}
