/** A stack of the engine: its state, and programs that are run on it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailed, engineIn } from './command.ts';
import type { StateResource } from './deployment.ts';
import { runProgram } from './program.ts';
import type { Place, Program, Up } from './program.ts';
import type { Run } from './run.ts';
import { EngineFailure } from './settings.ts';
import type { EngineSettings } from './settings.ts';
import { forget, openState, readState } from './state.ts';

export type { EngineSettings } from './settings.ts';
export type { Failed, Run } from './run.ts';
export type { StateResource } from './deployment.ts';

/** A stack that is open. Every method throws an `EngineFailure` where the engine could not do its work at all. */
export interface Stack {
  /** What the state held when it was last read, edited or run on. */
  readonly resources: readonly StateResource[];
  /** Reads the state again. */
  exportState(): Promise<readonly StateResource[]>;
  /** Runs a program. A failure stops nothing that does not depend on it, but a failed refresh stops the run. */
  up(program: Program, options: Up): Promise<Run>;
  /** Drops resources from the state; what they stand for is left alone. */
  forget(urns: readonly string[]): Promise<void>;
  /** Removes the folder that it worked in. */
  close(): Promise<void>;
}

/** Opens a stack and reads its state; makes it where it does not exist. Close it in the end. */
export async function openStack(
  settings: EngineSettings,
  { project, stack }: { readonly project: string; readonly stack: string },
): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-engine-'));
  const place: Place = { engine: engineIn(folder, stack, settings), folder, settings, stack };
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, 'Pulumi.yaml'), JSON.stringify(projectFor(project, settings)));
    return opened(place, await told(openState(place)), close);
  } catch (error) {
    close();
    throw error;
  }
}

/** The project's file. JSON is YAML. */
function projectFor(name: string, { plugin }: EngineSettings): object {
  if (plugin === null || 'port' in plugin) return { name, runtime: 'nodejs' };
  const { folder: path, name: resource, version } = plugin;
  return { name, runtime: 'nodejs', plugins: { providers: [{ name: resource, version, path }] } };
}

function opened(place: Place, resources: readonly StateResource[], close: () => void): Stack {
  let now = resources;
  const knowing = async (reading: Promise<readonly StateResource[]>) => (now = await told(reading));
  return {
    get resources() {
      return now;
    },
    exportState: () => knowing(readState(place)),
    up: async (program, options) => {
      const known = new Set(now.map(({ urn }) => urn));
      const run = await told(runProgram(place, { ...options, program, known }));
      await knowing(readState(place));
      return run;
    },
    forget: async (urns) => {
      if (urns.length > 0) await knowing(forget(place, urns));
    },
    close: () => Promise.resolve(close()),
  };
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asFailure(error);
  }
}

/** What the engine said is a sentence for the person; everything else is passed on. */
function asFailure(error: unknown): unknown {
  if (error instanceof CommandFailed)
    return new EngineFailure(`The engine failed: ${error.message.replace(/^error: /, '')}`);
  return error;
}
