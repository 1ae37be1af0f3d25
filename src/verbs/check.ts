/** `gatepass check` */
import type { CheckOptions } from '../commands/check.ts';
import { formats } from '../render/index.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const check: Verb = {
  name: 'check',
  declare: (program, { context, finish }) =>
    program
      .command('check')
      .description('judge a folder, or what a change adds to it')
      .argument('[dir]', 'a governed folder', '.')
      .option('--base <rev>', 'judge the change since its merge base with this revision')
      .option('--head <rev>', 'the revision that is judged; left out, the work tree')
      .option('--as-of <instant>', 'a day or an instant with offset; left out, today')
      .addOption(formatOption(Object.keys(formats.report), 'how the report is printed'))
      .action(async (dir: string, options: CheckOptions) =>
        finish((await import('../commands/check.ts')).runCheck(dir, options, context)),
      ),
  refused: async (reason, context) => (await import('../commands/check.ts')).refusedCheck(reason, context),
};
