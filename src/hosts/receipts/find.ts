/** Finds the receipts that somebody names by a file or a folder. */
import { basename, dirname, join } from 'node:path';
import type { Chain } from '../../evidence/verify.ts';
import { isFolder, namesIn, receiptAt, targetOf } from './folder.ts';

/** Files as people say them, and where they are. */
interface Named {
  readonly shown: string;
  readonly path: string;
}

/**
 * The chains in a folder: of itself, and of every folder in it, which then is one target's. Sorted by their names.
 *
 * @param shown the folder as findings name it.
 */
export function chainsIn(path: string, shown: string): readonly Chain[] {
  const folders = namesIn(path)
    .filter((name) => !name.startsWith('.') && isFolder(join(path, name)))
    .sort();
  const own = chainOf({ path, shown }, null);
  const below = folders.map((name) => chainOf({ path: join(path, name), shown: joined(shown, name) }, targetOf(name)));
  return [own, ...below].filter(({ files }) => files.length > 0);
}

/** A chain of files that somebody picked out. One alone is judged without its neighbours. */
export function chainOfFiles(files: readonly Named[]): readonly Chain[] {
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  return [...folders.values()].map((own) => ({
    place: dirname(own[0]?.shown ?? ''),
    target: null,
    files: own.toSorted(inOrderOfNames).map(({ path, shown }) => receiptAt(path, shown)),
    whole: own.length > 1,
  }));
}

function chainOf({ path, shown }: Named, target: string | null): Chain {
  const names = namesIn(path).filter((name) => /^[^.].*\.json$/.test(name) && !isFolder(join(path, name)));
  const named = names.map((name) => ({ path: join(path, name), shown: joined(shown, name) }));
  const files = named.sort(inOrderOfNames).map((file) => receiptAt(file.path, file.shown));
  return { place: shown, target, files, whole: true };
}

/** By number where names begin with one, so that a millionth receipt does not come before the second. */
function inOrderOfNames(a: Named, b: Named): number {
  return numberOf(a) - numberOf(b) || (a.path < b.path ? -1 : 1);
}

function numberOf({ path }: Named): number {
  return Number(/^\d{1,15}/.exec(basename(path))?.[0] ?? 0);
}

/** Findings name files with `/` on every machine. */
function joined(folder: string, name: string): string {
  return `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${name}`;
}
