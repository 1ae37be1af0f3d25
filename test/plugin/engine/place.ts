/** A sandbox, the plugin and the real engine between them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { servePlugin } from '../../../src/providers/okta/plugin/serve.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { findEngine } from '../../../src/providers/pulumi/find.ts';
import { openStack } from '../../../src/providers/pulumi/stack.ts';
import type { EngineSettings, Run, StateResource } from '../../../src/providers/pulumi/stack.ts';
import type { Client } from '../../sandbox/client.ts';
import { opened } from '../../sandbox/client.ts';
import { running } from './program.ts';
import type { Program } from './program.ts';

/** Where the stack lives. */
export const STACK = { project: 'gatepass', stack: 'dev' } as const;

/** A place to tell stories in. */
export interface Place {
  readonly okta: Client;
  /** Runs a program, after a reading of what there is. */
  readonly up: (program: Program, refresh?: boolean) => Promise<Run>;
  /** The state of a resource after the last run. */
  readonly state: (name: string) => Values;
  /** Makes requests fail. */
  readonly fail: (fault: object) => Promise<unknown>;
  readonly heal: () => Promise<unknown>;
  /** Logins of the members of the groups. */
  readonly members: () => Promise<unknown>;
}

/** A place whose sandbox, plugin and state are new. */
export async function newPlace(t: TestContext): Promise<Place> {
  const okta = await opened(t);
  const settings = await settingsFor(t, okta);
  const stack = await openStack(settings, STACK);
  t.after(() => stack.close());
  return {
    okta,
    up: (program, refresh = true) => stack.up(running(program), { refresh }),
    state: (name) => stateIn(stack, name),
    fail: (fault) => okta.power('POST', '/faults', fault),
    heal: () => okta.power('DELETE', '/faults'),
    members: async () => (await okta.power('GET', '/members')).body,
  };
}

/** The engine, told to attach to our plugin for an organisation. */
export async function settingsFor(t: TestContext, okta: { url: string; token: string }): Promise<EngineSettings> {
  const plugin = await servePlugin({ ...okta, limits: { longestWaitMs: 50 } });
  t.after(() => plugin.close());
  const root = mkdtempSync(join(tmpdir(), 'gatepass-plugin-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  mkdirSync(join(root, 'state'));
  const engine = await findEngine(process.env);
  assert.ok(engine, 'These tests need the engine: run `npx gatepass toolchain` first.');
  return {
    pulumi: engine.path,
    home: join(root, 'home'),
    backend: pathToFileURL(join(root, 'state')).href,
    passphrase: '',
    environment: {},
    plugin: { name: 'okta', port: plugin.port },
  };
}

function stateIn({ resources }: { readonly resources: readonly StateResource[] }, name: string): Values {
  const found = resources.find(({ urn }) => urn.endsWith(`::${name}`));
  return (found?.outputs ?? {}) as Values;
}
