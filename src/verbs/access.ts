/** `gatepass access` */
import type { AccessOptions } from '../commands/access.ts';
import { formats } from '../render/index.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const access: Verb = {
  name: 'access',
  declare: (program, { context, finish }) =>
    program
      .command('access')
      .description('say who may reach what, why, and when that changes')
      .argument('[dir]', 'a governed folder', '.')
      .option('--rev <rev>', 'read this revision instead of the work tree')
      .option('--as-of <instant>', 'a day or an instant with offset; left out, now')
      .option('--system <id>', 'only grants for this system')
      .option('--freelancer <id>', 'only grants of this person')
      .addOption(formatOption(Object.keys(formats.access)))
      .action(async (dir: string, options: AccessOptions) =>
        finish((await import('../commands/access.ts')).runAccess(dir, options, context)),
      ),
  refused: async (reason, context) => (await import('../commands/access.ts')).refusedAccess(reason, context),
};
