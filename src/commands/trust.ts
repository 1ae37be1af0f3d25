/** Which keys are trusted: the organisation's, or one that the caller names. Never one that a receipt brings along. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { KeyFailure, publicKeyOf } from '../evidence/keys.ts';
import type { Trust, TrustedKey } from '../evidence/trust.ts';
import type { Facts } from '../kinds/field.ts';
import type { ReceiptKey } from '../kinds/organisation.ts';
import type { Ledger } from '../ledger.ts';
import { find } from '../ledger.ts';
import type { Zone } from '../time.ts';
import { Failure } from './failure.ts';
import { openGoverned, readWorkTree, zoneIn } from './governed.ts';

/**
 * Trusts the one key of a file, on every day.
 *
 * @throws Failure where the file holds no public Ed25519 key.
 */
export function trustByFile(file: string, cwd: string): Trust {
  try {
    const key = publicKeyOf(readFileSync(resolve(cwd, file), 'utf8'));
    return { keys: [{ name: basename(file), key, from: null, until: null }], dayOf: (instant) => instant.slice(0, 10) };
  } catch (error) {
    if (error instanceof KeyFailure) throw new Failure(`--key ${file} ${error.message}.`);
    throw new Failure(`--key ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/**
 * The keys that the work tree of a governed folder names; `null` where it is none, or names no key.
 *
 * @throws Failure where the organisation's file has a finding.
 */
export function trustIn(folder: string): Trust | null {
  const ledger = ledgerIn(folder);
  const zone = ledger === null ? null : zoneIn(ledger);
  return ledger === null || zone === null ? null : trustOf(ledger, zone);
}

function ledgerIn(folder: string): Ledger | null {
  try {
    return readWorkTree(openGoverned(folder, folder)).ledger;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/**
 * The keys of a ledger's organisation, in whose zone their days are meant; `null` where there is none.
 *
 * @throws Failure where the organisation's file has a finding: without a faulty `until` a key would be trusted for ever.
 */
export function trustOf(ledger: Ledger, zone: Zone): Trust | null {
  const organisation = find(ledger, 'Organisation', 'org');
  const named = organisation?.facts.receipt_keys ?? [];
  if (named.length === 0) return null;
  if (organisation?.state !== 'valid' && organisation?.state !== 'restored')
    throw new Failure('policies/organisation.yaml has findings, so its keys are not trusted: see gatepass check.');
  return { keys: named.flatMap(keyOf), dayOf: (instant) => zone.dayAt(Date.parse(instant)) };
}

function keyOf(entry: Facts<ReceiptKey> | undefined): readonly TrustedKey[] {
  const { ed25519, from, id, until } = entry ?? {};
  if (id === undefined || ed25519 === undefined || from === undefined) return [];
  try {
    return [{ name: id, key: publicKeyOf(ed25519), from, until: until ?? null }];
  } catch (error) {
    if (!(error instanceof KeyFailure)) throw error;
    throw new Failure(`The key ${id} in policies/organisation.yaml ${error.message}.`);
  }
}
