/** Receipts as in-toto statements: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
import { createHash } from 'node:crypto';
import type { Predicate } from './predicate.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const RECEIPT_TYPE = 'urn:gatepass:receipt:v1-draft';

/** A receipt: what it is about (the commit and the plan that were made true), and what it says. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly [
    { readonly name: 'commit'; readonly digest: { readonly gitCommit: string } },
    { readonly name: 'plan'; readonly digest: { readonly sha256: string } },
  ];
  readonly predicateType: typeof RECEIPT_TYPE;
  readonly predicate: Predicate;
}

/** The statement about a run; whoever reads it as text finds first what it is about. */
export function statementOf(commit: string, planHash: string, predicate: Predicate): Statement {
  const { finishedAt, instant, previous, provider, result, simulated, startedAt, target, ...rest } = predicate;
  const heading = { target, provider, simulated, instant, startedAt, finishedAt, result, previous };
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: 'commit', digest: { gitCommit: commit } },
      { name: 'plan', digest: { sha256: planHash } },
    ],
    predicateType: RECEIPT_TYPE,
    predicate: { ...heading, ...rest },
  };
}

/** The commit that a statement is about. */
export function commitOf({ subject }: Statement): string {
  return subject[0].digest.gitCommit;
}

/** The bytes that are signed, and whose digest the next receipt names. */
export function payloadOf(statement: Statement): Buffer {
  return Buffer.from(JSON.stringify(statement));
}

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
