/** `gatepass demo`: a stranger watches Gatepass do its whole job. */
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Untrue } from '../demo/claim.ts';
import { Missing } from '../demo/company.ts';
import { playDemo } from '../demo/demo.ts';
import { progressOn } from '../demo/progress.ts';
import { EngineFailure } from '../providers/pulumi/settings.ts';
import type { Outcome, RunContext } from './context.ts';
import { Failure } from './failure.ts';

/** What the command line says. */
export interface DemoOptions {
  readonly keep?: string;
}

/** What a command needs that tells a story while it goes on. */
export interface TellingContext extends Omit<RunContext, 'progress'> {
  /** Prints on standard output at once. */
  readonly print: (text: string) => void;
  /** Prints on standard error as it is. */
  readonly note: (text: string) => void;
  /** Columns of standard error, where it is a terminal on which a line can be written over; else `null`. */
  readonly margin: number | null;
  /** The file that was started as this program. */
  readonly program: string;
}

/** Plays the demo, and says where it stopped. */
export async function runDemo({ keep }: DemoOptions, context: TellingContext): Promise<Outcome> {
  const { color, cwd, environment, margin, note, print, program, signal, width } = context;
  const progress = progressOn({ write: note, columns: margin });
  signal.addEventListener('abort', () => progress.say('gatepass: breaking off, as soon as what runs has ended.'));
  try {
    const folder = keep === undefined ? null : emptyFolder(resolve(cwd, keep), keep);
    const said = (text: string) => {
      progress.clear();
      print(text);
    };
    await playDemo({ color, environment, keep: folder, print: said, program, progress, signal, width });
    return { stdout: '', exitCode: 0 };
  } catch (error) {
    progress.clear();
    if (signal.aborted) return { stdout: '', stderr: 'the demo was broken off; nothing goes on.', exitCode: 130 };
    return { stdout: '', ...endingOf(error) };
  }
}

function endingOf(error: unknown): Pick<Outcome, 'stderr' | 'exitCode'> {
  if (error instanceof Untrue) return { stderr: `the demo stopped. ${error.message}`, exitCode: 1 };
  if (error instanceof Missing) return { stderr: error.message, exitCode: 2 };
  if (error instanceof EngineFailure) return { stderr: error.message, exitCode: 3 };
  if (error instanceof Failure) return { stderr: error.message, exitCode: error.exitCode };
  throw error;
}

/** @throws Failure where something is in it, or it cannot be made. */
function emptyFolder(folder: string, shown: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return folder;
  } catch (error) {
    throw new Failure(`--keep ${shown}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  throw new Failure(
    `--keep ${shown}: something is in that folder already; name an empty one, or one that is not there yet.`,
  );
}
