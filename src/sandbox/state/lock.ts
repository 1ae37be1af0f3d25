/**
 * Two sandboxes on one state file would each write what the other does not know. A file beside it names the process that
 * has it; one that a killed process left behind is taken over.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StateFailure } from './failure.ts';

/** What this process itself has. */
const ours = new Set<string>();

/**
 * Takes a state file for this process.
 *
 * @returns what gives it back.
 * @throws StateFailure where another sandbox has it.
 */
export function lockState(file: string): () => void {
  const lock = `${resolve(file)}.lock`;
  const holder = ours.has(lock) ? process.pid : holderOf(lock);
  if (holder !== null && (ours.has(lock) || (holder !== process.pid && lives(holder)))) {
    const advice = `end that sandbox first, or remove ${file}.lock if the process is something else`;
    throw new StateFailure(`${file} is in use by process ${holder}: ${advice}.`);
  }
  writeFileSync(lock, `${process.pid}\n`, { mode: 0o600 });
  ours.add(lock);
  return () => {
    ours.delete(lock);
    rmSync(lock, { force: true });
  };
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8').trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else lives too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A killed process whose parent has not looked yet still answers to signals. Only Linux tells: proc(5), field 3. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
