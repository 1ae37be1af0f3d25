/** DSSE envelopes: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md */
import type { PublicKey, Signer } from './keys.ts';
import { payloadOf } from './statement.ts';
import type { Statement } from './statement.ts';

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A payload in base64 and the signatures over it; none on a receipt that nobody could sign. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

/** A signature in base64. The id says which key it should be; it is a hint and proves nothing. */
export interface Signature {
  readonly keyid: string;
  readonly sig: string;
}

/** Puts a statement into an envelope and signs it, where there is somebody who can. */
export function seal(statement: Statement, signer: Signer | null): Envelope {
  const payload = payloadOf(statement);
  return {
    payloadType: PAYLOAD_TYPE,
    payload: payload.toString('base64'),
    signatures: signer === null ? [] : [signatureOf(payload, signer)],
  };
}

function signatureOf(payload: Uint8Array, signer: Signer): Signature {
  const sig = signer.sign(preAuthEncoding(PAYLOAD_TYPE, payload)).toString('base64');
  return { keyid: signer.keyid, sig };
}

/** What a signature is over: type and payload with their lengths in bytes, so that neither can pass for the other. */
export function preAuthEncoding(type: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

/** Whether one of the envelope's signatures is this key's. */
export function isSignedBy(key: PublicKey, { payloadType, signatures }: Envelope, payload: Uint8Array): boolean {
  const bytes = preAuthEncoding(payloadType, payload);
  return signatures.some(({ sig }) => {
    const signature = bytesOf(sig);
    return signature !== null && key.verify(bytes, signature);
  });
}

/**
 * The bytes of a base64 text.
 *
 * @returns `null` where it is none, or not the one way to write these bytes: a receipt has one form.
 */
export function bytesOf(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}
