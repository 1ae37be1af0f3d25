/** Strings that outlive the file they come from. */
import type { Keep } from '../generated/kinds.ts';

/** Shorter slices are copies in V8; longer ones keep the whole text that they were cut from alive. */
const COPIED_BELOW = 13;

/** A power of two. */
const SLOTS = 4096;

/**
 * A function that returns a copy of a string that is independent of the text it was cut from, and mostly one copy
 * however often the string occurs: files that lie together name the same things, so it remembers the last string of
 * each slot. To remember all of them took longer than to collect the copies that this lets through.
 */
export function keeper(): Keep {
  const slots = new Array<string>(SLOTS).fill('');
  return (text) => {
    const slot = slotOf(text);
    const known = slots[slot] ?? '';
    if (known === text) return known;
    const copy = text.length < COPIED_BELOW ? text : independent(text);
    slots[slot] = copy;
    return copy;
  };
}

/** Ids, days and words differ in their last characters. */
function slotOf(text: string): number {
  const last = text.length - 1;
  return (
    (text.charCodeAt(last) * 961 + text.charCodeAt(last - 1) * 31 + text.charCodeAt(last - 3) + last * 7) & (SLOTS - 1)
  );
}

/** Joining and cutting makes V8 write the characters anew; `slice` alone would only point into the old text. */
function independent(text: string): string {
  return ` ${text}`.slice(1);
}
