/** The engine's stacks of one target, opened when they are needed, with the plugin that carries their changes. */
import { findPlugin } from '../pulumi/plugins.ts';
import { openStack } from '../pulumi/stack.ts';
import type { EngineSettings, Stack } from '../pulumi/stack.ts';
import type { Version } from '../provider.ts';
import type { Organisation } from './client.ts';
import { projectOf } from './urns.ts';
import type { StackName } from './urns.ts';
import type { Scope } from './scope.ts';

/** Which of the two plugins carries changes: ours, or the one that the engine finds. */
export type PluginName = 'builtin' | 'official';

/** An engine that was found. */
export interface FoundEngine {
  readonly path: string;
  readonly version: string;
}

/** What is needed to run the engine. */
export interface Machine {
  readonly organisation: Organisation;
  readonly scope: Scope;
  readonly plugin: PluginName;
  /** URL of the state. */
  readonly state: string;
  readonly passphrase: string;
  /** Finds or brings the engine. @throws Error with one sentence where there is none. */
  readonly bring: () => Promise<FoundEngine>;
  /** The caller's, in which an installed plugin is looked for; the engine does not see it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that the engine may call its home. */
  readonly home: string;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** The version that both plugins go by: the package's that declares the types. */
const PLUGIN_VERSION = '7.0.0';

/** The stacks. */
export interface Stacks {
  readonly plugin: Version;
  prepare(): Promise<Version>;
  open(name: StackName): Promise<Stack>;
  close(): Promise<void>;
}

/** Stacks that are opened on demand and closed together. */
export function stacksFor(machine: Machine): Stacks {
  const opened = new Map<StackName, Promise<Stack>>();
  let settings: Promise<Attached> | null = null;
  const attached = () => (settings ??= attach(machine));
  return {
    plugin: { name: machine.plugin, version: PLUGIN_VERSION },
    prepare: async () => ({ name: 'pulumi', version: (await attached()).version }),
    open: (name) => {
      const known = opened.get(name);
      if (known !== undefined) return known;
      const opening = attached().then(({ engine }) =>
        openStack(engine, { project: projectOf(machine.scope.target), stack: name }),
      );
      // A stack that could not be opened may open the next time: a lock may have gone.
      opening.catch(() => opened.delete(name));
      opened.set(name, opening);
      return opening;
    },
    close: async () => {
      for (const opening of opened.values()) await (await opening.catch(() => null))?.close();
      await (await settings?.catch(() => null))?.close();
    },
  };
}

interface Attached {
  readonly engine: EngineSettings;
  readonly version: string;
  close(): Promise<void>;
}

async function attach(machine: Machine): Promise<Attached> {
  const { path, version } = await machine.bring();
  const { home, organisation, passphrase, progress, signal, state } = machine;
  const engine = { pulumi: path, home, backend: state, passphrase, signal, progress };
  if (machine.plugin === 'official') {
    const plugin = findPlugin(machine.environment, 'okta', PLUGIN_VERSION);
    const settings = { ...engine, environment: environmentFor(organisation), plugin };
    return { engine: settings, version, close: () => Promise.resolve() };
  }
  const { servePlugin } = await import('./plugin/serve.ts');
  const { close, port } = await servePlugin({ ...organisation, signal });
  return { engine: { ...engine, environment: {}, plugin: { name: 'okta', port } }, version, close };
}

/**
 * How the official plugin is told where Okta is. Its settings come by environment, so that no token and no address gets
 * into the state; a plain-http sandbox is a proxy to it.
 */
function environmentFor({ token, url }: Organisation): Record<string, string> {
  const { hostname, protocol } = new URL(url);
  if (protocol === 'http:') return { OKTA_HTTP_PROXY: url, OKTA_API_TOKEN: token };
  const [org = '', ...base] = hostname.split('.');
  return { OKTA_ORG_NAME: org, OKTA_BASE_URL: base.join('.'), OKTA_API_TOKEN: token };
}
