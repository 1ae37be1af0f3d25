/** `gatepass sandbox`: plays a directory on this machine until somebody ends it. */
import { resolve } from 'node:path';
import { StateFailure, sandboxes } from '../sandbox/index.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';

/** What the command line says. */
export interface SandboxOptions {
  readonly port?: string;
  readonly state?: string;
  readonly testPowers?: boolean;
  readonly format: 'pretty' | 'json';
}

/** What a command that goes on for a while needs besides. */
export interface Running extends Pick<Context, 'cwd'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints on standard output at once. */
  readonly print: (text: string) => void;
  /** Prints a sentence on standard error. */
  readonly warn: (sentence: string) => void;
  /** Comes when somebody asks the program to end. */
  readonly ended: Promise<void>;
}

/** Plays a directory, says where as soon as it is there, and comes back when it was ended. */
export async function runSandbox(name: string, options: SandboxOptions, running: Running): Promise<Outcome> {
  try {
    const sandbox = await open(name, options, running);
    running.print(options.format === 'json' ? asJson(sandbox) : asWords(name, sandbox, options));
    await running.ended;
    await sandbox.close();
    return { stdout: '', exitCode: 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = options.format === 'json' ? `${JSON.stringify({ error: { message: error.message } })}\n` : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

async function open(name: string, options: SandboxOptions, { cwd, environment, warn }: Running): Promise<Sandbox> {
  const play = Object.hasOwn(sandboxes, name) ? sandboxes[name] : undefined;
  if (play === undefined)
    throw new Failure(`There is no sandbox ${JSON.stringify(name)}; there is ${Object.keys(sandboxes).join(', ')}.`);
  const token = environment[play.tokenVariable];
  try {
    return await play.open({
      port: portOf(options.port),
      testPowers: options.testPowers ?? false,
      ...(options.state === undefined ? {} : { state: resolve(cwd, options.state) }),
      ...(token === undefined || token === '' ? {} : { token }),
      complain: (error) => warn(`a request met a defect of the sandbox, please report it: ${reasonOf(error)}`),
    });
  } catch (error) {
    throw failureOf(error, options.port);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Failure(`--port ${JSON.stringify(text)} is no port: write a number between 0 and 65535.`);
}

function failureOf(error: unknown, port: string | undefined): unknown {
  if (error instanceof StateFailure) return new Failure(error.message);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new Failure(`Port ${port} is taken. Name another one, or none for one that is free.`);
  if (code === 'EACCES') return new Failure(`Port ${port} is not for everybody on this machine: name one above 1023.`);
  return error;
}

function asJson({ url, token }: Sandbox): string {
  return `${JSON.stringify({ url, token })}\n`;
}

function asWords(name: string, { url, token }: Sandbox, { state, testPowers }: SandboxOptions): string {
  const play = sandboxes[name];
  const rows = [
    ['token', token],
    ['state', state ?? 'in memory: gone when it ends (--state FILE keeps it)'],
    ['powers', testPowers ? `${url}/__sandbox/…` : 'none (--test-powers)'],
    ['try', `curl -H 'Authorization: ${play?.scheme} ${token}' ${url}${play?.try}`],
  ];
  const lines = rows.map(([title = '', text]) => `  ${title.padEnd(8)}${text}`);
  return [`Playing ${name} at ${url}`, ...lines, '  Ctrl-C ends it.', ''].join('\n');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
