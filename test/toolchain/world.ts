/** A world of toys, a state, and the real engine between them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findEngine } from '../../src/providers/pulumi/find.ts';
import { openStack } from '../../src/providers/pulumi/stack.ts';
import type { EngineSettings, Stack } from '../../src/providers/pulumi/stack.ts';
import type { Fault } from './toy.ts';
import { PLACE } from './wants.ts';
import type { Things } from './wants.ts';

export { urnOf, wants } from './wants.ts';
export type { Things } from './wants.ts';

/** An empty folder that is gone when the tests are over. */
export function temporary(): string {
  const made = mkdtempSync(join(tmpdir(), 'gatepass-toolchain-'));
  after(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
}

/** Where toys live. */
export interface World {
  readonly settings: EngineSettings;
  /** Folder of the things. */
  readonly world: string;
  /** Folder of the state. */
  readonly state: string;
  readonly things: () => Things;
  readonly fail: (faults: Readonly<Record<string, Fault>>) => void;
  readonly put: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly open: (more?: Partial<EngineSettings>) => Promise<Stack>;
}

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
  const fail: World['fail'] = (faults) => {
    // In one step: the plugin may be reading it.
    writeFileSync(join(root, 'faults.json'), JSON.stringify(faults));
    renameSync(join(root, 'faults.json'), join(world, 'faults.json'));
  };
  fail({});
  return {
    settings,
    world,
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
