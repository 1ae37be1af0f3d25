/** A world of toys, a state, and the real engine between them. */
import { CustomResource } from '@pulumi/pulumi/resource.js';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findEngine } from '../../src/providers/pulumi/find.ts';
import { openStack } from '../../src/providers/pulumi/stack.ts';
import type { EngineSettings, Stack } from '../../src/providers/pulumi/stack.ts';
import type { Program } from '../../src/providers/pulumi/program.ts';
import type { Fault } from './toy.ts';

/** An empty folder that is gone when the tests are over. */
export function temporary(): string {
  const made = mkdtempSync(join(tmpdir(), 'gatepass-toolchain-'));
  after(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
}

/** Things by name, as they are out there. */
export type Things = Readonly<Record<string, unknown>>;

/** Where toys live. */
export interface World {
  readonly settings: EngineSettings;
  readonly state: string;
  readonly things: () => Things;
  readonly fail: (faults: Readonly<Record<string, Fault>>) => void;
  readonly put: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly open: (more?: Partial<EngineSettings>) => Promise<Stack>;
}

/** The name of the only stack. */
export const PLACE = { project: 'toys', stack: 'shelf' } as const;

/** A world with a plugin of its own, an empty state and the engine that this machine has. */
export async function newWorld(): Promise<World> {
  const root = temporary();
  const [world, state] = [join(root, 'world'), join(root, 'state')];
  for (const folder of [world, state]) mkdirSync(folder);
  const port = await servePlugin(world);
  const engine = await findEngine(process.env);
  assert.ok(engine, 'These tests need the engine: run `npx gatepass toolchain` first.');
  const settings: EngineSettings = {
    pulumi: engine.path,
    home: join(root, 'home'),
    backend: pathToFileURL(state).href,
    passphrase: '',
    environment: {},
    plugin: { name: 'toy', port },
  };
  const fail: World['fail'] = (faults) => writeFileSync(join(world, 'faults.json'), JSON.stringify(faults));
  fail({});
  return {
    settings,
    state,
    fail,
    things: () => thingsIn(world),
    put: (name, value) => writeFileSync(join(world, `${name}.thing`), JSON.stringify(value)),
    remove: (name) => rmSync(join(world, `${name}.thing`)),
    open: async (more = {}) => {
      const stack = await openStack({ ...settings, ...more }, PLACE);
      after(() => stack.close());
      return stack;
    },
  };
}

async function servePlugin(world: string): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('toy.ts', import.meta.url))], {
    env: { ...process.env, TOY_WORLD: world },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  after(() => child.kill());
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(port.toString());
}

function thingsIn(world: string): Things {
  const files = readdirSync(world).filter((name) => name.endsWith('.thing'));
  return Object.fromEntries(
    files.map((name) => [name.replace('.thing', ''), JSON.parse(readFileSync(join(world, name), 'utf8')) as unknown]),
  );
}

class Toy extends CustomResource {}

/** A program that wants these things, and calls back when the engine runs it. */
export function wants(things: Things, running: () => void = () => {}): Program {
  return () => {
    running();
    for (const [name, value] of Object.entries(things)) new Toy('toy:index:Thing', name, { name, value });
    return Promise.resolve();
  };
}

/** The engine's name of a thing. */
export function urnOf(name: string): string {
  return `urn:pulumi:${PLACE.stack}::${PLACE.project}::toy:index:Thing::${name}`;
}
