/** Ed25519 keys: the one that signs receipts, and those that are trusted. */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Signs as one key. */
export interface Signer extends PublicKey {
  /** Ed25519 over the bytes. */
  sign(bytes: Uint8Array): Buffer;
}

/** A key as everybody may know it. */
export interface PublicKey {
  /** SHA-256 of the key's SubjectPublicKeyInfo: `openssl pkey -pubin -in FILE -outform DER | sha256sum`. */
  readonly keyid: string;
  /** As `receipt_keys[].ed25519` of the organisation has it: the line of its PEM file. */
  readonly ed25519: string;
  /** Whether the signature is this key's, over these bytes. */
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** Why a key cannot be used: one sentence, with what to do. */
export class KeyFailure extends Error {
  override readonly name = 'KeyFailure';
}

/** What a public key is in DER before its 32 bytes: it is the same for every Ed25519 key (RFC 8410). */
const PREFIX = 'MCowBQYDK2VwAyEA';

/**
 * The signer of a private key.
 *
 * @param pem PKCS#8, as `openssl genpkey -algorithm ed25519` writes it.
 * @throws KeyFailure where it is something else.
 */
export function signerOf(pem: string): Signer {
  const key = read(() => createPrivateKey(pem), 'no private key in PEM form');
  return { ...known(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) };
}

/**
 * The key of a PEM file, or of an organisation's `receipt_keys`.
 *
 * @throws KeyFailure where it is something else. A private key is refused too: whoever verifies must not hold one.
 */
export function publicKeyOf(text: string): PublicKey {
  const trimmed = text.trim();
  if (/PRIVATE KEY/.test(trimmed)) throw new KeyFailure('is a private key; trust is given to the public one beside it');
  if (trimmed.startsWith('-----')) return known(read(() => createPublicKey(trimmed), 'no public key in PEM form'));
  const line = trimmed.startsWith(PREFIX) && trimmed.length > 44 ? trimmed : `${PREFIX}${trimmed}`;
  const der = { key: Buffer.from(line, 'base64'), format: 'der', type: 'spki' } as const;
  return known(read(() => createPublicKey(der), 'no Ed25519 key in base64'));
}

function known(key: KeyObject): PublicKey {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new KeyFailure(`is no Ed25519 key but one for ${key.asymmetricKeyType}`);
  const der = key.export({ type: 'spki', format: 'der' });
  return {
    keyid: createHash('sha256').update(der).digest('hex'),
    ed25519: der.toString('base64'),
    verify: (bytes, signature) => verify(null, bytes, key, signature),
  };
}

function read(key: () => KeyObject, otherwise: string): KeyObject {
  try {
    return key();
  } catch {
    throw new KeyFailure(`is ${otherwise}`);
  }
}
