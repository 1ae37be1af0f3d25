/** The command line: arguments, environment, clock and exit code. The only file that knows that it is a program. */
import { Command, CommanderError } from 'commander';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Context, Outcome, RunContext } from './commands/context.ts';
import type { TellingContext } from './commands/demo.ts';
import type { Running } from './commands/sandbox.ts';
import { toolOf, version } from './commands/tool.ts';
import { verbs } from './verbs/index.ts';
import type { World } from './verbs/verb.ts';

// Reading a large repository makes garbage by the gigabyte and keeps little: V8 would let its nursery grow to 96 MiB for it.
setFlagsFromString('--semi-space-growth-factor=1');
// And with so small a nursery, to wake other threads for each of some 600 collections costs more than they save (4 % of CPU).
setFlagsFromString('--no-parallel-scavenge');

const home = new URL('.', import.meta.url);

const context: Context = {
  cwd: process.cwd(),
  now: Date.now(),
  tool: () => toolOf(fileURLToPath(home)),
  color: showsColours(),
  width: process.stdout.columns ?? 100,
  pages: new URL('rules/', home),
};

const program = new Command('gatepass')
  .description('Decides what outside people may reach, and proves it.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(gatepass --help shows how it is called)');

const world: World = { context, reachingOut, running, telling, finish, stderr: process.stderr };
for (const { declare } of verbs) declare(program, world);

// Whoever closes our output has read enough; a full disk is nobody's finding.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') unwritten(error);
});

await run();

async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else fail(error);
    if (process.exitCode === 2) await refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Whoever asked for JSON gets a document, also where the question itself was wrong. */
async function refuse(reason: string): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  if (!/(^| )--format[ =]json( |$)/.test(rest.join(' '))) return;
  const verb = verbs.find((one) => one.name === name);
  process.stdout.write((await verb?.refused?.(reason, context)) ?? '');
}

/** For a command that asks others. The first interrupt ends what is under way in good order, the second at once. */
function reachingOut(): RunContext {
  const cancelling = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelling.abort());
  return {
    ...context,
    environment: process.env,
    progress: (text) => process.stderr.write(`gatepass: ${text}\n`),
    signal: cancelling.signal,
  };
}

/** For the demo, which tidies up before it ends: however often it is interrupted, and where nobody reads any more. */
function telling(): TellingContext {
  const cancelling = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => cancelling.abort());
  process.stdout.once('error', () => cancelling.abort());
  return {
    ...context,
    environment: process.env,
    print: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
    margin: process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? process.stderr.columns : null,
    program: process.argv[1] ?? '',
    signal: cancelling.signal,
  };
}

function finish({ exitCode, stderr, stdout }: Outcome): void {
  process.stdout.write(stdout);
  if (stderr !== undefined) process.stderr.write(`gatepass: ${stderr}\n`);
  process.exitCode = exitCode;
}

/** What could not be written has not been answered. */
function unwritten({ message }: Error): void {
  process.stderr.write(`gatepass: the answer could not be written: ${message}.\n`);
  process.exitCode = 2;
}

/** Whatever else goes wrong is our fault: it is said so, and it is never a pass. */
function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`gatepass: could not judge. This is a defect of Gatepass, please report it: ${reason}\n`);
  if (process.env['GATEPASS_DEBUG'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}

/** For a command that goes on until somebody ends it. */
function running(): Running {
  return {
    cwd: context.cwd,
    environment: process.env,
    print: (text) => process.stdout.write(text),
    warn: (sentence) => process.stderr.write(`gatepass: ${sentence}\n`),
    ended: Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => undefined),
  };
}

function showsColours(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}
