/** `gatepass demo` */
import type { DemoOptions } from '../commands/demo.ts';
import type { Verb } from './verb.ts';

export const demo: Verb = {
  name: 'demo',
  declare: (program, { finish, telling }) =>
    program
      .command('demo')
      .description('watch all of it on a company that does not exist')
      .option('--keep <dir>', 'play it in this folder, and leave everything there to play on with')
      .action(async (options: DemoOptions) =>
        finish(await (await import('../commands/demo.ts')).runDemo(options, telling())),
      ),
};
