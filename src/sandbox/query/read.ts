/** Reads `search` and `filter` of a request. */
import type { Call } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { comparisonsIn } from './evaluate.ts';
import { parseExpression } from './parse.ts';
import type { Comparison, Expression } from './parse.ts';

/**
 * The expression of a parameter.
 *
 * @param may whether the endpoint knows a comparison.
 * @returns `null` where the caller asks for none.
 * @throws Refusal where it cannot be read or asks for what the endpoint does not know.
 */
export function readExpression(
  { query }: Call,
  parameter: 'search' | 'filter',
  may: (comparison: Comparison) => boolean = () => true,
): Expression | null {
  const text = query.get(parameter);
  if (text === null) return null;
  const expression = parseExpression(text);
  if (expression === null || !comparisonsIn(expression).every(may)) throw new Refusal('E0000031');
  return expression;
}

/** What `filter` knows: some properties by `eq`, and instants also by order. */
export function filterable(properties: readonly string[], instants: readonly string[]) {
  return ({ property, operator }: Comparison): boolean =>
    instants.includes(property)
      ? ['eq', 'gt', 'ge', 'lt', 'le'].includes(operator)
      : properties.includes(property) && operator === 'eq';
}
