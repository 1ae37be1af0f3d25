/** Brings an engine where there is none: Pulumi's own release, or a build from its published module. */
import { buildEngine } from './build.ts';
import { engineFolder } from './cache.ts';
import type { Environment } from './cache.ts';
import { findEngine } from './find.ts';
import type { Engine } from './find.ts';
import { intoCache } from './keep.ts';
import { fetchRelease } from './release.ts';
import { EngineFailure } from './settings.ts';
import { engineVersion } from './version.ts';

/** Who hears how it goes. */
export interface Progress {
  /** A line that stays. */
  readonly say: (line: string) => void;
  /** How far something is that takes long; called often. */
  readonly tick: (line: string) => void;
}

/** How an engine may be brought. */
export interface Bringing {
  readonly environment: Environment;
  /** Whether Pulumi's release may be downloaded. `GATEPASS_NO_DOWNLOAD=1` says no as well. */
  readonly download: boolean;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** A way of getting the engine into an empty folder. It throws an `EngineFailure` that says why it cannot. */
export type Source = (folder: string, bringing: Bringing) => Promise<void>;

const sources: readonly (readonly [Engine['source'], Source])[] = [
  ['release', fetchRelease],
  ['build', buildEngine],
];

/**
 * The engine that is there, or else one that is brought.
 *
 * @throws EngineFailure with one sentence that says what to install.
 */
export async function bringEngine(bringing: Bringing): Promise<Engine> {
  const found = await findEngine(bringing.environment);
  if (found !== null) return found;
  const reasons: string[] = [];
  for (const [source, bring] of sources) {
    try {
      const path = await intoCache(engineFolder(bringing.environment), (folder) => bring(folder, bringing));
      return { path, version: engineVersion(), source };
    } catch (error) {
      bringing.signal?.throwIfAborted();
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new EngineFailure(noEngine(reasons));
}

/** What to do where there is no engine. Also for commands that need one and bring none. */
export function noEngine(reasons: readonly string[] = []): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  const version = engineVersion();
  return `There is no Pulumi ${version} here${why}: install it from https://www.pulumi.com/docs/install/versions/, or install Go 1.25 or newer, and call \`gatepass toolchain\`.`;
}
