/** Remembers strings that were found good, so that a word that files repeat is cut out, tested and kept once. */
export interface Words {
  /** The word that stands between two offsets of a text, if it is known. */
  at(text: string, start: number, end: number): string | undefined;
  /** A copy of a word that is independent of the text that it was cut from. From now on it is known. */
  keep(word: string): string;
}

/** A power of two. */
const SLOTS = 1024;

/** Shorter slices are copies in V8; longer ones keep the whole text that they were cut from alive. */
const COPIED_BELOW = 13;

/**
 * No words yet. Files that lie together name the same things, so it remembers the last word of each slot: to remember
 * all of them took longer than to copy those that this lets through.
 */
export function knownWords(): Words {
  const slots = new Array<string>(SLOTS).fill('');
  return {
    at: (text, start, end) => {
      const known = slots[slotOf(text, start, end)] ?? '';
      return known.length === end - start && known !== '' && text.startsWith(known, start) ? known : undefined;
    },
    keep: (word) => (slots[slotOf(word, 0, word.length)] = independent(word)),
  };
}

/** Ids, days and words differ in their last characters. */
function slotOf(text: string, start: number, end: number): number {
  const last = end - 1;
  return (
    (text.charCodeAt(last) * 961 +
      text.charCodeAt(Math.max(start, last - 1)) * 31 +
      text.charCodeAt(Math.max(start, last - 3)) +
      (end - start) * 7) &
    (SLOTS - 1)
  );
}

/** Joining and cutting makes V8 write the characters anew; `slice` alone would only point into the old text. */
export function independent(text: string): string {
  return text.length < COPIED_BELOW ? text : ` ${text}`.slice(1);
}
