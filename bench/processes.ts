/** Measures whole processes, from start to exit: what somebody who waits for them sees. */
import { spawnSync } from 'node:child_process';

/** Arguments of a Node process of the version that measures. */
export type Command = readonly string[];

/** The times of two commands that took turns, in seconds. */
export interface Duel {
  readonly one: number;
  readonly other: number;
  /** How many times as long as the other the one takes: of every pair, and of these the median. */
  readonly ratio: number;
}

const ROUNDS = 7;

/** Time of a command, in seconds: the median of some runs. */
export function timeOf(command: Command): number {
  return median(Array.from({ length: ROUNDS }, () => timed(command)));
}

/** Runs two commands in turn, so that what else the machine does slows down both. */
export function duel(one: Command, other: Command): Duel {
  const pairs = Array.from({ length: ROUNDS }, () => ({ one: timed(one), other: timed(other) }));
  return {
    one: median(pairs.map((pair) => pair.one)),
    other: median(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.one / pair.other)),
  };
}

function timed(command: Command): number {
  const begin = performance.now();
  run(command);
  return (performance.now() - begin) / 1000;
}

/**
 * Says at the end how much memory the process has ever held. Linux keeps that in /proc; the other number it lets a
 * process inherit from whoever started it, which here holds a corpus.
 */
const TELL_PEAK = `
import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let kib = process.resourceUsage().maxRSS;
  try { kib = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeSync(3, String(kib));
});`;

/** Most memory that a command holds at a time, in MiB. */
export function peakOf(command: Command): number {
  const told = run(['--import', `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`, ...command]);
  return Number(told) / 1024;
}

/** A command that fails has not done its work, and its time says nothing. */
function run(command: Command): string {
  const { output, status } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${String(status)}.`);
  return output[3] ?? '';
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
