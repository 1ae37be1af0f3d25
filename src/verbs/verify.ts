/** `gatepass verify` */
import type { VerifyOptions } from '../commands/verify.ts';
import { formats } from '../render/index.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const verify: Verb = {
  name: 'verify',
  declare: (program, { context, finish }) =>
    program
      .command('verify')
      .description('say what receipts prove, what they only claim, and what is wrong with them')
      .argument('[path...]', 'receipts, or folders of them; left out, .gatepass/receipts')
      .option('--key <file>', 'trust this public key; left out, those of policies/organisation.yaml')
      .addOption(formatOption(Object.keys(formats.verify)))
      .action(async (paths: readonly string[], options: VerifyOptions) =>
        finish((await import('../commands/verify.ts')).runVerify(paths, options, context)),
      ),
  refused: async (reason, context) => (await import('../commands/verify.ts')).refusedVerify(reason, context),
};
