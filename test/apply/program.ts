/** The real program in a process of its own, in an environment that holds nothing but what is named here. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../src/providers/pulumi/cache.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How a run ended, and all that it said. */
export interface Ran {
  /** `null` where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that goes on. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ran>;
}

/** Variables of the environment; `undefined` takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What everybody has: programs, a home that does not exist, the engine, and compiled files that are kept between runs. */
const usual: Environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GATEPASS_CACHE: cacheFolder(process.env),
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
};

/** Far more than any run takes on a busy machine: only a program that hangs meets it. */
const GUARD_MS = 300_000;

/** Starts `gatepass` with arguments, in a process group of its own. */
export function start(args: readonly string[], cwd: string, environment: Environment = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...usual, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    timeout: GUARD_MS,
    killSignal: 'SIGKILL',
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  });
  return { pid: child.pid ?? 0, ended };
}
