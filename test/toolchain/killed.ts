/** A process that runs a program on a stack, so that somebody may kill it. Settings and things come as arguments. */
import { openStack } from '../../src/providers/pulumi/stack.ts';
import type { EngineSettings } from '../../src/providers/pulumi/stack.ts';
import { PLACE, wants } from './wants.ts';
import type { Things } from './wants.ts';

const [settings = '', things = ''] = process.argv.slice(2);
const stack = await openStack(JSON.parse(settings) as EngineSettings, PLACE);
await stack.up(
  wants(JSON.parse(things) as Things, () => process.stdout.write('running\n')),
  { refresh: true },
);
process.stdout.write('done\n');
