/** Which program `git` is. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Finds git as a shell would, but in absolute folders only: through an empty or relative one (on Windows even without
 * one) the governed folder could bring its own `git`.
 *
 * @param path the environment's PATH.
 * @returns the program's file, or `null`. Never throws.
 */
export function findGit(path: string): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
