/** Runs this very Gatepass in a process of its own, as somebody at a terminal would. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a run ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the program is started. */
export interface Starting {
  /** The file that was started as this Gatepass. */
  readonly program: string;
  readonly folder: string;
  /** Where what it has compiled may lie, so that the next start takes half as long. */
  readonly compiled: string;
  /** Variables of the environment that asks. */
  readonly environment: Environment;
  /** What its commands read the directory's token from. */
  readonly token: string;
  /** What its output is laid out for. */
  readonly color: boolean;
  readonly width: number;
  readonly signal: AbortSignal;
}

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the program with arguments; hears each line of standard error as it comes. */
export type Program = (args: readonly string[], hear: (line: string) => void) => Promise<Ran>;

/**
 * The program in the company's folder. Where its user breaks off, it is asked once to end and waited for, so that nothing
 * goes on behind our back.
 */
export function programIn(starting: Starting): Program {
  const { folder, program, signal } = starting;
  const words = ['--import', screenFor(starting), program];
  return async (args, hear) => {
    signal.throwIfAborted();
    const child = spawn(process.execPath, [...words, ...args], {
      cwd: folder,
      env: environmentFor(starting),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // In a process group of its own: Ctrl-C reaches it once, and from us. A second one would cut it off.
      detached: process.platform !== 'win32',
    });
    const ran = await finished(child, hear, signal);
    signal.throwIfAborted();
    return ran;
  };
}

/** It prints into our pipe, and we print on the terminal: so it is told what it is laid out for. */
function screenFor({ color, width }: Starting): string {
  const terminal = color ? 'process.stdout.isTTY=true;' : '';
  return `data:text/javascript,${terminal}process.stdout.columns=${String(width)}`;
}

/** What programs need to start, and where the engine lies. Keys, passphrases and tokens of the user are not the demo's. */
const KEPT = [
  ...['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'TERM', 'NO_COLOR'],
  ...['GATEPASS_CACHE', 'XDG_CACHE_HOME', 'LOCALAPPDATA', 'GATEPASS_DEBUG'],
];

function environmentFor({ compiled, environment, token }: Starting): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]));
  return { ...(Object.fromEntries(kept) as NodeJS.ProcessEnv), OKTA_API_TOKEN: token, NODE_COMPILE_CACHE: compiled };
}

function finished(child: ChildProcess, hear: (line: string) => void, signal: AbortSignal): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      if (stream === 'stderr') text.split('\n').filter(Boolean).forEach(hear);
    });
  }
  const end = () => void child.kill('SIGINT');
  signal.addEventListener('abort', end, { once: true });
  return new Promise<Ran>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  }).finally(() => signal.removeEventListener('abort', end));
}
