/** The command line: arguments, environment, clock and exit code. The only file that knows that it is a program. */
import { Command, CommanderError, Option } from 'commander';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { CheckOptions } from './commands/check.ts';
import type { AccessOptions } from './commands/access.ts';
import type { ApplyOptions } from './commands/apply.ts';
import type { Context, Outcome, RunContext } from './commands/context.ts';
import type { DemoOptions, TellingContext } from './commands/demo.ts';
import type { Running, SandboxOptions } from './commands/sandbox.ts';
import { toolOf, version } from './commands/tool.ts';
import type { ToolchainOptions } from './commands/toolchain.ts';
import type { VerifyOptions } from './commands/verify.ts';
import type { WhoHadOptions } from './commands/who-had.ts';
import { formats } from './render/index.ts';

// Reading a large repository makes garbage by the gigabyte and keeps little: V8 would let its nursery grow to 96 MiB for it.
setFlagsFromString('--semi-space-growth-factor=1');

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

program
  .command('check')
  .description('judge a folder, or what a change adds to it')
  .argument('[dir]', 'a governed folder', '.')
  .option('--base <rev>', 'judge the change since its merge base with this revision')
  .option('--head <rev>', 'the revision that is judged; left out, the work tree')
  .option('--as-of <instant>', 'a day or an instant with offset; left out, today')
  .addOption(
    new Option('--format <format>', 'how the report is printed').choices(Object.keys(formats.report)).default('pretty'),
  )
  .action(async (dir: string, options: CheckOptions) =>
    finish((await import('./commands/check.ts')).runCheck(dir, options, context)),
  );

program
  .command('access')
  .description('say who may reach what, why, and when that changes')
  .argument('[dir]', 'a governed folder', '.')
  .option('--rev <rev>', 'read this revision instead of the work tree')
  .option('--as-of <instant>', 'a day or an instant with offset; left out, now')
  .option('--system <id>', 'only grants for this system')
  .option('--freelancer <id>', 'only grants of this person')
  .addOption(
    new Option('--format <format>', 'how the answer is printed').choices(Object.keys(formats.access)).default('pretty'),
  )
  .action(async (dir: string, options: AccessOptions) =>
    finish((await import('./commands/access.ts')).runAccess(dir, options, context)),
  );

for (const verb of ['plan', 'apply'] as const) {
  const command = program
    .command(verb)
    .description(
      verb === 'plan'
        ? 'say what would change at an identity provider'
        : 'make true what is merged, read it back, and leave a receipt',
    )
    .argument('[dir]', 'a governed folder', '.')
    .requiredOption('--target <name>', 'a target of policies/organisation.yaml')
    .option('--as-of <instant>', 'play another time, where the target is simulated; left out, now')
    .option('--org-url <url>', 'where a simulated target listens')
    .option('--state <url>', 'where the engine keeps its state')
    .addOption(new Option('--plugin <name>', 'which plugin carries changes').choices(['builtin', 'official']))
    .option('--receipts <dir>', 'where receipts lie')
    .addOption(
      new Option('--format <format>', 'how the answer is printed')
        .choices(Object.keys(formats.apply))
        .default('pretty'),
    );
  if (verb === 'apply') command.option('--confirm <hash>', 'carry out the plan of this hash, however much it removes');
  command.action(async (dir: string, options: ApplyOptions) => finish(await reconcile(verb, dir, options)));
}

program
  .command('verify')
  .description('say what receipts prove, what they only claim, and what is wrong with them')
  .argument('[path...]', 'receipts, or folders of them; left out, .gatepass/receipts')
  .option('--key <file>', 'trust this public key; left out, those of policies/organisation.yaml')
  .addOption(
    new Option('--format <format>', 'how the answer is printed').choices(Object.keys(formats.verify)).default('pretty'),
  )
  .action(async (paths: readonly string[], options: VerifyOptions) =>
    finish((await import('./commands/verify.ts')).runVerify(paths, options, context)),
  );

program
  .command('who-had')
  .description('say who could reach a system on a past day, by receipts and by the files of that day')
  .argument('[dir]', 'a governed folder', '.')
  .requiredOption('--system <id>', 'the system that is asked about')
  .requiredOption('--on <date>', 'a day such as 2026-12-01')
  .option('--target <name>', 'whose receipts to read; left out, the only ones that there are')
  .option('--receipts <dir>', 'where receipts lie')
  .addOption(
    new Option('--format <format>', 'how the answer is printed').choices(Object.keys(formats.whoHad)).default('pretty'),
  )
  .action(async (dir: string, options: WhoHadOptions) =>
    finish((await import('./commands/who-had.ts')).runWhoHad(dir, options, context)),
  );

program
  .command('keys')
  .description('the keys that sign receipts')
  .command('init')
  .description('make a key, and say where each half of it goes')
  .argument('[dir]', 'a governed folder', '.')
  .action(async (dir: string) => finish((await import('./commands/keys.ts')).runKeysInit(dir, context)));

program
  .command('explain')
  .description('explain a rule by its code or name')
  .argument('<code>', 'such as GP-ACC-004 or grant-too-long')
  .action(async (code: string) => finish((await import('./commands/explain.ts')).runExplain(code, context)));

program
  .command('sandbox')
  .description('play a directory on this machine, to try things without a tenant')
  .argument('<name>', 'which directory to play')
  .option('--port <n>', 'the port to listen on; left out, one that is free')
  .option('--state <file>', 'where it is kept; left out, in memory')
  .option('--test-powers', 'let tests play time, faults and a human administrator')
  .addOption(new Option('--format <format>', 'how it says where it is').choices(['pretty', 'json']).default('pretty'))
  .action(async (name: string, options: SandboxOptions) =>
    finish(await (await import('./commands/sandbox.ts')).runSandbox(name, options, running())),
  );

program
  .command('toolchain')
  .description('find the Pulumi engine, or bring it, and say where it is')
  .option('--no-download', 'build it with Go rather than download a release')
  .action(async (options: ToolchainOptions) =>
    finish(await (await import('./commands/toolchain.ts')).runToolchain(options, reachingOut(), process.stderr)),
  );

program
  .command('demo')
  .description('watch all of it on a company that does not exist')
  .option('--keep <dir>', 'play it in this folder, and leave everything there to play on with')
  .action(async (options: DemoOptions) =>
    finish(await (await import('./commands/demo.ts')).runDemo(options, telling())),
  );

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
  const [command, ...rest] = process.argv.slice(2);
  if (!/(^| )--format[ =]json( |$)/.test(rest.join(' '))) return;
  if (command === 'check') process.stdout.write((await import('./commands/check.ts')).refusedCheck(reason, context));
  if (command === 'plan' || command === 'apply') {
    const { refused } = await import('./commands/reconcile/empty.ts');
    process.stdout.write(refused(`gatepass/${command}/v1-draft`, reason, '', context));
  }
  if (command === 'access') process.stdout.write((await import('./commands/access.ts')).refusedAccess(reason, context));
  if (command === 'verify') process.stdout.write((await import('./commands/verify.ts')).refusedVerify(reason, context));
  if (command === 'who-had')
    process.stdout.write((await import('./commands/who-had.ts')).refusedWhoHad(reason, context));
}

async function reconcile(verb: 'plan' | 'apply', dir: string, options: ApplyOptions): Promise<Outcome> {
  if (verb === 'plan') return (await import('./commands/plan.ts')).runPlan(dir, options, reachingOut());
  return (await import('./commands/apply.ts')).runApply(dir, options, reachingOut());
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
