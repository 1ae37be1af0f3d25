/**
 * Who may reach what, read out of `design.md` §1 a second time: slowly, day by day, from the plain company. It shares no
 * line with the program, compares instants where the program compares days, and knows of calendars only when a day
 * begins.
 */
import { lengthOf, plus } from '../companies/days.ts';
import { earlyStates, lateStates, levelIds, signIns } from '../companies/model.ts';
import type { Category, Company, Engagement, Grant } from '../companies/model.ts';
import { beginOf, isOver } from './oracle/days.ts';
import { engagementOf, isPersonal, reachedBy } from './oracle/foundations.ts';
import { lacksOf } from './oracle/papers.ts';

export type Status = 'revoked' | 'expired' | 'refused' | 'scheduled' | 'suspended' | 'effective';

/** "Statuses, the first that applies." */
export function statusOf(company: Company, grant: Grant, instant: number): Status {
  const { zone } = company;
  if (grant.revokedOn !== undefined && instant >= beginOf(grant.revokedOn, zone)) return 'revoked';
  if (isExpired(company, grant, instant)) return 'expired';
  if (isRefused(company, grant)) return 'refused';
  if (instant < beginOf(grant.from, zone)) return 'scheduled';
  return lacksOf(company, grant, instant).length > 0 ? 'suspended' : 'effective';
}

/** "After the earlier of `until` and the engagement's `ends_on`, or engagement ending, closed, …" */
function isExpired(company: Company, grant: Grant, instant: number): boolean {
  const engagement = engagementOf(company, grant);
  const ends = [grant.until, engagement?.endsOn].filter((day) => day !== undefined);
  const isPast = ends.some((day) => isOver(day, company.zone, instant));
  return isPast || (engagement !== undefined && lateStates.some((state) => state === engagement.state));
}

/** "`until` missing, a dangling reference in the grant, an engagement that is not yet approved, or GP-ACC-…, GP-RSK-…" */
function isRefused(company: Company, grant: Grant): boolean {
  const engagement = engagementOf(company, grant);
  if (grant.until === undefined || engagement === undefined || dangles(company, grant)) return true;
  if (earlyStates.some((state) => state === engagement.state)) return true;
  return (
    isOutside(grant, engagement) || isWronglyDone(company, grant, engagement) || isTooRisky(company, grant, engagement)
  );
}

function dangles({ freelancers, grants, systems }: Company, { freelancer, renews, system }: Grant): boolean {
  const has = (items: readonly { readonly id: string }[], wanted: string) => items.some(({ id }) => id === wanted);
  return !has(freelancers, freelancer) || !has(systems, system) || (renews !== undefined && !has(grants, renews));
}

/** GP-ACC-001. */
function isOutside(grant: Grant, engagement: Engagement): boolean {
  return grant.freelancer !== engagement.freelancer || !engagement.systems.includes(grant.system);
}

/** GP-ACC-002, 004, 005 and 007. "Limits bind grants whose `from` is on or after the policy's `effective_from`." */
function isWronglyDone(company: Company, grant: Grant, engagement: Engagement): boolean {
  const system = company.systems.find(({ id }) => id === grant.system);
  const role = system?.roles.find(({ id }) => id === grant.role);
  const level = company.levels.find(({ id }) => id === engagement.level);
  if (system === undefined || level === undefined || role?.external !== true) return true;
  if (role.group === undefined && role.procedure === undefined) return true;
  const tooLong = lengthOf(grant.from, grant.until ?? grant.from) > level.maxGrantDays;
  const tooWeak = signIns.indexOf(system.signIn) < signIns.indexOf(level.signIn);
  return (tooLong || tooWeak) && grant.from >= level.effectiveFrom;
}

/** GP-RSK-001 to 003: declared data, reached data, and the floors of personal data for both; and "none" has to be true. */
function isTooRisky(company: Company, grant: Grant, engagement: Engagement): boolean {
  const reached = reachedBy(company, grant);
  const declared = company.categories.filter(({ id }) => engagement.categories.includes(id));
  const rank = levelIds.indexOf(engagement.level);
  const isAbove = ({ minLevel, personal }: Category) => rank < levelIds.indexOf(minLevel) || rank < floors[personal];
  return [...declared, ...reached].some(isAbove) || (engagement.gdprRole === 'none' && reached.some(isPersonal));
}

/** Ranks: personal data at `medium` or above, special and criminal data at `very-high`. */
const floors = { none: 0, ordinary: 2, special: 4, criminal: 4 } as const;

/** The status with "flag `expiring` in its last 14 days", those that its own dates and its engagement's leave it. */
export function statusAndFlag(company: Company, grant: Grant, instant: number): string {
  const status = statusOf(company, grant, instant);
  const [last] = [grant.until, engagementOf(company, grant)?.endsOn].filter((day) => day !== undefined).sort();
  const isNear = last !== undefined && instant >= beginOf(plus(last, -13), company.zone);
  return status === 'effective' && isNear ? 'effective (expiring)' : status;
}
