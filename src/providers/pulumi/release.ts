/** Pulumi's own release of the engine, by the installer in its SDK. */
import type { Bringing } from './bring.ts';
import { whileTicking } from './elapsed.ts';
import { EngineFailure } from './settings.ts';
import { engineVersion } from './version.ts';

const HOST = 'https://get.pulumi.com';

/** Somebody without a network is not kept waiting. */
const REACH_MS = 3_000;

/** Fetches the release into a folder, if that is allowed and its host answers. */
export async function fetchRelease(folder: string, { download, environment, progress }: Bringing): Promise<void> {
  const forbidden = environment['GATEPASS_NO_DOWNLOAD'] ?? '';
  if (!download || !['', '0'].includes(forbidden)) throw new EngineFailure('its release may not be downloaded');
  if (!(await isReachable())) throw new EngineFailure(`${HOST} is out of reach`);
  progress.say(
    `Fetching Pulumi ${engineVersion()} from ${HOST}: the release of Pulumi Corporation, kept for later runs.`,
  );
  const { PulumiCommand } = await import('@pulumi/pulumi/automation/index.js');
  try {
    await whileTicking(progress, 'Fetching Pulumi', PulumiCommand.install({ root: folder }));
  } catch {
    throw new EngineFailure(`the installer of ${HOST} failed`);
  }
}

async function isReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch(`${HOST}/install.sh`, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) });
    return ok;
  } catch {
    return false;
  }
}
