/** Whether somebody's papers hold on 2026-12-01 and as long as their grants: most do, some do not. */
import { later } from './draw.ts';
import type { Draw } from './draw.ts';

/** First and last day of a paper, both counted. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** What somebody has filed: one period for every file. */
export interface Fate {
  readonly dpas: readonly Period[];
  readonly toms: readonly Period[];
  readonly classified: Period;
}

/** No grant of a corpus outlives 31 July 2027. */
const LONG_ENOUGH = '2027-08-01';

/** Of a hundred owners, about six renew in time, two have let something lapse, and two more will before their grants end. */
export function fateOf(draw: Draw): Fate {
  const chance = draw.below(100);
  const sound = soundPeriod(draw);
  const fate: Fate = { dpas: [sound], toms: [soundPeriod(draw)], classified: soundPeriod(draw) };
  if (chance < 6) return { ...fate, dpas: [periodBefore(sound.first), sound] };
  if (chance === 6) return { ...fate, dpas: [periodBefore(draw.day('2026-11-10', 20))] };
  if (chance === 7) return { ...fate, toms: [periodBefore(draw.day('2026-11-10', 20))] };
  if (chance === 8) return { ...fate, dpas: [periodBefore(draw.day('2026-12-08', 10))] };
  if (chance === 9) return { ...fate, classified: periodBefore(draw.day('2026-12-08', 10)) };
  return fate;
}

/** Begun in time for every grant, and no older than a year when the last one ends. */
function soundPeriod(draw: Draw): Period {
  const first = draw.day('2026-08-03', 60);
  return { first, last: later(first, 364) > LONG_ENOUGH ? later(first, 364) : LONG_ENOUGH };
}

/** A year that ends on the day before another day. */
function periodBefore(day: string): Period {
  return { first: later(day, -365), last: later(day, -1) };
}
