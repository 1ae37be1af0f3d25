/** Puts an engine into the cache so that nobody ever sees half of one. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { binaryIn } from './cache.ts';
import { fits } from './find.ts';
import { EngineFailure } from './settings.ts';
import { engineVersion } from './version.ts';

const DAY_MS = 86_400_000;

/**
 * Has a folder filled beside its place, looks whether the engine in it runs, and moves it there in one step.
 *
 * @returns the binary in the cache.
 */
export async function intoCache(place: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const made = besides(place);
  sweep(place);
  try {
    await fill(made);
    if (!(await fits(binaryIn(made)))) throw new EngineFailure(`what came is not Pulumi ${engineVersion()}`);
    await moveTo(place, made);
    return binaryIn(place);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** What another process put there meanwhile stays, if it runs; whatever does not run is put aside. */
async function moveTo(place: string, made: string): Promise<void> {
  if (moved(made, place) || (await fits(binaryIn(place)))) return;
  const aside = besides(place);
  try {
    moved(place, join(aside, 'old'));
    if (!moved(made, place) && !(await fits(binaryIn(place)))) throw new EngineFailure(`${place} cannot be replaced`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Removes what a run that was killed long ago left behind. */
function sweep(place: string): void {
  const folder = dirname(place);
  const left = readdirSync(folder).filter((name) => name.startsWith(`.${basename(place)}-`));
  for (const path of left.map((name) => join(folder, name))) {
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** In the same folder, because only within one file system is a move a single step. */
function besides(place: string): string {
  mkdirSync(dirname(place), { recursive: true });
  return mkdtempSync(join(dirname(place), `.${basename(place)}-`));
}
