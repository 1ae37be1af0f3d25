/** Numbers with their nouns. */

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The counts that are not nought, in one phrase: `3 errors, 1 warning and 2 notes`; empty where all are. */
export function counted(counts: readonly (readonly [number, string])[]): string {
  return sequence(counts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)));
}

/** `a, b and c`. */
function sequence(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
