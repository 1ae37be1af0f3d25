/** What differs between a state and the inputs of a program, in the form in which the engine shows it. */
import { isUnknown, isValues, textsIn } from '../values.ts';
import type { Value, Values } from '../values.ts';
import type { Properties, Property } from './property.ts';
import { unchanged } from './plan.ts';

/** How a property changes. */
export type Change = 'add' | 'update' | 'delete';

/** What differs. */
export interface Difference {
  /** Changes by path: `name`, `users[2]`, `type.id`. */
  readonly paths: Readonly<Record<string, Change>>;
  /** Names of the properties that change, in order. */
  readonly names: readonly string[];
  /** Names of those whose change is another resource. */
  readonly replaces: readonly string[];
}

const none: Difference = { paths: {}, names: [], replaces: [] };

/**
 * Compares a state with inputs.
 *
 * @param oldInputs those of the state. Fresh from a reading they have no `__defaults`, and then the engine shows what the
 * reading found; a default counts there, and is no wish in a change.
 */
export function difference(properties: Properties, olds: Values, news: Values, oldInputs: Values): Difference {
  const quiet = '__defaults' in oldInputs;
  const inputs = Object.entries(properties).filter(([, { given }]) => given !== 'never');
  const found = inputs
    .map(([name, property]) => [name, pathsOf(name, property, olds, news, quiet)] as const)
    .filter(([, paths]) => paths !== null && Object.keys(paths).length > 0);
  // A default that an imported state does not hold yet is written with the next change, and is no reason for one.
  if (found.every(([name]) => isOnlyDefault(properties[name], olds[name], news[name]))) return none;
  const names = found.map(([name]) => name).sort();
  return {
    paths: Object.assign({}, ...found.map(([, paths]) => paths)) as Difference['paths'],
    names,
    replaces: names.filter((name) => properties[name]?.replaces === true),
  };
}

function isOnlyDefault(property: Property | undefined, old: Value | undefined, wanted: Value | undefined): boolean {
  return property?.holds === 'flag' && (old ?? null) === null && (wanted ?? property.default) === property.default;
}

function pathsOf(
  name: string,
  property: Property,
  olds: Values,
  news: Values,
  quiet: boolean,
): Difference['paths'] | null {
  const old = olds[name] ?? null;
  const wanted = news[name] ?? null;
  if (wanted === null) return leftOut(name, property, old);
  if (property.holds === 'set' && !isUnknown(wanted))
    return changesOfSet(name, textsIn(olds, name), textsIn(news, name));
  if (unchanged(name, property, olds, news, quiet)) return null;
  if (property.parts !== undefined && isValues(wanted)) return changesOfBlock(name, property.parts, old, wanted);
  return { [name]: isNothing(old) ? 'add' : 'update' };
}

function leftOut(name: string, property: Property, old: Value): Difference['paths'] | null {
  if (property.computed === true || property.kept === true) return null;
  if (property.default !== undefined)
    return old === property.default ? null : { [name]: old === null ? 'add' : 'update' };
  return isNothing(old) || old === '' ? null : { [name]: 'delete' };
}

function isNothing(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A set is compared by its members, and shown by their places in the two ordered lists. */
function changesOfSet(name: string, olds: readonly string[], news: readonly string[]): Difference['paths'] {
  const before = [...new Set(olds)].sort();
  const after = [...new Set(news)].sort();
  const had = new Set(before);
  const wants = new Set(after);
  if (before.length === 0 || after.length === 0)
    return before.length === after.length ? {} : { [name]: before.length === 0 ? 'add' : 'delete' };
  const paths: Record<string, Change> = {};
  for (const [at, one] of before.entries()) if (!wants.has(one)) paths[`${name}[${at}]`] = 'delete';
  for (const [at, one] of after.entries())
    if (!had.has(one)) paths[`${name}[${at}]`] = paths[`${name}[${at}]`] ? 'update' : 'add';
  return paths;
}

function changesOfBlock(name: string, parts: Properties, old: Value, wanted: Values): Difference['paths'] {
  if (!isValues(old)) return { [name]: 'add' };
  const changed = Object.keys(parts).filter((part) => (old[part] ?? null) !== (wanted[part] ?? null));
  return Object.fromEntries(changed.map((part) => [`${name}.${part}`, 'update']));
}
