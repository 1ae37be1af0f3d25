/** The status of a grant on a day: the first that applies, in the order of the law of the house. */
import type { Message, Place } from '../diagnostic.ts';
import { placeIn } from '../ledger.ts';
import { inGrant, isExpired, isRevoked, lastDay } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { rules } from '../rules/index.ts';
import { message } from '../rules/rule.ts';
import type { World } from '../rules/rule.ts';
import { addDays } from '../time.ts';
import { restsOnRestored } from './held.ts';
import { refusalsOf } from './refused.ts';

/** What can be said of a grant at an instant. */
export type Status = 'scheduled' | 'effective' | 'suspended' | 'held' | 'expired' | 'revoked' | 'refused';

/** Whether a grant lets in who is in. A held one does; it lets nobody else come. */
export function isOpen(status: Status): boolean {
  return status === 'effective' || status === 'held';
}

/** Why a grant has its status: the rule that speaks, or `null` where the grant's own fields do. */
export interface Reason {
  readonly code: string | null;
  readonly message: Message;
  readonly at: Place;
}

/** A status and everything that brings it about. */
export interface Answer {
  readonly status: Status;
  readonly because: readonly Reason[];
}

const standing = rules.filter((rule) => rule.standing !== undefined);

/** Status of a grant on a day, and why. */
export function statusOn(asked: Asked, day: string, world: World): Answer {
  const { from, revoked } = asked.grant.facts;
  if (isRevoked(asked, day))
    return because('revoked', inGrant(asked, '/revoked/on'), 'revoked', { on: revoked?.on ?? '' });
  if (isExpired(asked, day)) return expired(asked, day);
  const refusals = refusalsOf(asked, world);
  if (refusals.length > 0) return { status: 'refused', because: refusals };
  if (from !== undefined && day < from) return because('scheduled', inGrant(asked, '/from'), 'scheduled', { from });
  return suspended(asked, day, world) ?? effective(asked, day);
}

function because(status: Status, at: Place, id: string, args: Record<string, string> = {}): Answer {
  return { status, because: [{ code: null, message: message(id, args), at }] };
}

function expired(asked: Asked, day: string): Answer {
  const { engagement, grant } = asked;
  const last = lastDay(asked);
  if (last === undefined || last >= day) {
    const place = engagement === undefined ? inGrant(asked, '/engagement') : placeIn(engagement, '/state');
    return because('expired', place, 'engagement-state', { state: engagement?.facts.state ?? '' });
  }
  if (last === grant.facts.until || engagement === undefined) {
    return because('expired', inGrant(asked, '/until'), 'until', { until: last });
  }
  return because('expired', placeIn(engagement, '/dates/ends_on'), 'engagement-ends', { ends: last });
}

function suspended(asked: Asked, day: string, world: World): Answer | null {
  const reasons: Reason[] = [];
  const { engagement } = asked;
  if (engagement?.facts.state === 'suspended') {
    reasons.push({ code: null, message: message('engagement-suspended'), at: placeIn(engagement, '/state') });
  }
  for (const rule of standing) {
    const lack = rule.ask?.(asked, day, { ...world, day }) ?? null;
    if (lack !== null) reasons.push({ code: rule.code, message: lack.message, at: lack.at });
  }
  return reasons.length === 0 ? null : { status: 'suspended', because: reasons };
}

function effective(asked: Asked, day: string): Answer {
  const restored = restsOnRestored(asked, day);
  if (restored === null)
    return because('effective', inGrant(asked, '/from'), 'effective', { until: lastDay(asked) ?? '' });
  return because('held', { path: restored.path, pointer: '', on: 'value' }, 'held', { path: restored.path });
}

/** Days before the end in which an effective grant is called expiring. */
const EXPIRING_DAYS = 14;

/** Whether a day is among the last fourteen that the grant's own dates and its engagement's leave it. */
export function isExpiring(asked: Asked, day: string): boolean {
  const last = lastDay(asked);
  const since = last === undefined ? null : addDays(last, 1 - EXPIRING_DAYS);
  return since !== null && since <= day;
}
