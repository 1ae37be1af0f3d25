/** Turns: so many requests at a time, and none while the organisation's limit is used up. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A way to take turns. */
export interface Turns {
  /** Does something when it is its turn. */
  take<T>(deed: () => Promise<T>): Promise<T>;
  /** Lets nothing begin for some time. */
  pause(ms: number): void;
}

/** Lets so many deeds go on at a time, first come, first served. */
export function turnsFor(parallel: number, signal: AbortSignal): Turns {
  const waiting: (() => void)[] = [];
  let free = parallel;
  let pausedUntil = 0;
  return {
    async take(deed) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        signal.throwIfAborted();
        for (let left = pausedUntil - Date.now(); left > 0; left = pausedUntil - Date.now())
          await sleep(left, undefined, { signal });
        return await deed();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, Date.now() + ms);
    },
  };
}
