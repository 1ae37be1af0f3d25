/** The folder in which the engine is kept between runs, outside of every project. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { engineVersion } from './version.ts';

/** Variables of the process that asks. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Gatepass's cache, where the user or the system says that caches are. */
export function cacheFolder(environment: Environment, platform = process.platform): string {
  const { GATEPASS_CACHE, HOME, LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  if (isSet(GATEPASS_CACHE)) return resolve(GATEPASS_CACHE);
  if (isSet(XDG_CACHE_HOME)) return resolve(XDG_CACHE_HOME, 'gatepass');
  if (platform === 'win32' && isSet(LOCALAPPDATA)) return join(LOCALAPPDATA, 'gatepass');
  const home = isSet(HOME) ? HOME : homedir();
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'gatepass') : join(home, '.cache', 'gatepass');
}

/** Where the cache has, or will have, the engine that fits. */
export function engineFolder(environment: Environment): string {
  return join(cacheFolder(environment), `pulumi-${engineVersion()}`);
}

/** A private `PULUMI_HOME` that lasts, so that a downloaded plugin is there the next time. */
export function engineHome(environment: Environment): string {
  return join(cacheFolder(environment), 'pulumi-home');
}

/** The binary in an engine's folder. */
export function binaryIn(folder: string): string {
  return join(folder, 'bin', process.platform === 'win32' ? 'pulumi.exe' : 'pulumi');
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
