/** The state of a stack, read and edited through the engine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed } from './command.ts';
import { resourcesIn, wasInterrupted, without } from './deployment.ts';
import type { Exported, StateResource } from './deployment.ts';
import { withLock } from './locks.ts';
import type { Place } from './program.ts';

/** Reads the state; makes the stack where there is none, and settles what a killed run left unfinished. */
export async function openState(place: Place): Promise<readonly StateResource[]> {
  const exported = await exportedOrNew(place);
  return wasInterrupted(exported) ? forget(place, []) : resourcesIn(exported);
}

/** Reads the state. */
export async function readState(place: Place): Promise<readonly StateResource[]> {
  return resourcesIn(await exported(place));
}

/** Drops resources, and operations that were never finished. Read anew at each try: another run may have written. */
export function forget(place: Place, urns: readonly string[]): Promise<readonly StateResource[]> {
  return withLock(async () => {
    const before = await exported(place);
    const known = (before.deployment.resources ?? []).some(({ urn }) => urns.includes(urn));
    if (!known && !wasInterrupted(before)) return resourcesIn(before);
    const after = without(urns, before);
    const file = join(place.folder, 'state.json');
    writeFileSync(file, JSON.stringify(after), { mode: 0o600 });
    await place.engine.run(['stack', 'import', '--stack', place.stack, '--file', file]);
    return resourcesIn(after);
  }, place.settings);
}

async function exportedOrNew(place: Place): Promise<Exported> {
  return (await unless(/no stack named .* found/, exported(place))) ?? made(place);
}

async function made(place: Place): Promise<Exported> {
  // Another run may make it in the same moment.
  await unless(/already exists/, place.engine.run(['stack', 'init', place.stack, '--no-select']));
  return exported(place);
}

/** What comes of it, or `null` where the engine failed with such words. */
async function unless<T>(words: RegExp, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CommandFailed && words.test(error.message)) return null;
    throw error;
  }
}

async function exported({ engine, stack }: Place): Promise<Exported> {
  const { stdout } = await engine.run(['stack', 'export', '--stack', stack]);
  return JSON.parse(stdout) as Exported;
}
