/** The instants at which a company is looked at. */
import { plus } from '../companies/days.ts';
import type { Company, Grant, Level } from '../companies/model.ts';
import { beginOf } from './oracle/days.ts';

/** Every day on which anything may begin, or on which it has just ended, while there are grants that it may concern. */
export function boundaryDays(company: Company): readonly string[] {
  const own = daysAround(company.grants.flatMap((grant) => [grant.from, grant.revokedOn, endOf(company, grant)]));
  const others = daysAround([
    ...company.engagements.map(({ endsOn }) => endsOn),
    ...company.freelancers.flatMap(({ classification }) => [classification?.decidedOn, classification?.validUntil]),
    ...company.dpas.flatMap(({ effectiveFrom, ours, theirs, until }) => [effectiveFrom, ours, theirs, until]),
    ...company.toms.flatMap(({ declaredOn, validUntil }) => [declaredOn, validUntil, ...grownOld(company, declaredOn)]),
  ]);
  const [first = '', last = first] = [own.at(0), own.at(-1)];
  return [...new Set([...own, ...others.filter((day) => first < day && day < last)])].sort();
}

/** The beginnings of those days. */
export function boundaries(company: Company): readonly number[] {
  return [...new Set(boundaryDays(company).map((day) => beginOf(day, company.zone)))];
}

/** Just before, at and just after every boundary. */
export function sampledInstants(company: Company): readonly number[] {
  return boundaries(company).flatMap((begin) => [begin - 1, begin, begin + 1]);
}

/** A grant without an end is there until its engagement ends. */
function endOf({ engagements }: Company, { engagement, until }: Grant): string | undefined {
  return until ?? engagements.find(({ id }) => id === engagement)?.endsOn;
}

function daysAround(days: readonly (string | undefined)[]): readonly string[] {
  return days
    .filter((day) => day !== undefined)
    .flatMap((day) => [day, plus(day, 1)])
    .sort();
}

function grownOld({ engagements, levels }: Company, declaredOn: string): readonly string[] {
  const isUsed = ({ id }: Level) => engagements.some(({ level }) => level === id);
  return levels
    .filter(isUsed)
    .flatMap(({ tomMaxAge }) => (tomMaxAge === undefined ? [] : [plus(declaredOn, tomMaxAge)]));
}
