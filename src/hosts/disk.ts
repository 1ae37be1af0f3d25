/** A governed folder on disk. */
import { tops } from '../kinds/index.ts';
import { MAX_BYTES } from '../load/source.ts';
import type { Source } from '../load/source.ts';
import { readBytes } from './disk/file.ts';
import { listTops, statusOf, typeObstacle } from './disk/list.ts';
import { inOrder, isUnderTop, reportedAs } from './paths.ts';

/** Says whether at least one of the tops is a folder in `root`. Never throws. */
export function isGovernedFolder(root: string): boolean {
  return tops.some((top) => statusOf(`${root}/${top}`)?.isDirectory() === true);
}

/**
 * Reads every path under the tops of the governed folder `root`, sorted by the code units of the paths. Links are not
 * followed, and a folder that is not looked into (badly named, named like a YAML file, a repository of its own, not
 * permitted) is one source itself. All paths are found when the first source is taken; a file that has vanished by the
 * time of its turn is left out.
 *
 * @returns sources whose bytes share one buffer: they are valid until the next one is taken. Never throws.
 */
export function* readTree(root: string): Iterable<Source> {
  const arena = Buffer.allocUnsafe(MAX_BYTES + 1);
  for (const { path, obstacle } of inOrder(listTops(root))) {
    const content = obstacle ?? readBytes(`${root}/${path}`, arena);
    if (content !== null) yield { path, content };
  }
}

/**
 * Reads one file of the governed folder `root`, as `readTree` does: no link is followed on the way either.
 *
 * @returns the bytes, which later calls leave alone; why there are none; or `undefined` where nothing of that path lies
 * under the tops. Never throws.
 */
export function readFile(root: string, path: string): Source['content'] | undefined {
  if (!isUnderTop(path)) return undefined;
  const { obstacle } = reportedAs(path, null);
  if (obstacle !== null) return obstacle;
  const status = foldersAbove(path).every((folder) => statusOf(`${root}/${folder}`)?.isDirectory())
    ? statusOf(`${root}/${path}`)
    : undefined;
  if (status === undefined) return undefined;
  if (status === null) return 'unreadable';
  return typeObstacle(status) ?? readBytes(`${root}/${path}`, Buffer.allocUnsafe(MAX_BYTES + 1)) ?? undefined;
}

function foldersAbove(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
