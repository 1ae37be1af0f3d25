/** What disk and Git agree on about paths, so that both name the same obstacles in the same order. */
import { tops } from '../kinds/index.ts';
import type { Obstacle } from '../load/source.ts';

/** A path under the tops before anybody has read its bytes. */
export interface Listed {
  readonly path: string;
  /** Why its bytes cannot be had, or `null` where they may be asked for. */
  readonly obstacle: Obstacle | null;
}

/** Nearly every name and path: the slower questions are asked of the others only. */
const plainName = /^[\w-][\w.-]*$/;
const questionable = /[^\w./-]|(^|\/)\.{0,2}(\/|$)|\.ya?ml\//;

/**
 * Characters that no name may have: controls, marks that turn the direction of text and line separators (a reviewer
 * would read something else), the backslash (a separator elsewhere), and U+FFFD, which is what a decoder makes of
 * bytes that are not UTF-8.
 */
const banned = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\\\uFFFD]/u;

/** Names that only a forged Git tree can hold. */
const impossible = new Set(['', '.', '..']);

/** Says whether a path is spelt like one of, or below, the three tops. */
export function isUnderTop(path: string): boolean {
  return tops.some((top) => path === top || path.startsWith(`${top}/`));
}

/** Says why a file with this name cannot be judged, or `null`. */
export function fileNameObstacle(name: string): Obstacle | null {
  if (plainName.test(name)) return null;
  return impossible.has(name) || banned.test(name) || name.normalize('NFC') !== name ? 'bad-path' : null;
}

/** Says why nothing below a folder with this name is looked at, or `null`. Such a folder is reported itself. */
export function folderNameObstacle(name: string): Obstacle | null {
  return fileNameObstacle(name) ?? (/\.ya?ml$/.test(name) ? 'not-a-file' : null);
}

/**
 * Looks at the names in the path of a file.
 *
 * @param obstacle what already stands in the way of the file itself.
 * @returns the path under which it is reported: its own, or that of the first folder that is not looked into.
 */
export function reportedAs(path: string, obstacle: Obstacle | null): Listed {
  if (!questionable.test(path)) return { path, obstacle };
  for (let end = path.indexOf('/'), start = 0; end !== -1; start = end + 1, end = path.indexOf('/', start)) {
    const folder = folderNameObstacle(path.slice(start, end));
    if (folder !== null) return { path: path.slice(0, end), obstacle: folder };
  }
  return { path, obstacle: fileNameObstacle(path.slice(path.lastIndexOf('/') + 1)) ?? obstacle };
}

/**
 * Sorts by the code units of the paths and makes every path stand once. The same path twice means names that decode to
 * the same text, or a forged tree: neither reading could be trusted.
 */
export function inOrder<Entry extends Listed>(entries: readonly Entry[]): Entry[] {
  const ordered: Entry[] = [];
  for (const entry of entries.toSorted(byPath)) {
    const last = ordered.at(-1);
    if (last?.path !== entry.path) ordered.push(entry);
    else if (last.obstacle === null || last.obstacle !== entry.obstacle)
      ordered.splice(-1, 1, { ...last, obstacle: 'bad-path' });
  }
  return ordered;
}

function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
