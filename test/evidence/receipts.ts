/** Receipts made by hand: chains of signed envelopes, as a run leaves them. */
import { generateKeyPairSync } from 'node:crypto';
import { seal } from '../../src/evidence/envelope.ts';
import type { Envelope } from '../../src/evidence/envelope.ts';
import { publicKeyOf, signerOf } from '../../src/evidence/keys.ts';
import type { Signer } from '../../src/evidence/keys.ts';
import type { GroupReadings, Predicate, Reading } from '../../src/evidence/predicate.ts';
import type { ReceiptFile } from '../../src/evidence/read.ts';
import { digestOf, payloadOf, statementOf } from '../../src/evidence/statement.ts';
import type { Trust } from '../../src/evidence/trust.ts';
import type { Chain } from '../../src/evidence/verify.ts';

export const commit = '0123456789abcdef0123456789abcdef01234567';
export const planHash = 'a'.repeat(64);

/** A key of its own for every test that asks. */
export function newKey(): { readonly privatePem: string; readonly publicPem: string; readonly signer: Signer } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { privatePem: privateKey, publicPem: publicKey, signer: signerOf(privateKey) };
}

/** A run in which nothing had to change; tests say what was different. */
export function run(changes: Partial<Predicate> = {}): Predicate {
  const instant = changes.instant ?? '2026-12-01T02:00:00+01:00';
  const utc = new Date(instant).toISOString();
  return {
    target: 'sandbox',
    provider: 'test',
    simulated: false,
    instant,
    startedAt: utc,
    finishedAt: utc,
    result: 'unchanged',
    previous: null,
    changes: [],
    groups: [],
    people: {},
    removals: [],
    accounts: [],
    drift: [],
    sessions: [],
    refused: null,
    errors: [],
    tool: { name: 'gatepass', version: '0.1.0', digest: 'b'.repeat(64) },
    engine: null,
    plugin: null,
    ...changes,
  };
}

/** A reading of a group: who was in it, and when. */
export function reading(members: readonly string[], at: string, requestId: string | null = null): Reading {
  return { members, at: new Date(at).toISOString(), requestId };
}

/** The readings of one group in a run. */
export function readings(group: string, before: Reading | null, after: Reading | null = before): GroupReadings {
  return { group, id: `id-of-${group}`, before, after };
}

/** Envelopes of runs, each naming the one before. */
export function chained(runs: readonly Predicate[], signer: Signer | null, of = commit): readonly Envelope[] {
  const envelopes: Envelope[] = [];
  let previous: string | null = null;
  for (const predicate of runs) {
    const statement = statementOf(of, planHash, { ...predicate, previous });
    envelopes.push(seal(statement, signer));
    previous = digestOf(payloadOf(statement));
  }
  return envelopes;
}

/** The folder of a target in which these lie, in this order. */
export function folderOf(envelopes: readonly (Envelope | string)[], target: string | null = null): Chain {
  const files = envelopes.map((envelope, index): ReceiptFile => {
    const text = typeof envelope === 'string' ? envelope : JSON.stringify(envelope);
    return { path: `r/${index + 1}.json`, bytes: Buffer.from(text) };
  });
  return { place: 'r', target, files, whole: true };
}

/** Trusts one key, on some days or always. */
export function trusting(publicPem: string, from: string | null = null, until: string | null = null): Trust {
  return {
    keys: [{ name: 'ours', key: publicKeyOf(publicPem), from, until }],
    dayOf: (instant) => instant.slice(0, 10),
  };
}
