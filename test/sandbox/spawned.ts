/** A sandbox in a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { clientOf } from './client.ts';
import type { Client } from './client.ts';

/** What is started: the real program. */
const PROGRAM = [fileURLToPath(new URL('../../src/cli.ts', import.meta.url)), 'sandbox', 'okta'];

/** A sandbox that runs. */
export interface Spawned extends Client {
  readonly process: ChildProcess;
  /** Ends it. @returns its exit code and the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<readonly [number | null, NodeJS.Signals | null]>;
}

/**
 * Starts the program and waits until it says where it is. It does not outlive the test.
 *
 * @param limit a command of the shell that takes something from the program first.
 */
export async function spawned(
  t: Pick<TestContext, 'after'>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  limit?: string,
): Promise<Spawned> {
  const child = start([...args, '--test-powers', '--format', 'json'], environment, limit);
  t.after(() => child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  return {
    ...clientOf(url, token),
    process: child,
    end: async (signal) => {
      const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the program and waits until it ends by itself. */
export async function finished(
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(args, {});
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv, limit?: string) {
  const inherited = Object.entries(process.env).filter(([name]) => name !== 'OKTA_API_TOKEN');
  const program = [process.execPath, ...PROGRAM, ...args];
  const [command = '', ...rest] =
    limit === undefined ? program : ['sh', '-c', `trap '' XFSZ; ${limit}; exec "$@"`, 'sh', ...program];
  return spawn(command, rest, {
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
