/** Runs that are measured several times, and the rows that come of them. */
import { median } from '../processes.ts';
import type { Measured } from '../table.ts';
import type { Applied, Company } from './company.ts';

/** Runs without changes, which are short. */
export const QUIET_RUNS = 7;

/** Runs with removals, which are not. */
export const REMOVALS = 3;

/** Applies what is there already. @throws where there was something to do. */
export async function quietRuns(company: Company, asOf: string): Promise<readonly Applied[]> {
  const runs: Applied[] = [];
  for (let count = 0; count < QUIET_RUNS; count++) {
    const run = await company.apply(asOf);
    if (run.view.result !== 'unchanged') throw new Error(`a run without changes ended ${run.view.result}.`);
    runs.push(run);
  }
  return runs;
}

/** Time and processor time of some runs. */
export function timed(what: string, runs: readonly Applied[], target: number): Measured[] {
  return [
    { ...seconds(`${what} (median of ${runs.length})`, runs), target },
    { what: `${what}, processor time`, value: median(runs.map(({ processor }) => processor)), unit: 's' },
  ];
}

/** Time of some runs. */
export function seconds(what: string, runs: readonly Applied[]): Measured {
  return { what, value: median(runs.map(({ wall }) => wall)), unit: 's' };
}
