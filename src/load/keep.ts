/** Strings that outlive the file they come from. */
import type { Keep } from '../generated/kinds.ts';

/** Shorter slices are copies in V8; longer ones keep the whole text that they were cut from alive. */
const COPIED_BELOW = 13;

/** A function that returns one independent copy of each string, however often it occurs. */
export function keeper(): Keep {
  const copies = new Map<string, string>();
  return (text) => {
    if (text.length < COPIED_BELOW) return text;
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = independent(text);
    copies.set(copy, copy);
    return copy;
  };
}

/** Joining and cutting makes V8 write the characters anew; `slice` alone would only point into the old text. */
function independent(text: string): string {
  return ` ${text}`.slice(1);
}
