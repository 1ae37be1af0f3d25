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
  try {
    return await exported(place);
  } catch (error) {
    if (!(error instanceof CommandFailed) || !/no stack named .* found/.test(error.message)) throw error;
  }
  await place.engine.run(['stack', 'init', place.stack, '--no-select']);
  return exported(place);
}

async function exported({ engine, stack }: Place): Promise<Exported> {
  const { stdout } = await engine.run(['stack', 'export', '--stack', stack]);
  return JSON.parse(stdout) as Exported;
}
