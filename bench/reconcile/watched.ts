/**
 * Runs a program and watches it with everything that it starts: time, processor time, and memory at the same moment.
 * Linux tells about processes in /proc; elsewhere only the time is known, and the rest is NaN.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';

/** What a run took. */
export interface Watched {
  readonly stdout: string;
  readonly code: number | null;
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of processor time of all its processes, as of the last look: what came after is missing. */
  readonly processor: number;
  /**
   * Most memory of all its processes at one moment, in MiB. Pages that processes share count for each of them, so it
   * is never too little by that; a peak between two looks is missed.
   */
  readonly memory: number;
}

const LOOK_MS = 25;
const TICKS_PER_SECOND = 100;

/** Runs a Node program. Its standard error is ours. */
export async function watched(
  command: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<Watched> {
  const begin = performance.now();
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  const complained: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
  const peak = { memory: NaN, processor: NaN };
  const timer = setInterval(() => look(child.pid ?? 0, peak), LOOK_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  const wall = (performance.now() - begin) / 1000;
  if (code !== 0) process.stderr.write(Buffer.concat(complained));
  return { stdout: Buffer.concat(said).toString(), code, wall, ...peak };
}

function look(pid: number, peak: { memory: number; processor: number }): void {
  const all = family(pid);
  peak.memory = Math.max(peak.memory || 0, sum(all.map(memoryOf))) || NaN;
  peak.processor = Math.max(peak.processor || 0, sum(all.map(processorOf))) || NaN;
}

/** A process and all that it has started, as long as they live. */
function family(pid: number): readonly number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(family)];
  } catch {
    return [];
  }
}

function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s*(\d+)/m.exec(told(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** Its own and that of the children that have ended. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processorOf(pid: number): number {
  // The name, in parentheses, may hold spaces; `utime` is the twelfth field after it.
  const fields = told(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return sum(fields.slice(11, 15).map(Number)) / TICKS_PER_SECOND;
}

function told(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0);
}
