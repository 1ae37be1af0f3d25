/**
 * The one place that starts git. A governed repository may come from anybody, and Git runs programs that a repository's
 * own configuration names: those that our questions would reach are switched off here.
 */
import { spawnSync } from 'node:child_process';
import { findGit } from './program.ts';

/** Git could not answer, and no answer would be true. The message is one sentence for people. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/**
 * How a run of git ended: with everything said, in Git's refusal, stopped because it said more than was allowed, or not
 * run to an end at all.
 */
export type Ending = 'done' | 'refused' | 'too-much' | 'broken';

/** What one run of git came to. */
export interface Run {
  readonly ending: Ending;
  /** What git said; nothing where it was stopped. */
  readonly output: Buffer;
  /** Why it was not done, as part of a sentence. */
  readonly reason: string;
}

/** How one run differs from the others. */
export interface RunOptions {
  readonly input?: string;
  /** Most bytes that git may say. */
  readonly most?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git in the governed folder and waits for it. Never throws. */
export type Git = (args: readonly string[], options?: RunOptions) => Run;

/** All that git learns of our environment: where programs and its user's settings are. Our secrets are not among it. */
const KEPT = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'SUDO_UID',
  'SystemRoot',
  'USERPROFILE',
  'DEVELOPER_DIR',
];

const FIXED = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A replacement shows other bytes than those that the commit's id vouches for.
  GIT_NO_REPLACE_OBJECTS: '1',
  // A partial clone fetches what it lacks, with a program that the repository may choose.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
};

const SETTINGS = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

const MOST = 512 * 1024 * 1024;

/** A fifo in the place of a .gitignore is enough to make git wait for ever. */
const PATIENCE_MS = 2 * 60 * 1000;

/** @returns a git that runs in `folder`, or `null` where `environment.PATH` leads to none. */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv): Git | null {
  const program = findGit(environment['PATH'] ?? '');
  if (program === null) return null;
  const own = Object.fromEntries(KEPT.flatMap((name) => (name in environment ? [[name, environment[name]]] : [])));
  return (args, { input = '', most = MOST, environment: more = {} } = {}) => {
    if ([folder, ...args].some((word) => word.includes('\0'))) return unfinished('a zero byte cannot be handed to it');
    const limits = { maxBuffer: most, timeout: PATIENCE_MS, killSignal: 'SIGKILL' } as const;
    const options = { cwd: folder, env: { ...own, ...FIXED, ...more }, input, windowsHide: true, ...limits };
    const { error, status, stdout, stderr } = spawnSync(program, ['--no-pager', ...SETTINGS, ...args], options);
    if (error) return unfinished(error.message, 'code' in error ? error.code : undefined);
    return { ending: status === 0 ? 'done' : 'refused', output: stdout, reason: complaintIn(stderr.toString()) };
  };
}

function unfinished(message: string, code?: unknown): Run {
  const reason = code === 'ETIMEDOUT' ? 'it did not answer within two minutes' : message;
  return { ending: code === 'ENOBUFS' ? 'too-much' : 'broken', output: Buffer.alloc(0), reason };
}

/** Git repeats names of files and revisions, so what it says is not safe for a terminal yet. */
function complaintIn(said: string): string {
  const lines = said.split('\n').filter((line) => line !== '');
  const last = lines.findLast((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? 'it gave no reason';
  return last.replace(/^(fatal|error): /, '').replaceAll(/\p{C}/gu, '?');
}
