/** `gatepass who-had` */
import type { WhoHadOptions } from '../commands/who-had.ts';
import { formats } from '../render/index.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const whoHad: Verb = {
  name: 'who-had',
  declare: (program, { context, finish }) =>
    program
      .command('who-had')
      .description('say who could reach a system on a past day, by receipts and by the files of that day')
      .argument('[dir]', 'a governed folder', '.')
      .requiredOption('--system <id>', 'the system that is asked about')
      .requiredOption('--on <date>', 'a day such as 2026-12-01')
      .option('--target <name>', 'whose receipts to read; left out, the only ones that there are')
      .option('--receipts <dir>', 'where receipts lie')
      .addOption(formatOption(Object.keys(formats.whoHad)))
      .action(async (dir: string, options: WhoHadOptions) =>
        finish((await import('../commands/who-had.ts')).runWhoHad(dir, options, context)),
      ),
  refused: async (reason, context) => (await import('../commands/who-had.ts')).refusedWhoHad(reason, context),
};
