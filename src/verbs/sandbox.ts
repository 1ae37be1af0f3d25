/** `gatepass sandbox` */
import type { SandboxOptions } from '../commands/sandbox.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const sandbox: Verb = {
  name: 'sandbox',
  declare: (program, { finish, running }) =>
    program
      .command('sandbox')
      .description('play a directory on this machine, to try things without a tenant')
      .argument('<name>', 'which directory to play')
      .option('--port <n>', 'the port to listen on; left out, one that is free')
      .option('--state <file>', 'where it is kept; left out, in memory')
      .option('--test-powers', 'let tests play time, faults and a human administrator')
      .addOption(formatOption(['pretty', 'json'], 'how it says where it is'))
      .action(async (name: string, options: SandboxOptions) =>
        finish(await (await import('../commands/sandbox.ts')).runSandbox(name, options, running())),
      ),
  refused: (reason) => Promise.resolve(`${JSON.stringify({ error: { message: reason } })}\n`),
};
