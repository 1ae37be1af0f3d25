/** Draws what judges: levels, categories, systems. */
import fc from 'fast-check';
import { plus } from '../days.ts';
import { levelIds } from '../model.ts';
import type { Category, Company, Level, LevelId, Role } from '../model.ts';
import { index, itemsAt, mostlyLongAgo, mostly, weighted } from './pick.ts';

/** Some levels come into force while grants are running, so that their limits bind the later ones only. */
const drawnLevel = fc.record({
  effective: mostlyLongAgo(2),
  maxGrantDays: mostly(9, 365, 41, 60, 61),
  tomMaxAge: mostly(3, undefined, 20, 40, 60),
});

const drawnRole = fc.record({
  external: mostly(60, true, false),
  reaches: fc.array(weighted([1, fc.constant(0)], [1, index]), { minLength: 1, maxLength: 2 }),
  carrier: weighted([60, fc.constantFrom('group', 'manual', 'both')], [1, fc.constant('neither')]),
});

const drawnSystem = fc.record({
  signIn: mostly(40, 'phishing_resistant', 'strong', 'any', 'none'),
  roles: fc.array(drawnRole, { minLength: 1, maxLength: 3 }),
});

const support: Category = { id: 'support', minLevel: 'medium', personal: 'ordinary' };
const press: Category = { id: 'press', minLevel: 'none', personal: 'none' };

/** What is drawn before the days of the company are known. */
export const drawnPolicies = fc.record({
  levels: fc.tuple(...levelIds.map(() => drawnLevel)),
  categories: fc.tuple(fc.constant(support), fc.constant(press), drawnCategory('crm'), drawnCategory('wages')),
  systems: fc.array(drawnSystem, { minLength: 2, maxLength: 3 }),
});

type Drawn = typeof drawnPolicies extends fc.Arbitrary<infer Value> ? Value : never;

/** Puts days and names to what was drawn. */
export function policiesFrom(drawn: Drawn, anchor: string): Pick<Company, 'levels' | 'categories' | 'systems'> {
  const categories = drawn.categories.map(({ id }) => id);
  const systems = drawn.systems.map(({ roles, signIn }, number) => ({
    id: `sys-s${number + 1}`,
    signIn,
    roles: roles.map((role, place) => roleFrom(role, `r${place + 1}`, categories)),
  }));
  const levels = levelIds.map((id, rank) => levelFrom(drawn.levels[rank], id, anchor));
  return { levels, categories: drawn.categories, systems };
}

const signIns = {
  none: 'none',
  low: 'any',
  medium: 'strong',
  high: 'strong',
  'very-high': 'phishing_resistant',
} as const;

function levelFrom(drawn: Drawn['levels'][number] | undefined, id: LevelId, anchor: string): Level {
  const maxGrantDays = id === 'none' ? 0 : (drawn?.maxGrantDays ?? 0);
  const effectiveFrom = plus(anchor, drawn?.effective ?? 0);
  return { id, effectiveFrom, maxGrantDays, signIn: signIns[id], tomMaxAge: drawn?.tomMaxAge };
}

type DrawnRole = Drawn['systems'][number]['roles'][number];

function roleFrom({ carrier, external, reaches }: DrawnRole, id: string, categories: readonly string[]): Role {
  const group = carrier === 'group' || carrier === 'both' ? `gp-${id}` : undefined;
  const procedure = carrier === 'manual' || carrier === 'both' ? 'Ask the owner' : undefined;
  return { id, external, reaches: itemsAt(categories, reaches), group, procedure };
}

function drawnCategory(id: string): fc.Arbitrary<Category> {
  const personal = fc.constantFrom('none', 'ordinary', 'ordinary', 'special', 'criminal');
  return fc.record({ id: fc.constant(id), minLevel: fc.constantFrom(...levelIds), personal });
}
