/** How one path changed along a branch. */
import { MAX_BYTES } from '../../load/source.ts';
import { GitFailure } from './process.ts';
import type { Git } from './process.ts';

/** A path's bytes, and the commit that brought them to the branch. */
export interface Version {
  readonly commit: string;
  readonly bytes: Uint8Array;
}

/** A commit that touched the path, with the mode and the object that it left there. */
interface Change {
  readonly commit: string;
  mode: string;
  oid: string;
}

/**
 * Walks the first-parent line from `from` backwards: what a merge brought is the merge's, and what stood on a side
 * branch only never appears. Each distinct version comes once, newest first. Deletions, links and files longer than
 * MAX_BYTES are passed over. Where a shallow clone ends, so does the line.
 *
 * @throws GitFailure where `from` is no commit, or a version is missing or damaged: an older one must not pass for it.
 */
export function* versions(git: Git, path: string, from: string): Iterable<Version> {
  const seen = new Set<string>();
  for (const { commit, mode, oid } of changes(git, path, from)) {
    if (!mode.startsWith('100') || seen.has(oid)) continue;
    seen.add(oid);
    const { ending, output, reason } = git(['cat-file', 'blob', oid], { most: MAX_BYTES });
    if (ending === 'done') yield { commit, bytes: output };
    else if (ending !== 'too-much')
      throw new GitFailure(`Git could not read ${JSON.stringify(path)} as of ${commit}: ${reason}.`);
  }
}

/** Commits that are looked at for a folder: what took its place was mostly the last one. */
const MOST_COMMITS = 50;

/** The files of a folder at the newest commit of the first-parent line at which it was one. */
export function lastListing(git: Git, folder: string, from: string): string[] {
  const log = [
    'log',
    '--first-parent',
    `--max-count=${MOST_COMMITS}`,
    '--format=%H',
    '--end-of-options',
    from,
    '--',
    folder,
  ];
  const { ending, output } = git(log);
  const commits = ending === 'done' ? output.toString().split('\n').filter(Boolean) : [];
  for (const commit of [from, ...commits, ...commits.map((one) => `${one}^`)]) {
    const files = filesIn(git, folder, commit);
    if (files.length > 0) return files;
  }
  return [];
}

function filesIn(git: Git, folder: string, commit: string): string[] {
  const { ending, output } = git([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--end-of-options',
    commit,
    '--',
    `${folder}/`,
  ]);
  return ending === 'done' ? output.toString().split('\0').slice(0, -1) : [];
}

/** Asks for two changes first and for more each time: nearly always one of the first two is the one sought. */
function* changes(git: Git, path: string, from: string): Iterable<Change> {
  let last = from;
  for (let count = 2, skip = 0; ; count *= 4, skip = 1) {
    const page = readPage(git, path, last, ['--first-parent', `--max-count=${count}`, `--skip=${skip}`]);
    yield* page;
    if (page.length < count) return;
    last = page.at(-1)?.commit ?? last;
  }
}

function readPage(git: Git, path: string, from: string, part: readonly string[]): Change[] {
  const form = ['--raw', '--no-abbrev', '--no-renames', '--no-follow', '--no-notes', '--relative', '-z', '--format=%H'];
  const args = ['log', ...part, '--diff-merges=first-parent', ...form, '--end-of-options', from, '--', path];
  const { ending, output, reason } = git(args);
  if (ending !== 'done') throw new GitFailure(`Git could not read the history of ${JSON.stringify(path)}: ${reason}.`);
  return parse(output.toString().split('\0').slice(0, -1), path);
}

/**
 * Reads a commit's id, and then `:<mode> <mode> <object> <object> <status>` and a path for each path that it changed.
 * Where a folder took the file's place, these are also paths below it, and the file itself is gone.
 */
function parse(words: readonly string[], path: string): Change[] {
  const found: Change[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.trimStart() ?? '';
    const [, mode = '', , oid = ''] = word.split(' ');
    if (!word.startsWith(':')) found.push({ commit: word, mode: '', oid: '' });
    else if (words[(at += 1)] === path) Object.assign(found.at(-1) ?? {}, { mode, oid });
  }
  return found;
}
