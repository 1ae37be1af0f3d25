/** Which paths lie under the tops of a folder on disk, and what stands in the way of each. Opens folders only. */
import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { tops } from '../../kinds/index.ts';
import type { Obstacle } from '../../load/source.ts';
import { fileNameObstacle, folderNameObstacle } from '../paths.ts';
import type { Listed } from '../paths.ts';
import { codeOf } from './file.ts';

/** A walk under way. It keeps its own stack: nesting is the author's, and the call stack is ours. */
interface Walk {
  /** What nobody has been told of yet. */
  readonly found: Listed[];
  readonly folders: string[];
}

/** Finds every path under the tops of `root`, in no order. Never throws. */
export function* listTops(root: string): Iterable<Listed> {
  const walk: Walk = { found: [], folders: [] };
  for (const top of tops) {
    const status = statusOf(`${root}/${top}`);
    if (status === null) walk.found.push({ path: top, obstacle: 'unreadable' });
    else if (status !== undefined) place(walk, top, top, status);
  }
  for (let folder = walk.folders.pop(); folder !== undefined; folder = walk.folders.pop()) {
    lookInto(walk, root, folder);
    yield* walk.found.splice(0);
  }
  yield* walk.found;
}

/** @returns what is at `path`, a link itself and not its end; `undefined` if nothing is, `null` if that cannot be told. */
export function statusOf(path: string): Stats | undefined | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return null;
  }
}

function lookInto(walk: Walk, root: string, folder: string): void {
  const entries = entriesOf(`${root}/${folder}`);
  if (entries === null) walk.found.push({ path: folder, obstacle: 'unreadable' });
  // A commit holds a repository in the repository as a submodule, and disk must say the same.
  else if (entries.some(({ name }) => name === '.git')) walk.found.push({ path: folder, obstacle: 'submodule' });
  else for (const entry of entries) place(walk, `${folder}/${entry.name}`, entry.name, entry);
}

function place({ found, folders }: Walk, path: string, name: string, entry: Dirent | Stats): void {
  if (!entry.isDirectory()) {
    found.push({ path, obstacle: fileNameObstacle(name) ?? typeObstacle(entry) });
    return;
  }
  const obstacle = folderNameObstacle(name);
  if (obstacle === null) folders.push(path);
  else found.push({ path, obstacle });
}

/** Says why something that is no folder cannot be read, or `null` where it is a file. */
export function typeObstacle(entry: Dirent | Stats): Obstacle | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? 'symlink' : 'not-a-file';
}

/** @returns what is in a folder: nothing where it has vanished, `null` where that cannot be told. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : null;
  }
}
