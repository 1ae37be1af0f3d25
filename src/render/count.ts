/** Numbers with their nouns. */

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The counts that are not nought, in one phrase: `3 errors, 1 warning and 2 notes`; empty where all are. */
export function counted(counts: readonly (readonly [number, string])[]): string {
  return phrase(counts.map(([number, noun]) => (number > 0 ? count(number, noun) : '')));
}

/** `a, b and c`, without those that are empty. */
export function phrase(texts: readonly string[]): string {
  const parts = texts.filter((text) => text !== '');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
