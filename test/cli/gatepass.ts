/** The real program in a process of its own, as a shell starts it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'toolchain/gatepass.js');

/** How a run ended, and all that it said. */
export interface Ran {
  /** `null` where it had to be killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and in which environment it runs. */
export interface Circumstances {
  readonly cwd?: string;
  /** Added to an environment that holds nothing but PATH and a home that does not exist. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Far more than any run takes: only a program that hangs meets it. */
const GUARD_MS = 120_000;

/** Runs `gatepass` with arguments. */
export function gatepass(args: readonly string[], { cwd = tmpdir(), env = {} }: Circumstances = {}): Promise<Ran> {
  const bare = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env };
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: bare,
    timeout: GUARD_MS,
    killSignal: 'SIGKILL',
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  }
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  });
}

/** An empty folder that is gone when the tests are over. */
export function temporary(): string {
  const made = mkdtempSync(join(tmpdir(), 'gatepass-cli-'));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The governed sample in a folder of its own, without Git. */
export function sampleFolder(folder = temporary()): string {
  for (const top of ['policies', 'engagements', 'processors'])
    cpSync(join(root, top), join(folder, top), { recursive: true });
  return folder;
}

/** The arguments that nearly every run shares: the sample's day, and a form that can be read. */
export const asJson = ['--as-of', '2026-12-01', '--format', 'json'] as const;
