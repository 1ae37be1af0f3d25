/** Asks an expression of an object. Texts are compared without regard to case, instants as instants, arrays by element. */
import { readTime } from '../time.ts';
import type { Comparison, Expression, Operator } from './parse.ts';

/** Whether an object is what the expression describes. */
export function meets(expression: Expression, object: unknown): boolean {
  switch (expression.is) {
    case 'and':
      return expression.parts.every((part) => meets(part, object));
    case 'or':
      return expression.parts.some((part) => meets(part, object));
    case 'not':
      return !meets(expression.part, object);
    case 'comparison':
      return compares(expression, object);
  }
}

/** The names of all properties that an expression asks for. */
export function comparisonsIn(expression: Expression): readonly Comparison[] {
  if (expression.is === 'comparison') return [expression];
  return expression.is === 'not' ? comparisonsIn(expression.part) : expression.parts.flatMap(comparisonsIn);
}

/**
 * The values that a property must be one of for the expression to hold, where the expression says so: then an index
 * answers instead of a search.
 *
 * @returns `null` where it does not say so.
 */
export function pinned(expression: Expression, property: string): readonly string[] | null {
  if (expression.is === 'and') return firstOf(expression.parts.map((part) => pinned(part, property)));
  if (expression.is === 'or') {
    const parts = expression.parts.map((part) => pinned(part, property));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if (expression.is !== 'comparison' || expression.property !== property || expression.operator !== 'eq') return null;
  return typeof expression.value === 'string' ? [expression.value] : null;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

function compares({ property, operator, value }: Comparison, object: unknown): boolean {
  const found = valuesAt(object, property.split('.')).filter((one) => one !== null && one !== undefined);
  if (operator === 'pr') return found.length > 0;
  if (operator === 'ne') return !found.some((one) => holds('eq', one, value));
  return found.some((one) => holds(operator, one, value));
}

/** The values at a path, through arrays on the way: `target.id` is the id of any target. */
export function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return valuesAt((value as Record<string, unknown>)[name], rest);
}

function holds(operator: Exclude<Operator, 'pr' | 'ne'>, found: unknown, asked: unknown): boolean {
  const [left, right] = comparable(found, asked);
  switch (operator) {
    case 'eq':
      return left === right;
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'sw':
      return String(left).startsWith(String(right));
    case 'co':
      return String(left).includes(String(right));
    case 'ew':
      return String(left).endsWith(String(right));
  }
}

function comparable(found: unknown, asked: unknown): readonly [string | number, string | number] {
  if (typeof found === 'number' && typeof asked === 'number') return [found, asked];
  const texts = [String(found), String(asked)] as const;
  const times = [readTime(texts[0]), readTime(texts[1])] as const;
  if (times[0] !== null && times[1] !== null) return [times[0], times[1]];
  return [texts[0].toLowerCase(), texts[1].toLowerCase()];
}
