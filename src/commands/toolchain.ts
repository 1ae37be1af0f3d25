/** `gatepass toolchain`: finds the engine, or brings it, and says where it is. */
import { bringEngine } from '../providers/pulumi/bring.ts';
import type { Progress } from '../providers/pulumi/bring.ts';
import type { Engine } from '../providers/pulumi/find.ts';
import { EngineFailure } from '../providers/pulumi/settings.ts';
import type { Outcome, RunContext } from './context.ts';

/** What the command line says. */
export interface ToolchainOptions {
  readonly download: boolean;
}

/** Where progress is shown: a line that is written over, on a terminal. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** Finds or brings the engine. */
export async function runToolchain(
  { download }: ToolchainOptions,
  { environment, signal }: RunContext,
  screen: Screen,
): Promise<Outcome> {
  try {
    const engine = await bringEngine({ environment, download, progress: progressOn(screen), signal });
    return { stdout: inWords(engine), exitCode: 0 };
  } catch (error) {
    if (signal.aborted) return { stdout: '', stderr: 'Called off; nothing was kept.', exitCode: 130 };
    if (error instanceof EngineFailure) return { stdout: '', stderr: error.message, exitCode: 3 };
    throw error;
  }
}

const SOURCES: Readonly<Record<Engine['source'], string>> = {
  path: 'PATH',
  cache: 'the cache, where an earlier run put it',
  release: 'the release of Pulumi Corporation',
  build: 'a build from its Go module',
};

function inWords({ path, source, version }: Engine): string {
  const rows = [
    ['engine', `Pulumi ${version}`],
    ['path', path],
    ['from', SOURCES[source]],
  ];
  return rows.map(([title = '', text]) => `${title.padEnd(8)}${text}\n`).join('');
}

/** Without a terminal a log is written: a line now and then is enough to see that it goes on. */
const SELDOM_MS = 30_000;

function progressOn(screen: Screen): Progress {
  const { isTTY = false } = screen;
  const write = (text: string) => screen.write(text);
  let shown = Date.now();
  const over = isTTY ? '\r\u001b[K' : '';
  return {
    say: (line) => void write(`${over}gatepass: ${line}\n`),
    tick: (line) => {
      if (isTTY) write(`${over}${line}`);
      else if (Date.now() - shown >= SELDOM_MS) {
        shown = Date.now();
        write(`gatepass: ${line}\n`);
      }
    },
  };
}
