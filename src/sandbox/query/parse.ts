/** Reads an expression of `search` and `filter`: comparisons joined by `and`, `or` and `not`, in parentheses. */
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Comparisons that Okta knows; `pr` asks only whether there is a value. */
const OPERATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'sw', 'co', 'ew', 'pr'] as const;

/** How a property is compared. */
export type Operator = (typeof OPERATORS)[number];

/** One comparison. */
export interface Comparison {
  readonly is: 'comparison';
  /** Names with dots between, such as `profile.login`. */
  readonly property: string;
  readonly operator: Operator;
  readonly value: string | number | boolean | null;
}

/** An expression. */
export type Expression =
  | Comparison
  | { readonly is: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly is: 'not'; readonly part: Expression };

/** Deeper than this is nobody's question. */
const DEEPEST = 50;

/** @returns the expression, or `null` where the text is none. */
export function parseExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const rest = [...tokens];
  const expression = joined(rest, 'or', 0);
  return rest.length === 0 ? expression : null;
}

/** `or` binds weaker than `and`, as in RFC 7644, section 3.4.2.2. */
function joined(rest: Token[], by: 'and' | 'or', depth: number): Expression | null {
  const parts: Expression[] = [];
  do {
    const part = by === 'or' ? joined(rest, 'and', depth) : single(rest, depth);
    if (part === null) return null;
    parts.push(part);
  } while (takeWord(rest, by));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { is: by, parts };
}

function single(rest: Token[], depth: number): Expression | null {
  if (depth > DEEPEST) return null;
  if (takeWord(rest, 'not')) {
    const part = single(rest, depth + 1);
    return part === null ? null : { is: 'not', part };
  }
  if (rest[0]?.kind !== 'open') return comparison(rest);
  rest.shift();
  const inner = joined(rest, 'or', depth + 1);
  return rest.shift()?.kind === 'close' ? inner : null;
}

function comparison(rest: Token[]): Comparison | null {
  const property = rest.shift();
  const word = rest.shift();
  if (property?.kind !== 'name' || word?.kind !== 'name') return null;
  const operator = OPERATORS.find((one) => one === word.text.toLowerCase());
  if (operator === undefined) return null;
  if (operator === 'pr') return { is: 'comparison', property: property.text, operator, value: null };
  const value = rest.shift();
  return value?.kind === 'value' ? { is: 'comparison', property: property.text, operator, value: value.value } : null;
}

function takeWord(rest: Token[], word: string): boolean {
  const [token] = rest;
  if (token?.kind !== 'name' || token.text.toLowerCase() !== word) return false;
  rest.shift();
  return true;
}
