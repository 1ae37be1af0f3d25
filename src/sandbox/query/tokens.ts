/** Cuts an expression of `search` and `filter` into words: https://developer.okta.com/docs/api/#filter */

/** A word of an expression. */
export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

const PATTERN = /\s*(?:(?<open>\()|(?<close>\))|(?<quoted>"(?:[^"\\]|\\.)*")|(?<bare>[^\s()"]+))/y;

/** @returns the words, or `null` where there is something that is none. */
export function tokensOf(expression: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = expression.trim();
  const pattern = new RegExp(PATTERN);
  while (pattern.lastIndex < text.length) {
    const token = tokenOf(pattern.exec(text)?.groups);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>> | undefined): Token | null {
  if (groups === undefined) return null;
  if (groups['open'] !== undefined) return { kind: 'open' };
  if (groups['close'] !== undefined) return { kind: 'close' };
  if (groups['quoted'] !== undefined) return quoted(groups['quoted']);
  return bare(groups['bare'] ?? '');
}

function quoted(text: string): Token | null {
  try {
    return { kind: 'value', value: String(JSON.parse(text)) };
  } catch {
    return null;
  }
}

function bare(text: string): Token {
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: 'value', value: Number(text) };
  if (text === 'true' || text === 'false') return { kind: 'value', value: text === 'true' };
  if (text === 'null') return { kind: 'value', value: null };
  return { kind: 'name', text };
}
