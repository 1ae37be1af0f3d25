/** The governed sample as files in memory, to be changed and checked. */
import { createHash } from 'node:crypto';
import { check } from '../../src/check/check.ts';
import type { Report } from '../../src/diagnostic.ts';
import { readTree } from '../hosts/folders.ts';
import { readLedger } from '../../src/load/tree.ts';
import type { Ledger } from '../../src/ledger.ts';
import { zoneOf } from '../../src/time.ts';

/** Files by path. */
export type Files = ReadonlyMap<string, string>;

const root = new URL('../..', import.meta.url).pathname;

/** The sample of this repository. */
export function sampleFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { content, path } of readTree(root)) {
    if (typeof content !== 'string') files.set(path, new TextDecoder().decode(content));
  }
  return files;
}

/** The ledger of some files. */
export function ledgerFrom(files: Files): Ledger {
  const paths = [...files.keys()].sort();
  const sources = paths.map((path) => ({ path, content: new TextEncoder().encode(files.get(path)) }));
  return readLedger(sources, sha256());
}

/** The report on some files, on the day on which the sample is told, or on another one. */
export function reportOn(files: Files, options: { readonly base?: Files; readonly day?: string } = {}): Report {
  const zone = zoneOf('Europe/Berlin');
  if (zone === null) throw new Error('no such zone');
  return check({
    head: ledgerFrom(files),
    base: options.base === undefined ? null : ledgerFrom(options.base),
    instant: zone.startOf(options.day ?? '2026-12-01'),
    zone,
    textOf: (path, tree) => (tree === 'base' ? options.base : files)?.get(path),
    tool: { name: 'gatepass', version: '0.0.0', digest: '' },
    commit: null,
    baseCommit: null,
    dirty: false,
    unjudged: [],
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

function sha256(): { update(bytes: Uint8Array | string): void; digest(): string } {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}
