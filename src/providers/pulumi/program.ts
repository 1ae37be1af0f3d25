/** Runs a program on a stack, again where the engine itself broke off. */
import { CommandFailed } from './command.ts';
import type { Engine } from './command.ts';
import { locksIn, withLock } from './locks.ts';
import { amongRejections } from './rejections.ts';
import { runOf } from './run.ts';
import type { EngineEvent, Run } from './run.ts';
import { loadSdk } from './sdk.ts';
import type { EngineSettings } from './settings.ts';

/** Registers all resources of the stack. */
export type Program = () => Promise<void>;

/** How a program is run. */
export interface Up {
  /** URNs of the only resources that may be touched; left out, all. */
  readonly targets?: readonly string[];
  /** Whether the provider is asked first what there is. */
  readonly refresh: boolean;
}

/** A stack's name, and an engine in the folder where it may run. */
export interface Place {
  readonly engine: Engine;
  readonly folder: string;
  readonly settings: EngineSettings;
  readonly stack: string;
}

/** A run: a program, how it is run, and what the state knows before it. */
export interface Running extends Up {
  readonly program: Program;
  readonly known: ReadonlySet<string>;
}

/** How often an engine that breaks off is started. */
const TRIES = 3;

const ALWAYS = {
  continueOnError: true,
  parallel: 8,
  color: 'never',
  suppressOutputs: true,
  suppressProgress: true,
} as const;

/** Runs a program. What fails is in the answer; it throws where nothing could be run. */
export async function runProgram(place: Place, running: Running): Promise<Run> {
  for (let tries = 1; ; tries++) {
    const run = await withLock(() => runOnce(place, running), place.settings);
    place.settings.signal?.throwIfAborted();
    if (!brokeOff(run) || tries === TRIES) return run;
    place.settings.progress?.('The engine broke off; starting it again.');
  }
}

async function runOnce({ engine, folder, stack }: Place, running: Running): Promise<Run> {
  const { LocalWorkspace, Stack } = await loadSdk();
  const events: EngineEvent[] = [];
  // The SDK takes any object of this shape; its type has a private constructor.
  const pulumiCommand = (makesNothing(running) ? engine.with(AT_THE_END) : engine) as never;
  const workspace = await LocalWorkspace.create({ workDir: folder, pulumiCommand });
  const selected = await Stack.select(stack, workspace);
  const onEvent = (event: EngineEvent) => void events.push(event);
  try {
    await amongRejections(() => selected.up({ ...ALWAYS, ...optionsFor(running), onEvent }));
    return runOf(events, true, '');
  } catch (error) {
    if (locksIn(error) !== null) throw error;
    return runOf(events, false, error instanceof CommandFailed ? error.said.stderr : String(error));
  }
}

/**
 * The engine writes the whole state before and after each resource, most of the time of a long run. What it is for are ids
 * of things that were made, so a run that only changes what is known writes once: a cut-off run is told by the next
 * refresh, and there is one before every change. https://github.com/pulumi/pulumi/issues/14967
 */
const AT_THE_END = { PULUMI_SKIP_CHECKPOINTS: 'true' };

function makesNothing({ known, refresh, targets }: Running): boolean {
  return refresh && (targets?.every((urn) => known.has(urn)) ?? false);
}

function optionsFor({ known, program, refresh, targets }: Running) {
  if (targets === undefined) return { program, refresh };
  return { program, refresh, target: targets.map((urn) => (known.has(urn) ? urn : asPattern(urn))) };
}

/** A refresh demands that every target is in the state already, unless it is a pattern. This one fits the URN alone. */
function asPattern(urn: string): string {
  return urn.replace(/^urn:/, 'urn*:');
}

/** What is said where the lines between engine, program and plugin break, seen on busy machines. */
const BROKEN_LINE =
  /\b14 UNAVAILABLE\b|No connection established|code = Unavailable desc = (connection error|error reading from server|transport is closing)/;

function brokeOff({ failed, message, ok }: Run): boolean {
  return !ok && [message ?? '', ...failed.map(({ message: text }) => text)].some((text) => BROKEN_LINE.test(text));
}
