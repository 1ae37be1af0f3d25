/** A governed folder on disk. */
import { tops } from '../kinds/index.ts';
import { MAX_BYTES } from '../load/source.ts';
import type { Source } from '../load/source.ts';
import { readBytes } from './disk/file.ts';
import { listTops, statusOf, typeObstacle } from './disk/list.ts';
import { inOrder, isUnderTop, reportedAs } from './paths.ts';
import type { Listed } from './paths.ts';

/** Says whether at least one of the tops is a folder in `root`. Never throws. */
export function isGovernedFolder(root: string): boolean {
  return tops.some((top) => statusOf(`${root}/${top}`)?.isDirectory() === true);
}

/**
 * Lists every path under the tops of the governed folder `root`, sorted by the code units of the paths. Links are not
 * followed, and a folder that is not looked into (badly named, named like a YAML file, a repository of its own, not
 * permitted) is one path itself. Never throws.
 *
 * @param seen is told of every path that is found, in no order, for whoever would like to know early that there are many.
 */
export function listTree(root: string, seen?: () => void): readonly Listed[] {
  const found: Listed[] = [];
  for (const one of listTops(root)) {
    found.push(one);
    seen?.();
  }
  return inOrder(found);
}

/**
 * Reads what was listed in the governed folder `root`. A file that has vanished by the time of its turn is left out.
 *
 * @returns sources whose bytes share one buffer: they are valid until the next one is taken. Never throws.
 */
export function* readListed(root: string, listed: Iterable<Listed>): Iterable<Source> {
  const read = readerOf(root);
  for (const one of listed) {
    const source = read(one);
    if (source !== null) yield source;
  }
}

/** Reads one path at a time; `null` where a file has vanished. The bytes are valid until the next one is read. */
export type Reader = (listed: Listed) => Source | null;

/** A reader of what was listed in the governed folder `root`, with a buffer of its own. It never throws. */
export function readerOf(root: string): Reader {
  const arena = Buffer.allocUnsafe(MAX_BYTES + 1);
  return ({ obstacle, path }) => {
    const content = obstacle ?? readBytes(`${root}/${path}`, arena);
    return content === null ? null : { path, content };
  };
}

/**
 * Reads one file of the governed folder `root`, as `readListed` does: no link is followed on the way either.
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
