/** Finds an engine that is there already: on PATH, or in the cache. Brings nothing. */
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { binaryIn, engineFolder } from './cache.ts';
import type { Environment } from './cache.ts';
import { engineVersion, versionOf } from './version.ts';

/** An engine that fits, and where it came from. */
export interface Engine {
  readonly path: string;
  readonly version: string;
  readonly source: 'path' | 'cache' | 'release' | 'build';
}

/** An engine that runs and fits, or `null`. */
export async function findEngine(environment: Environment): Promise<Engine | null> {
  for (const path of onPath(environment)) {
    if (await fits(path)) return { path, version: engineVersion(), source: 'path' };
  }
  return cachedEngine(environment);
}

/** The engine in the cache, if it runs and fits. */
async function cachedEngine(environment: Environment): Promise<Engine | null> {
  const path = binaryIn(engineFolder(environment));
  return (await fits(path)) ? { path, version: engineVersion(), source: 'cache' } : null;
}

/** Whether this is the engine of the SDK's version. A broken binary says nothing, or something else. */
export async function fits(binary: string): Promise<boolean> {
  return existsSync(binary) && (await versionOf(binary)) === engineVersion();
}

/** A relative folder on PATH would be another one in every project, so it is left out. */
function onPath({ PATH = '' }: Environment): readonly string[] {
  const folders = PATH.split(delimiter).filter((folder) => isAbsolute(folder));
  return [...new Set(folders)].map((folder) => join(folder, process.platform === 'win32' ? 'pulumi.exe' : 'pulumi'));
}
