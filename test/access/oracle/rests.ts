/** What a grant rests on, and what becomes of it when that cannot be read any more: `design.md` §1 once more. */
import type { Company, Grant } from '../../companies/model.ts';
import { pathOf } from '../../companies/paths.ts';
import { statusOf } from '../oracle.ts';
import type { Status } from '../oracle.ts';
import { beginOf, isOver } from './days.ts';
import { engagementOf, ownerOf, reachedBy } from './foundations.ts';
import { carryingDpas, carryingToms, lacksOf, needsPapers } from './papers.ts';

/** Files without which a grant could not be judged at all: the data that its work declares is among them (GP-RSK-001). */
export function foundationsOf(company: Company, grant: Grant): readonly string[] {
  const engagement = engagementOf(company, grant);
  const employer = company.freelancers.find(({ id }) => id === grant.freelancer)?.employer;
  const categories = [...reachedBy(company, grant).map(({ id }) => id), ...(engagement?.categories ?? [])];
  return [
    pathOf.organisation,
    pathOf.grant(grant),
    pathOf.owner(grant.freelancer),
    pathOf.system(grant.system),
    ...(engagement === undefined ? [] : [pathOf.engagement(engagement.id), pathOf.level(engagement.level)]),
    ...(employer === undefined ? [] : [pathOf.owner(employer)]),
    ...categories.map((id) => pathOf.category(id)),
  ];
}

/** Papers that may carry the grant at one time or another. */
export function papersOf(company: Company, grant: Grant): readonly string[] {
  if (!needsPapers(company, grant)) return [];
  const isOwners = ({ owner }: { readonly owner: string }) => owner === ownerOf(company, grant);
  return [...company.dpas.filter(isOwners).map(pathOf.dpa), ...company.toms.filter(isOwners).map(pathOf.tom)];
}

/** "Grants that rest on it are held: nobody is added on their strength, what has ended still ends." */
export function statusWithRestored(company: Company, grant: Grant, path: string, instant: number): Status | 'held' {
  const status = statusOf(company, grant, instant);
  const rests = foundationsOf(company, grant).includes(path) || carriesAlone(company, grant, path, instant);
  return status === 'effective' && rests ? 'held' : status;
}

/** "Without that history the grant has no row", `null` here; but what can be read still ends and suspends it. */
export function statusWithLost(company: Company, grant: Grant, path: string, instant: number): Status | null {
  const status = statusOf(company, grant, instant);
  if (foundationsOf(company, grant).includes(path)) return endWithout(company, grant, path, instant);
  if (!papersOf(company, grant).includes(path) || (status !== 'effective' && status !== 'suspended')) return status;
  const isSuspendedAnyway = lacksOf(company, grant, instant).some((lack) => lack !== kindOf(path));
  return isSuspendedAnyway || othersCarry(company, grant, path, instant) ? status : null;
}

function endWithout(company: Company, grant: Grant, path: string, instant: number): Status | null {
  const { zone } = company;
  if (path === pathOf.organisation || path === pathOf.grant(grant)) return null;
  if (grant.revokedOn !== undefined && instant >= beginOf(grant.revokedOn, zone)) return 'revoked';
  if (grant.until !== undefined && isOver(grant.until, zone, instant)) return 'expired';
  const isEngagement = path === pathOf.engagement(grant.engagement);
  return !isEngagement && statusOf(company, grant, instant) === 'expired' ? 'expired' : null;
}

/** Whether the paper carries the grant and no other of its kind does: one that can be read is enough. */
function carriesAlone(company: Company, grant: Grant, path: string, instant: number): boolean {
  const carries = carrying(company, grant, path, instant).includes(path);
  return needsPapers(company, grant) && carries && !othersCarry(company, grant, path, instant);
}

function othersCarry(company: Company, grant: Grant, path: string, instant: number): boolean {
  return carrying(company, grant, path, instant).some((other) => other !== path);
}

function carrying(company: Company, grant: Grant, path: string, instant: number): readonly string[] {
  if (kindOf(path) === 'dpa') return carryingDpas(company, grant, instant).map(pathOf.dpa);
  return carryingToms(company, grant, instant).map(pathOf.tom);
}

function kindOf(path: string): 'dpa' | 'tom' {
  return path.includes('/dpa/') ? 'dpa' : 'tom';
}
