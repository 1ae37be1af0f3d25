/**
 * A plugin for a package called `toy`, in a process of its own. Its world is a folder with a file for each thing; what
 * `faults.json` there says about an operation on a thing happens.
 */
import { main } from '@pulumi/pulumi/provider/index.js';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What may happen to an operation. */
export interface Fault {
  /** The operation stands still before or after it is done, until this is no longer said. */
  readonly holds?: 'before' | 'after';
  readonly refuse?: string;
}

interface Thing {
  readonly name: string;
  readonly value: unknown;
}

const world = process.env['TOY_WORLD'] ?? '';
const fileOf = (id: string) => join(world, `${id}.thing`);

function faultOf(operation: string, id: string): Fault {
  const faults = JSON.parse(readFileSync(join(world, 'faults.json'), 'utf8')) as Readonly<Record<string, Fault>>;
  return faults[`${operation} ${id}`] ?? {};
}

async function carryOut(operation: string, id: string, act: () => void): Promise<void> {
  const { refuse } = faultOf(operation, id);
  while (faultOf(operation, id).holds === 'before') await wait(20);
  if (refuse !== undefined) throw new Error(refuse);
  act();
  while (faultOf(operation, id).holds === 'after') await wait(20);
}

const write = (thing: Thing) => writeFileSync(fileOf(thing.name), JSON.stringify(thing.value));

await main(
  {
    version: '1.0.0',
    check: (_urn: string, _before: unknown, after: Thing) => Promise.resolve({ inputs: after }),
    diff: (_id: string, _urn: string, before: Thing, after: Thing) =>
      Promise.resolve({ changes: JSON.stringify(before.value) !== JSON.stringify(after.value) }),
    create: async (_urn: string, thing: Thing) => {
      await carryOut('create', thing.name, () => write(thing));
      return { id: thing.name, outs: thing };
    },
    read: async (id: string) => {
      await carryOut('read', id, () => {});
      if (!existsSync(fileOf(id))) return {};
      const thing = { name: id, value: JSON.parse(readFileSync(fileOf(id), 'utf8')) as unknown };
      return { id, props: thing, inputs: thing };
    },
    update: async (id: string, _urn: string, _before: Thing, after: Thing) => {
      await carryOut('update', id, () => write(after));
      return { outs: after };
    },
    delete: (id: string) => carryOut('delete', id, () => rmSync(fileOf(id), { force: true })),
  },
  ['127.0.0.1:1'],
);
