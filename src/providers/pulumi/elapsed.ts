/** Time that passes while something takes long. */
import type { Progress } from './bring.ts';

const TICK_MS = 2_000;

/** Tells every now and then how long something has taken, until it is there. */
export async function whileTicking<T>({ tick }: Progress, what: string, work: Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => tick(`${what}: ${spent(Date.now() - started)}`), TICK_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** A duration in words. */
export function spent(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
