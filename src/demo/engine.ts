/** Sees to the engine before the story begins, since it may take minutes to bring one. */
import { bringEngine } from '../providers/pulumi/bring.ts';
import type { Environment } from './program.ts';
import type { Progress } from './progress.ts';

const SOURCES = {
  path: 'found on this machine',
  cache: 'kept from an earlier run',
  release: 'fetched from its maker, and kept for later runs',
  build: 'built here from its published source, and kept for later runs',
};

/** Brings the engine. @returns a sentence about it. @throws EngineFailure where there is none and none can be brought. */
export async function engineFor(asking: {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}): Promise<string> {
  const { source, version } = await bringEngine({ ...asking, download: true });
  asking.progress.clear();
  return `The engine is Pulumi ${version}, ${SOURCES[source]}.`;
}
