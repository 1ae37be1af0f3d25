/** Starts the engine's binary. The SDK's own starter would hand it the whole environment of this process. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineEnvironment } from './environment.ts';
import { EngineFailure } from './settings.ts';
import type { EngineSettings } from './settings.ts';
import { engineVersion } from './version.ts';

/** What a start of the engine said. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** The engine ended with something else than success. */
export class CommandFailed extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.stderr.trim() === '' ? `the engine ended with ${said.code ?? 'a signal'}` : said.stderr.trim());
    this.name = 'CommandFailed';
    this.said = said;
  }
}

/** A folder to run in, and the engine in it. `run` has the shape that the SDK calls. */
export interface Engine {
  readonly command: string;
  readonly version: { toString(): string };
  readonly run: (args: readonly string[]) => Promise<Said>;
  /** The same, with more in its environment. */
  readonly with: (more: Readonly<Record<string, string>>) => Engine;
}

/** How long an engine that was asked to end may take before it is killed. */
const GRACE_MS = 30_000;

/** What the SDK asks before and after each run, and nobody here wants to know: a start of the engine for each. */
const UNASKED: Readonly<Record<string, string>> = { select: '', output: '{}', history: '[]' };

/** The engine as the SDK wants it, in an environment of our making. */
export function engineIn(folder: string, stack: string, settings: EngineSettings): Engine {
  return engineWith({}, folder, stack, settings);
}

function engineWith(
  more: Readonly<Record<string, string>>,
  folder: string,
  stack: string,
  settings: EngineSettings,
): Engine {
  const environment = { ...engineEnvironment(settings, folder), ...more };
  return {
    with: (even) => engineWith({ ...more, ...even }, folder, stack, settings),
    command: settings.pulumi,
    version: { toString: engineVersion },
    run: ([verb = '', noun = '', ...rest]) => {
      const answer = verb === 'stack' ? UNASKED[noun] : undefined;
      if (answer !== undefined) return Promise.resolve({ stdout: answer, stderr: '', code: 0 });
      // It notes the salt here; taken from the state each time, a lost passphrase hinders nothing where nothing is secret.
      rmSync(join(folder, `Pulumi.${stack}.yaml`), { force: true });
      const args = [verb, noun, ...rest, '--non-interactive'];
      return start(settings.pulumi, args, { cwd: folder, env: environment }, settings.signal);
    },
  };
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** In a process group of its own: Ctrl-C at a terminal must reach it once, and from us. A second one would cut it off. */
function start(binary: string, args: readonly string[], place: Place, signal?: AbortSignal): Promise<Said> {
  signal?.throwIfAborted();
  const detached = process.platform !== 'win32';
  const child = spawn(binary, args, { ...place, detached, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  const release = onAbort(signal, () => endGently(child));
  return new Promise<Said>((resolve, reject) => {
    child.on('error', ({ message }) => reject(new EngineFailure(`The engine did not start: ${message}.`)));
    child.on('close', (code) =>
      code === 0 ? resolve({ ...said, code }) : reject(new CommandFailed({ ...said, code })),
    );
  }).finally(release);
}

/** The engine finishes what it has begun, writes its state and gives its lock back. */
function endGently(child: ChildProcess): void {
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  child.once('close', () => clearTimeout(timer));
}

function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  signal?.addEventListener('abort', act, { once: true });
  return () => signal?.removeEventListener('abort', act);
}
