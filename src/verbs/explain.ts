/** `gatepass explain` */
import type { Verb } from './verb.ts';

export const explain: Verb = {
  name: 'explain',
  declare: (program, { context, finish }) =>
    program
      .command('explain')
      .description('explain a rule by its code or name')
      .argument('<code>', 'such as GP-ACC-004 or grant-too-long')
      .action(async (code: string) => finish((await import('../commands/explain.ts')).runExplain(code, context))),
};
