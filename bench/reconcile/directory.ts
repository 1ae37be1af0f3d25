/** The sandbox, as a process of its own: it plays what would be somebody else's machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A directory that is played. */
export interface Directory {
  readonly url: string;
  readonly token: string;
  /** The requests since it was last asked: `GET /api/v1/groups/…/users` and so on. */
  requests(): Promise<readonly Request[]>;
  close(): Promise<void>;
}

/** A request in the journal. */
export interface Request {
  readonly method: string;
  readonly path: string;
}

/** Starts it, and waits until it says where it is. */
export async function playDirectory(cli: string): Promise<Directory> {
  const child = spawn(process.execPath, [cli, 'sandbox', 'okta', '--test-powers', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const first = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const line = await Promise.race([first, ended.then(() => null)]);
  if (line === null) throw new Error('the sandbox ended before it began.');
  const { token, url } = JSON.parse(line[0]) as { url: string; token: string };
  return {
    url,
    token,
    requests: async () => (await (await fetch(`${url}/__sandbox/journal?clear=true`)).json()) as Request[],
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
