/** Which engine fits: exactly the one that the SDK was made with. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { bareEnvironment } from './environment.ts';

const run = promisify(execFile);

/** Far more than a sound binary takes on a busy machine. */
const PATIENCE_MS = 20_000;

/** Version of the SDK, and so of the engine. Read from its manifest, because importing it takes half a second. */
export function engineVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('@pulumi/pulumi/package.json');
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('@pulumi/pulumi does not say which version it is.');
}

/** What a binary says its version is; `null` where there is none, or none that runs. */
export async function versionOf(binary: string): Promise<string | null> {
  // In the bare environment, as it will run; without a home it writes no log of having been asked.
  const env = { ...bareEnvironment(binary), PULUMI_HOME: devNull };
  try {
    const { stdout } = await run(binary, ['version'], { env, timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
    return stdout.trim().replace(/^v/, '');
  } catch {
    return null;
  }
}
