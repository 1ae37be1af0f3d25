/** Plugins that are installed on this machine already, so that the engine need not download them. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from './cache.ts';
import type { InstalledPlugin } from './settings.ts';

/** The plugin where Pulumi itself would look for it: on PATH, or among those that the user's Pulumi has fetched. */
export function findPlugin(environment: Environment, name: string, version: string): InstalledPlugin | null {
  const { HOME, PATH = '', PULUMI_HOME } = environment;
  const home = PULUMI_HOME ?? join(HOME ?? homedir(), '.pulumi');
  const places = [...PATH.split(delimiter), join(home, 'plugins', `resource-${name}-v${version}`)];
  const file = `pulumi-resource-${name}${process.platform === 'win32' ? '.exe' : ''}`;
  const folder = places.find((place) => isAbsolute(place) && existsSync(join(place, file)));
  return folder === undefined ? null : { name, version, folder };
}
