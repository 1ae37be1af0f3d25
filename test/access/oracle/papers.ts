/** What an otherwise open grant lacks at an instant: the papers that it stands on, by `design.md` §1. */
import { plus } from '../../companies/days.ts';
import type { Company, Dpa, Freelancer, Grant, Tom } from '../../companies/model.ts';
import { beginOf, isOver } from './days.ts';
import { engagementOf, isPersonal, ownerOf, reachedBy } from './foundations.ts';

/** What may be missing. */
export type Lack = 'engagement' | 'classification' | 'dpa' | 'tom';

/** Everything that keeps the grant from being effective at an instant within its dates. */
export function lacksOf(company: Company, grant: Grant, instant: number): readonly Lack[] {
  const freelancer = company.freelancers.find(({ id }) => id === grant.freelancer);
  const asksPapers = needsPapers(company, grant);
  const lacks: readonly (Lack | false)[] = [
    engagementOf(company, grant)?.state === 'suspended' && 'engagement',
    !isClassified(company, freelancer, instant) && 'classification',
    asksPapers && carryingDpas(company, grant, instant).length === 0 && 'dpa',
    asksPapers && carryingToms(company, grant, instant).length === 0 && 'tom',
  ];
  return lacks.filter((lack) => lack !== false);
}

/** "DPA and TOM are asked where `gdpr_role` is `processor` and the role reaches personal data." */
export function needsPapers(company: Company, grant: Grant): boolean {
  return engagementOf(company, grant)?.gdprRole === 'processor' && reachedBy(company, grant).some(isPersonal);
}

/** "From `decided_on` through `valid_until`, unless it says `employee` or `unclear`." */
function isClassified({ zone }: Company, freelancer: Freelancer | undefined, instant: number): boolean {
  const decision = freelancer?.classification;
  if (decision === undefined || decision.result === 'employee' || decision.result === 'unclear') return false;
  return instant >= beginOf(decision.decidedOn, zone) && !isOver(decision.validUntil, zone, instant);
}

/** The agreements that hold at an instant and cover system and personal data: one of them is enough. */
export function carryingDpas(company: Company, grant: Grant, instant: number): readonly Dpa[] {
  const personal = reachedBy(company, grant).filter(isPersonal);
  return company.dpas.filter((dpa) => {
    const covers = dpa.systems.includes(grant.system) && personal.every(({ id }) => dpa.categories.includes(id));
    return dpa.owner === ownerOf(company, grant) && covers && dpaHolds(dpa, company.zone, instant);
  });
}

/** "From the latest of `effective_from` and both signatures through `until`." */
function dpaHolds({ effectiveFrom, ours, theirs, until }: Dpa, zone: string, instant: number): boolean {
  if (ours === undefined || theirs === undefined) return false;
  const hasBegun = [effectiveFrom, ours, theirs].every((day) => instant >= beginOf(day, zone));
  return hasBegun && (until === undefined || !isOver(until, zone, instant));
}

/** The declarations that hold at an instant and are young enough for the level. */
export function carryingToms(company: Company, grant: Grant, instant: number): readonly Tom[] {
  const maxAge = company.levels.find(({ id }) => id === engagementOf(company, grant)?.level)?.tomMaxAge;
  const owner = ownerOf(company, grant);
  return company.toms.filter((tom) => tom.owner === owner && tomHolds(tom, maxAge, company.zone, instant));
}

/** "From `declared_on` through the earlier of `valid_until` and `declared_on` plus the level's days." */
function tomHolds({ declaredOn, validUntil }: Tom, maxAge: number | undefined, zone: string, instant: number): boolean {
  const isOld = maxAge !== undefined && isOver(plus(declaredOn, maxAge), zone, instant);
  return instant >= beginOf(declaredOn, zone) && !isOver(validUntil, zone, instant) && !isOld;
}
