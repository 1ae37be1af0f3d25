/** Files -> the program's answers, by the same way that they take in the program. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { access } from '../../src/access/access.ts';
import type { Access } from '../../src/access/access.ts';
import { find } from '../../src/ledger.ts';
import type { Ledger } from '../../src/ledger.ts';
import { restore } from '../../src/load/restore.ts';
import type { Source } from '../../src/load/source.ts';
import { readLedger } from '../../src/load/tree.ts';
import { zoneOf } from '../../src/time.ts';
import type { Zone } from '../../src/time.ts';

/** A company as the program knows it. */
export interface Known {
  readonly ledger: Ledger;
  readonly zone: Zone;
  /** The program's answer for an instant. */
  at(instant: number): Access;
}

/** What the history holds of a file: its older texts, the newest first. */
export type History = (path: string) => readonly string[];

const noHistory: History = () => [];

/** Reads files, and puts last valid versions in the place of what cannot be read. */
export function read(files: Iterable<readonly [string, string]>, history: History = noHistory, zone?: Zone): Known {
  const present = readLedger(sourcesOf(files), sha256());
  const { ledger } = restore(present, {
    versionsOf: (path) => history(path).map(bytesOf),
    lastListing: () => [],
    isComplete: history !== noHistory,
  });
  const known = zone ?? zoneIn(ledger);
  return { ledger, zone: known, at: (instant) => access(ledger, instant, known) };
}

function* sourcesOf(files: Iterable<readonly [string, string]>): Iterable<Source> {
  for (const [path, text] of files) yield { path, content: bytesOf(text) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function zoneIn(ledger: Ledger): Zone {
  const zone = zoneOf(find(ledger, 'Organisation', 'org')?.facts.timezone ?? '');
  assert.ok(zone, 'the company has a time zone');
  return zone;
}

/** An empty SHA-256, as the loader wants it. */
export function sha256(): Parameters<typeof readLedger>[1] {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}

/** Statuses by grant, an expiring grant as the sample's table writes it. */
export function statusesIn(answer: Access): Record<string, string> {
  return Object.fromEntries(
    answer.grants.map(({ expiring, grant, status }) => [grant, expiring ? `${status} (expiring)` : status]),
  );
}
