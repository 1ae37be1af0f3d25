/** `gatepass toolchain` */
import type { ToolchainOptions } from '../commands/toolchain.ts';
import type { Verb } from './verb.ts';

export const toolchain: Verb = {
  name: 'toolchain',
  declare: (program, { finish, reachingOut, stderr }) =>
    program
      .command('toolchain')
      .description('find the Pulumi engine, or bring it, and say where it is')
      .option('--no-download', 'build it with Go rather than download a release')
      .action(async (options: ToolchainOptions) =>
        finish(await (await import('../commands/toolchain.ts')).runToolchain(options, reachingOut(), stderr)),
      ),
};
