/** Who signed a receipt. Trust is given from outside: by the organisation's keys or the caller's, never by the receipt. */
import type { Message } from '../diagnostic.ts';
import { isSignedBy } from './envelope.ts';
import type { PublicKey } from './keys.ts';
import type { Opened } from './read.ts';

/** A key that is trusted, on some days or for ever. */
export interface TrustedKey {
  /** What findings call it. */
  readonly name: string;
  readonly key: PublicKey;
  /** First and last day; `null` where there is none. */
  readonly from: string | null;
  readonly until: string | null;
}

/** The keys of somebody who verifies, and the calendar in which their days are meant. */
export interface Trust {
  readonly keys: readonly TrustedKey[];
  /** The day of an instant that is written as RFC 3339. */
  readonly dayOf: (instant: string) => string;
}

/** The trusted key that signed a receipt, or what is wrong with its signature. */
export function signerOn(receipt: Opened, trust: Trust): TrustedKey | Message {
  const { signatures } = receipt.envelope;
  if (signatures.length === 0) return { id: 'unsigned', args: {} };
  const signers = trust.keys.filter(({ key }) => isSignedBy(key, receipt.envelope, receipt.payload));
  const [signer] = signers;
  if (signer === undefined) return withoutSigner(receipt, trust);
  return signers.find((one) => daysOf(receipt, trust).some((day) => holdsOn(one, day))) ?? outOfDays(signer);
}

/** Whether somebody was found, and not a defect. */
export function isKey(signer: TrustedKey | Message): signer is TrustedKey {
  return 'key' in signer;
}

/** Where time is played, the day of a receipt is the played one or that of the machine; elsewhere the two are one. */
function daysOf({ statement: { predicate } }: Opened, { dayOf }: Trust): readonly string[] {
  return [dayOf(predicate.instant), dayOf(predicate.finishedAt)];
}

function holdsOn({ from, until }: TrustedKey, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

function outOfDays({ from, name, until }: TrustedKey): Message {
  return until === null
    ? { id: 'key-too-early', args: { key: name, from: from ?? '' } }
    : { id: 'key-out-of-days', args: { key: name, from: from ?? '', until } };
}

function withoutSigner({ envelope }: Opened, { keys }: Trust): Message {
  const ids = envelope.signatures.map(({ keyid }) => keyid);
  const claimed = keys.find(({ key }) => ids.includes(key.keyid));
  return claimed === undefined
    ? { id: 'foreign-key', args: { keyid: ids[0] ?? '' } }
    : { id: 'altered', args: { key: claimed.name } };
}
