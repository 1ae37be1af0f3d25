/** What engine and plugin see of the world: what is listed here and what the caller names, and nothing else. */
import { delimiter, dirname, join } from 'node:path';
import type { EngineSettings } from './settings.ts';

/** Folders in which every program of the system lies. */
const SYSTEM_PATH = process.platform === 'win32' ? [join(systemRoot(), 'System32')] : ['/usr/bin', '/bin'];

/** The least that a program needs to start. */
export function bareEnvironment(binary: string): Readonly<Record<string, string>> {
  return {
    PATH: [dirname(binary), ...SYSTEM_PATH].join(delimiter),
    ...(process.platform === 'win32' ? { SystemRoot: systemRoot() } : {}),
    PULUMI_SKIP_UPDATE_CHECK: 'true',
    NO_COLOR: '1',
  };
}

/** The environment of a run, in a folder of its own. What is named below wins over what the caller names. */
export function engineEnvironment(settings: EngineSettings, folder: string): Readonly<Record<string, string>> {
  return {
    ...settings.environment,
    ...bareEnvironment(settings.pulumi),
    ...placesIn(folder),
    PULUMI_HOME: settings.home,
    PULUMI_BACKEND_URL: settings.backend,
    PULUMI_CONFIG_PASSPHRASE: settings.passphrase,
    // The salt is taken from the state, so that runs from different folders understand each other.
    PULUMI_FALLBACK_TO_STATE_SECRETS_MANAGER: 'true',
    // The log of events, by which the SDK hears what happens, is a flag for debugging.
    PULUMI_DEBUG_COMMANDS: 'true',
    PULUMI_AUTOMATION_API: 'true',
    PULUMI_SKIP_CONFIRMATIONS: 'true',
    PULUMI_SUPPRESS_NEO_LINK: 'true',
    PULUMI_DISABLE_REGISTRY_RESOLVE: 'true',
    // Never the keyring of whoever is logged in.
    PULUMI_CREDENTIAL_STORE: 'plaintext',
    PULUMI_LOG_ROTATION_MAX_TOTAL_MB: '20',
    ...pluginIn(settings),
  };
}

/** With a plugin at hand none is looked for, and none is downloaded. */
function pluginIn({ plugin }: EngineSettings): Readonly<Record<string, string>> {
  if (plugin === null) return {};
  return {
    ...('port' in plugin ? { PULUMI_DEBUG_PROVIDERS: `${plugin.name}:${plugin.port}` } : {}),
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
    PULUMI_IGNORE_AMBIENT_PLUGINS: 'true',
  };
}

/** Home and temporary files. A user without an entry in the system's list needs a name as well: locks carry it. */
function placesIn(folder: string): Readonly<Record<string, string>> {
  const windows = { USERPROFILE: folder, TEMP: folder, TMP: folder };
  return { HOME: folder, TMPDIR: folder, USER: 'gatepass', ...(process.platform === 'win32' ? windows : {}) };
}

function systemRoot(): string {
  return process.env['SystemRoot'] ?? 'C:\\Windows';
}
