/** Opens a governed folder: its work tree or one of its commits, as ledgers. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isGovernedFolder, readFile } from '../hosts/disk.ts';
import { GitFailure, openRepository } from '../hosts/git.ts';
import type { Repository } from '../hosts/git.ts';
import { restore } from '../load/restore.ts';
import type { History, Restored } from '../load/restore.ts';
import type { Source } from '../load/source.ts';
import { ledgerFrom, readLedger } from '../load/tree.ts';
import type { Digest } from '../load/tree.ts';
import { find } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { zoneOf } from '../time.ts';
import type { Zone } from '../time.ts';
import { Failure } from './failure.ts';
import { loadTree } from './tree/tree.ts';

/** A folder that holds the three tops, or did at the commit that is asked for. */
export interface Governed {
  readonly root: string;
  /** `null` where the folder lies in no Git work tree. */
  readonly repository: Repository | null;
}

/** One tree of a governed folder. */
export interface Tree {
  readonly ledger: Ledger;
  /** `null` for the work tree. */
  readonly commit: string | null;
  /** The text of a file in this tree, for showing lines. */
  textOf(path: string): string | undefined;
  /** Gets the texts of some files at once, for whoever knows which ones `textOf` will be asked for. */
  fetchTexts(paths: ReadonlySet<string>): void;
}

/**
 * Opens the folder at `path`.
 *
 * @throws Failure where there is no such folder.
 */
export function openGoverned(path: string, cwd: string): Governed {
  const root = resolve(cwd, path);
  if (!existsSync(root)) throw new Failure(`There is no folder ${path}.`);
  if (!statSync(root).isDirectory()) throw new Failure(`${path} is not a folder.`);
  return { root, repository: openRepository(root) };
}

/**
 * Reads the work tree.
 *
 * @throws Failure where the folder holds none of the three tops, or nothing in them.
 */
export function readWorkTree({ root }: Governed): Tree {
  if (!isGovernedFolder(root)) throw nothingIn(root);
  const digest = createSha256();
  const ledger = ledgerFrom(loadTree(root, digest), digest);
  if (isEmpty(ledger)) throw nothingIn(root);
  return { ledger, commit: null, textOf: (path) => textIn(readFile(root, path)), fetchTexts: () => undefined };
}

/**
 * Reads a commit from Git's objects; the work tree is not touched.
 *
 * @throws Failure where the commit holds nothing to judge or cannot be read.
 */
export function readCommit(repository: Repository, commit: string): Tree {
  const ledger = fromGit(() => readLedger(repository.readCommit(commit), createSha256()));
  return { ledger, commit, ...textsAt(repository, commit) };
}

/** Files that are fetched one by one: every question is a process or two, so whoever asks for more gets all at once. */
const FEW = 3;

function textsAt(repository: Repository, commit: string): Pick<Tree, 'textOf' | 'fetchTexts'> {
  const known = new Map<string, string | undefined>();
  const take = (only?: ReadonlySet<string>) =>
    fromGit(() => {
      for (const { content, path } of repository.readCommit(commit, only)) known.set(path, textIn(content));
    });
  let asked = 0;
  const textOf = (path: string) => {
    if (known.has(path) || asked > FEW) return known.get(path);
    asked += 1;
    take(asked > FEW ? undefined : new Set([path]));
    return known.get(path);
  };
  return { textOf, fetchTexts: take };
}

/** The full id of the commit that a revision names. */
export function resolveRevision(repository: Repository, revision: string): string {
  const commit = repository.resolve(revision);
  if (commit === null)
    throw new Failure(`There is no commit ${JSON.stringify(revision)} here. A shallow clone may lack it.`);
  return commit;
}

/** The repository of a folder, for questions that only Git can answer. */
export function needRepository({ repository, root }: Governed, why: string): Repository {
  if (repository === null) throw new Failure(`${root} lies in no Git repository, and ${why}.`);
  return repository;
}

/** Replaces unreadable files by their last valid versions on the first-parent line of `commit`. */
export function restoreFrom(tree: Tree, repository: Repository | null, commit: string | null): Restored {
  if (repository === null || commit === null) return restore(tree.ledger, noHistory);
  const history: History = {
    versionsOf: (path) => bytesOf(repository.versions(path, commit)),
    lastListing: (folder) => repository.lastListing(folder, commit),
    isComplete: !repository.isShallow(),
  };
  return fromGit(() => restore(tree.ledger, history));
}

const noHistory: History = { versionsOf: () => [], lastListing: () => [], isComplete: false };

function* bytesOf(versions: Iterable<{ readonly bytes: Uint8Array }>): Iterable<Uint8Array> {
  for (const { bytes } of versions) yield bytes;
}

/** The organisation's time zone; `null` where no organisation says one. */
export function zoneIn(ledger: Ledger): Zone | null {
  const name = find(ledger, 'Organisation', 'org')?.facts.timezone;
  return name === undefined ? null : zoneOf(name);
}

/** Whether a tree holds nothing that could be judged. */
export function isEmpty({ documents, findings }: Ledger): boolean {
  return findings.length === 0 && Object.values(documents).every(({ size }) => size === 0);
}

function nothingIn(root: string): Failure {
  return new Failure(
    `There is nothing to judge in ${root}: it holds no files under policies/, engagements/ or processors/.`,
  );
}

function fromGit<Answer>(question: () => Answer): Answer {
  try {
    return question();
  } catch (error) {
    throw error instanceof GitFailure ? new Failure(error.message) : error;
  }
}

/** Bytes as text, for showing; what is no UTF-8 is shown as replacement characters. */
export function textIn(content: Source['content'] | undefined): string | undefined {
  return content === undefined || typeof content === 'string' ? undefined : new TextDecoder().decode(content);
}

/** SHA-256, fed piece by piece. */
function createSha256(): Digest {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
