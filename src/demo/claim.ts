/** What the story says, held against what was found. */
import { inspect, isDeepStrictEqual } from 'node:util';

/** The story says something that is not so. */
export class Untrue extends Error {
  override readonly name = 'Untrue';
}

/**
 * Holds a claim against what was found.
 *
 * @throws Untrue with the claim, what it needs, and what was found in its place.
 */
export function hold<Finding>(claim: string, found: Finding, needed: Finding): void {
  if (isDeepStrictEqual(found, needed)) return;
  throw new Untrue(`The story says: ${claim} It needs ${shown(needed)}, and ${shown(found)} was found.`);
}

function shown(value: unknown): string {
  return inspect(value, { depth: 4, breakLength: Infinity, sorted: true });
}
