/** Processes that a run has started, found as the system lists them, and killed one by one. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Running } from './program.ts';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

/** Whom somebody kills. */
export type Victim = 'program' | 'engine' | 'everybody';

/** Kills without a warning what there is of a run. @returns whether anybody was met. */
export function kill({ pid }: Running, victim: Victim): boolean {
  const below = descendantsOf(pid);
  const engines = below.filter(({ name }) => name === 'pulumi').map((one) => one.pid);
  const met = { program: [pid], engine: engines, everybody: [pid, ...below.map((one) => one.pid)] }[victim];
  for (const one of met) end(one);
  return met.length > 0;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster and ended by itself.
  }
}

function descendantsOf(pid: number): readonly Process[] {
  const all = processes();
  const found: Process[] = [];
  for (let parents = new Set([pid]); parents.size > 0;) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map((one) => one.pid));
  }
  return found;
}

/** `pid (name) state parent …`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processes(): readonly Process[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((pid) => {
    try {
      const [, name = '', parent] = /^\d+ \((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return [{ pid: Number(pid), parent: Number(parent), name }];
    } catch {
      return [];
    }
  });
}
