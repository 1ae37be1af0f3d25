/** What a plain (unquoted) scalar means in the core schema of YAML 1.2.2, section 10.3.2. */

const WORDS: ReadonlyMap<string, boolean | number | null> = new Map<string, boolean | number | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const),
]);
const LONGEST_WORD = 5;
/** An integer or a float; `Number` reads each form as the core schema says, with `007` as 7. */
const NUMBER = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
/** A boolean in YAML 1.1 and a string in 1.2: two tools would read two documents. */
const DISGUISED = /^(?:y|n|yes|no|on|off)$/i;
const NINE = 0x39;
const HYPHEN = 0x2d;

/**
 * The value of a plain scalar. Dates stay strings, and so does a number that no double can hold (js-yaml does the same).
 *
 * @param source - The scalar's characters, folded to one line.
 */
export function plainValue(source: string): unknown {
  if (source.length <= LONGEST_WORD) {
    const word = WORDS.get(source);
    if (word !== undefined) return word;
  }
  // Most scalars begin with a letter, and most others are days: neither needs the regular expression.
  if (source.charCodeAt(0) > NINE || (source.charCodeAt(4) === HYPHEN && source.charCodeAt(7) === HYPHEN))
    return source;
  return NUMBER.test(source) ? numberOr(source) : source;
}

function numberOr(source: string): number | string {
  const number = Number(source);
  return Number.isFinite(number) ? number : source;
}

/** Whether a plain scalar is one of `y`, `n`, `yes`, `no`, `on`, `off`, in any case. */
export function isBooleanInDisguise(source: string): boolean {
  return source.length <= 3 && DISGUISED.test(source);
}
