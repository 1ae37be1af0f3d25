/** `gatepass plan` and `gatepass apply`: the same question, with and without doing it. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { ApplyOptions } from '../commands/apply.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { formats } from '../render/index.ts';
import { formatOption } from './verb.ts';
import type { Verb } from './verb.ts';

export const plan: Verb = {
  name: 'plan',
  declare: (program, { finish, reachingOut }) =>
    withTarget(program.command('plan').description('say what would change at an identity provider')).action(
      async (dir: string, options: PlanOptions) =>
        finish(await (await import('../commands/plan.ts')).runPlan(dir, options, reachingOut())),
    ),
  refused: async (reason, context) => (await emptyOf()).refused('gatepass/plan/v1-draft', reason, '', context),
};

export const apply: Verb = {
  name: 'apply',
  declare: (program, { finish, reachingOut }) =>
    withTarget(program.command('apply').description('make true what is merged, read it back, and leave a receipt'))
      .option('--confirm <hash>', 'carry out the plan of this hash, however much it removes')
      .action(async (dir: string, options: ApplyOptions) =>
        finish(await (await import('../commands/apply.ts')).runApply(dir, options, reachingOut())),
      ),
  refused: async (reason, context) => (await emptyOf()).refused('gatepass/apply/v1-draft', reason, '', context),
};

function withTarget(command: Command): Command {
  return command
    .argument('[dir]', 'a governed folder', '.')
    .requiredOption('--target <name>', 'a target of policies/organisation.yaml')
    .option('--as-of <instant>', 'play another time, where the target is simulated; left out, now')
    .option('--org-url <url>', 'where a simulated target listens')
    .option('--state <url>', 'where the engine keeps its state')
    .addOption(new Option('--plugin <name>', 'which plugin carries changes').choices(['builtin', 'official']))
    .option('--receipts <dir>', 'where receipts lie')
    .addOption(formatOption(Object.keys(formats.apply)));
}

async function emptyOf() {
  return import('../commands/reconcile/empty.ts');
}
