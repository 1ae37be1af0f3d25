/** Runs the command as the program does, so that a test can kill it. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { runSandbox } from '../../src/commands/sandbox.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    state: { type: 'string' },
    'test-powers': { type: 'boolean' },
    format: { type: 'string' },
  },
});
const { port, state, format, 'test-powers': testPowers } = values;
const options = {
  ...(port === undefined ? {} : { port }),
  ...(state === undefined ? {} : { state }),
  testPowers: testPowers ?? false,
  format: format === 'json' ? 'json' : 'pretty',
} as const;

const outcome = await runSandbox(positionals[0] ?? '', options, {
  cwd: process.cwd(),
  environment: process.env,
  print: (text) => process.stdout.write(text),
  warn: (sentence) => process.stderr.write(`${sentence}\n`),
  ended: Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => undefined),
});
process.stdout.write(outcome.stdout);
if (outcome.stderr !== undefined) process.stderr.write(`gatepass: ${outcome.stderr}\n`);
process.exitCode = outcome.exitCode;
