/** A build of the engine from its published Go module, whose every source is pinned in `toolchain/go.sum`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bringing } from './bring.ts';
import { binaryIn } from './cache.ts';
import type { Environment } from './cache.ts';
import { spent, whileTicking } from './elapsed.ts';
import { EngineFailure } from './settings.ts';
import { engineVersion } from './version.ts';

const COMMAND = 'github.com/pulumi/pulumi/pkg/v3/cmd/pulumi';
const VERSION = 'github.com/pulumi/pulumi/sdk/v3/go/common/version.Version';

/** Builds the engine into a folder, with the Go that is on PATH. */
export async function buildEngine(folder: string, { environment, progress, signal }: Bringing): Promise<void> {
  const flags = `-s -w -X ${VERSION}=v${engineVersion()}`;
  const args = ['build', '-trimpath', '-ldflags', flags, '-o', binaryIn(folder), COMMAND];
  const started = Date.now();
  const begun = () => progress.say(`${title()} from its Go module: once, about five minutes on two cores.`);
  await whileTicking(progress, title(), go(args, environment, signal, begun));
  progress.say(`Built in ${spent(Date.now() - started)}.`);
}

const title = () => `Building Pulumi ${engineVersion()}`;

/** Runs Go in the folder of the module; its caches and its proxy are the user's. */
function go(
  args: readonly string[],
  environment: Environment,
  signal: AbortSignal | undefined,
  begun: () => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const child = spawn('go', args, {
      cwd: moduleFolder(),
      env: { ...environment, CGO_ENABLED: '0', GOWORK: 'off' },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
    child.on('spawn', begun);
    child.on('error', ({ message }) => reject(new EngineFailure(existing(message))));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new EngineFailure(failed(said)))));
  });
}

/** The module lies beside the bundle, and at the top of a checkout. */
function moduleFolder(): string {
  const places = ['./toolchain/', '../../../toolchain/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((place) => existsSync(`${place}go.mod`));
  if (found === undefined) throw new EngineFailure('this Gatepass came without its Go module');
  return found;
}

function existing(message: string): string {
  return message.includes('ENOENT') ? 'Go is not installed' : `Go did not start: ${message}`;
}

function failed(said: string): string {
  const last = said.trim().split('\n').at(-1) ?? '';
  return `go build failed: ${last.trim() === '' ? 'it did not say why' : last.trim()}`;
}
