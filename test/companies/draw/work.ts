/** Draws engagements with their grants. */
import fc from 'fast-check';
import { plus } from '../days.ts';
import { earlyStates, lateStates, levelIds } from '../model.ts';
import type { Category, Company, Engagement, Grant, LevelId } from '../model.ts';
import { drawnGrant, grantFrom } from './grants.ts';
import { farAway, index, itemAt, itemsAt, lateOffset, mostlyLongAgo, mostly, weighted } from './pick.ts';

const drawnEngagement = fc.record({
  freelancer: weighted([120, index], [1, fc.constant(null)]),
  level: weighted([48, fc.constant('fitting')], [1, fc.constant('one too low')], [1, fc.constantFrom(...levelIds)]),
  gdprRole: weighted(
    [36, fc.constant('processor')],
    [4, fc.constant('art29_person')],
    [2, fc.constantFrom('independent_controller', 'none')],
  ),
  categories: fc.array(index, { maxLength: 2 }),
  leftOut: mostly(40, null, 0, 1),
  starts: mostlyLongAgo(12),
  ends: weighted([16, fc.constant(farAway)], [1, lateOffset]),
  state: weighted(
    [60, fc.constantFrom('approved', 'active')],
    [2, fc.constant('suspended')],
    [1, fc.constantFrom(...earlyStates)],
    [1, fc.constantFrom(...lateStates)],
  ),
  grants: fc.array(drawnGrant, { minLength: 1, maxLength: 3 }),
});

/** What is drawn of the work. */
export const drawnWork = fc.array(drawnEngagement, { minLength: 2, maxLength: 4 });

type Drawn = typeof drawnEngagement extends fc.Arbitrary<infer Value> ? Value : never;
type Known = Pick<Company, 'systems' | 'categories' | 'freelancers'>;
type Work = Pick<Company, 'engagements' | 'grants'>;

/** Puts days and names to what was drawn. */
export function workFrom(drawn: readonly Drawn[], anchor: string, known: Known): Work {
  const works = drawn.map((one, number) => {
    const freelancer = one.freelancer === null ? undefined : itemAt(known.freelancers, one.freelancer).id;
    const own = { id: `eng-2020-000${number + 1}`, freelancer };
    const grants = one.grants.map((grant, place) => grantFrom(grant, own, place + 1, anchor, known));
    return { engagement: { ...own, ...engagementFrom(one, grants, anchor, known) }, grants };
  });
  return { engagements: works.map(({ engagement }) => engagement), grants: works.flatMap(({ grants }) => grants) };
}

type Rest = Omit<Engagement, 'id' | 'freelancer'>;

function engagementFrom(drawn: Drawn, grants: readonly Grant[], anchor: string, known: Known): Rest {
  const declared = itemsAt(known.categories, drawn.categories);
  const fitting = fittingFor([...declared, ...reachedBy(grants, known)]);
  return {
    level: drawn.level === 'fitting' ? fitting : drawn.level === 'one too low' ? oneBelow(fitting) : drawn.level,
    gdprRole: drawn.gdprRole,
    state: drawn.state,
    systems: known.systems.map(({ id }) => id).filter((_, place) => place !== drawn.leftOut),
    categories: declared.map(({ id }) => id),
    startsOn: plus(anchor, drawn.starts),
    endsOn: plus(anchor, drawn.ends),
  };
}

function reachedBy(grants: readonly Grant[], { categories, systems }: Known): readonly Category[] {
  const roles = grants.flatMap(({ role, system }) => {
    const found = systems.find(({ id }) => id === system);
    return found?.roles.find(({ id }) => id === role) ?? [];
  });
  return categories.filter(({ id }) => roles.some(({ reaches }) => reaches.includes(id)));
}

/** The level that people who know what they do would choose; `low` where anything would do. */
function fittingFor(categories: readonly Category[]): LevelId {
  const floors = { none: 'none', ordinary: 'medium', special: 'very-high', criminal: 'very-high' } as const;
  const asked = categories.flatMap(({ minLevel, personal }) => [minLevel, floors[personal]]);
  return levelIds.findLast((level) => level === 'low' || asked.includes(level)) ?? 'low';
}

function oneBelow(level: LevelId): LevelId {
  return levelIds[levelIds.indexOf(level) - 1] ?? 'none';
}
