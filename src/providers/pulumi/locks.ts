/** Locks on a state that other runs hold, or left behind when they were killed. */
import { readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFailed } from './command.ts';
import type { EngineSettings } from './settings.ts';
import { EngineFailure } from './settings.ts';

/** A lock, as the engine tells it: where it lies and who holds it. */
export interface Lock {
  readonly url: string;
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  readonly since: string;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 2_000;

const LOCKED = 'the stack is currently locked by';
const LOCK = /^\s*(?<url>\S+): created by (?<user>.*)@(?<host>\S+) \(pid (?<pid>\d+)\) at (?<since>\S+)$/gm;

/** Tries something that needs the lock until it has it: over the locks of the dead at once, else with patience. */
export async function withLock<T>(attempt: () => Promise<T>, settings: EngineSettings): Promise<T> {
  const { patienceMs = PATIENCE_MS, progress = () => {}, signal } = settings;
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const locks = locksIn(error);
      if (locks === null) throw error;
      if (locks.some(isDead)) {
        progress('The run before was killed and left its lock behind: removed.');
        locks.filter(isDead).forEach(remove);
      } else if (Date.now() + PAUSE_MS > until) throw new EngineFailure(heldBy(locks));
      else await pause(locks, progress, signal);
    }
  }
}

async function pause(locks: readonly Lock[], progress: (text: string) => void, signal?: AbortSignal): Promise<void> {
  progress(`Waiting for ${holders(locks)} to finish.`);
  await wait(PAUSE_MS, undefined, signal === undefined ? {} : { signal });
}

/** The locks that a failure names, or `null` where it is about something else. */
export function locksIn(error: unknown): readonly Lock[] | null {
  if (!(error instanceof CommandFailed) || !error.message.includes(LOCKED)) return null;
  return [...error.message.matchAll(LOCK)].map(
    ({ groups: { url = '', user = '', host = '', pid, since = '' } = {} }) => ({
      url,
      user,
      host,
      pid: Number(pid),
      since,
    }),
  );
}

/** Whether its holder ran on this machine and is no more. Of another machine nobody here can say. */
function isDead({ host, pid, url }: Lock): boolean {
  return url.startsWith('file://') && host === hostname() && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return mayBeEngine(pid);
}

/** A number that is used again by another program says nothing. Only Linux tells which one it is. */
function mayBeEngine(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').includes('pulumi');
  } catch {
    return true;
  }
}

/** Removes this lock and no other: `pulumi cancel` would take those of the living as well. */
function remove({ url }: Lock): void {
  const { pathname } = new URL(url);
  for (const end of ['', '.attrs']) rmSync(fileURLToPath(`file://${pathname}${end}`), { force: true });
}

function heldBy(locks: readonly Lock[]): string {
  const since = locks.map((lock) => lock.since).join(', ');
  return `The state is locked by ${holders(locks)} since ${since}. If that run is over, delete ${locks.map(({ url }) => url.replace(/\?.*/, '')).join(', ')}.`;
}

function holders(locks: readonly Lock[]): string {
  const names = locks.map(({ host, pid, user }) => `${user}@${host} (process ${pid})`);
  return names.length === 0 ? 'another run' : names.join(', ');
}
