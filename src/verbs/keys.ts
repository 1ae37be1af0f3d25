/** `gatepass keys init` */
import type { Verb } from './verb.ts';

export const keys: Verb = {
  name: 'keys',
  declare: (program, { context, finish }) =>
    program
      .command('keys')
      .description('the keys that sign receipts')
      .command('init')
      .description('make a key, and say where each half of it goes')
      .argument('[dir]', 'a governed folder', '.')
      .action(async (dir: string) => finish((await import('../commands/keys.ts')).runKeysInit(dir, context))),
};
