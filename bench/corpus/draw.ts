/** Chance that repeats itself: the same seed draws the same on every machine. */
import { addDays } from '../../src/time.ts';

/** Where a corpus takes its variety from. */
export interface Draw {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** True in so many of a hundred cases. */
  inPercent(percent: number): boolean;
  /** One of some items; there has to be one. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the `count` days that begin with `first`. */
  day(first: string, count: number): string;
}

/** Begins to draw. */
export function drawFrom(seed: number): Draw {
  const next = mulberry32(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    inPercent: (percent) => below(100) < percent,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    day: (first, count) => later(first, below(count)),
  };
}

/** The day that lies so many days after another. */
export function later(day: string, days: number): string {
  return addDays(day, days) ?? day;
}

/** Tommy Ettinger's generator (public domain): four lines, and good enough to choose sentences with. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
