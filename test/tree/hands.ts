/** Trees for two threads, and second threads to load them with. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadChunk, takeNext } from '../../src/commands/tree/chunks.ts';
import type { Chunk, Next } from '../../src/commands/tree/chunks.ts';
import { startSecond } from '../../src/commands/tree/second.ts';
import type { Second } from '../../src/commands/tree/second.ts';
import { loadTogether } from '../../src/commands/tree/together.ts';
import { listTree, readerOf, readListed } from '../../src/hosts/disk.ts';
import type { Listed } from '../../src/hosts/paths.ts';
import { handOver } from '../../src/load/handover.ts';
import { entriesOf } from '../../src/load/tree.ts';
import type { Digest, Entry } from '../../src/load/tree.ts';
import { sampleFolder } from '../cli/gatepass.ts';
import { characters, values } from '../hostile/characters.ts';
import { entries } from '../hostile/entries.ts';
import { grantAt, hostileGrant, model } from '../hostile/hostile.ts';
import { structures } from '../hostile/texts.ts';

/** Paths in a chunk: few, so that a small tree has many chunks. */
const SIZE = 4;

/** A tree that was listed a moment ago. */
export interface Tree {
  readonly root: string;
  readonly listed: readonly Listed[];
}

/** The sample with all hostile files in it; a sound one, a hostile one and a policy vanish once they are listed. */
export function zoo(): Tree {
  const root = sampleFolder();
  const animals = [...structures, ...characters, ...values].map((recipe, index) => hostileGrant(recipe, index + 10));
  for (const { make } of [...animals, ...entries]) make(root);
  const listed = listTree(root);
  for (const path of [model, grantAt(10), 'policies/teams/team-cw.yaml']) rmSync(join(root, path));
  return { root, listed };
}

/** SHA-256 of what it is given. */
export function sha256(): Digest {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}

/** What a tree gives: an entry for each path, and the digest of the policies. */
export interface Given {
  readonly entries: readonly Entry[];
  readonly digest: string;
}

/** Loads a tree with one thread. */
export function alone({ listed, root }: Tree): Given {
  const digest = sha256();
  return { entries: [...entriesOf(readListed(root, listed), digest)], digest: digest.digest() };
}

/** Loads a tree with a second thread. */
export function together({ listed, root }: Tree, second: Second): Given {
  const digest = sha256();
  return { entries: [...loadTogether(root, listed, second, digest, SIZE)], digest: digest.digest() };
}

/** A second thread that is none: it loads so many chunks whenever it is asked what it has loaded. */
export function otherHand(chunksAtATime: number): Second & { readonly handed: number[]; ended: number } {
  let work: { root: string; chunks: readonly Chunk[]; next: Next } | null = null;
  return {
    handed: [],
    ended: 0,
    begin(root, chunks, next) {
      work = { root, chunks, next };
    },
    *received() {
      for (let count = 0; work !== null && count < chunksAtATime; count += 1) {
        const index = takeNext(work.next, work.chunks.length);
        if (index === null) return;
        this.handed.push(index);
        yield [index, handOver(loadChunk(work.chunks[index] ?? [], readerOf(work.root)))];
      }
    },
    end() {
      this.ended += 1;
    },
  };
}

/** Far longer than a thread takes to say its first word: only one that says none meets it. */
const GUARD_MS = 60_000;

/**
 * A real second thread. Nothing is loaded before it has said something, so that it has a hand in it however busy the
 * machine is.
 *
 * @param program where it lies, seen from here; without it, the real one.
 */
export function realThread(program?: string): Second {
  const second = startSecond(program === undefined ? undefined : new URL(program, import.meta.url));
  if (second === null) throw new Error('No thread could be started.');
  const first: unknown[] = [];
  const begin: Second['begin'] = (...work) => {
    second.begin(...work);
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0; first.length === 0 && waited < GUARD_MS; waited += 5) {
      Atomics.wait(clock, 0, 0, 5);
      first.push(...second.received());
    }
    if (first.length === 0) throw new Error('The thread says nothing.');
  };
  return { ...second, begin, received: () => [...first.splice(0), ...second.received()] };
}
