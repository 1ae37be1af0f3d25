/** The key that signs receipts: from the environment, or from a folder that nobody else may read. */
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFailure, signerOf } from '../evidence/keys.ts';
import type { Signer } from '../evidence/keys.ts';
import { codeOf } from './disk/file.ts';
import { placeFile } from './place.ts';

const PRIVATE = 'receipts.key.pem';
const PUBLIC = 'receipts.pub.pem';

/** A key that was just made, and where its halves lie. */
export interface CreatedKey {
  readonly signer: Signer;
  readonly privatePath: string;
  readonly publicPath: string;
}

/**
 * The signer of receipts, or `null` where there is no key.
 *
 * @param value what `GATEPASS_SIGNING_KEY` says: the private key in PEM form, or the path of its file. CI systems set it
 * to an empty text where the secret is missing, so that means the same as nothing.
 * @param keysFolder where the key lies that is used without it.
 * @throws KeyFailure where there is a key and it cannot be used.
 */
export function signerFrom(value: string | undefined, keysFolder: string): Signer | null {
  const given = value?.trim() ?? '';
  if (given.includes('-----BEGIN')) return named('GATEPASS_SIGNING_KEY', () => given.replaceAll('\\n', '\n'));
  // What looks like a path may be a key without its first line, so it is never repeated.
  if (given !== '') return named('the file that GATEPASS_SIGNING_KEY names', () => readFileSync(given, 'utf8'));
  const own = join(keysFolder, PRIVATE);
  return existsSync(own) ? named(own, () => readFileSync(own, 'utf8')) : null;
}

/**
 * Makes a key. Its folder is for the owner alone, and Git passes over it.
 *
 * @throws KeyFailure where there is one already: receipts that it signed could not be told from those of the new one.
 */
export function createKey(keysFolder: string): CreatedKey {
  const [privatePath, publicPath] = [join(keysFolder, PRIVATE), join(keysFolder, PUBLIC)];
  for (const path of [privatePath, publicPath]) if (existsSync(path)) throw taken(path);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  try {
    mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
    chmodSync(keysFolder, 0o700);
    placeFile(join(keysFolder, '.gitignore'), '*\n', 0o600);
    if (!placeFile(privatePath, privateKey, 0o600)) throw taken(privatePath);
    placeFile(publicPath, publicKey, 0o644);
  } catch (error) {
    if (error instanceof KeyFailure) throw error;
    throw new KeyFailure(`A key cannot be written to ${keysFolder}: ${reasonOf(error)}.`);
  }
  return { signer: signerOf(privateKey), privatePath, publicPath };
}

function taken(path: string): KeyFailure {
  return new KeyFailure(`There is a key already, ${path}; it was left as it is.`);
}

function named(name: string, pem: () => string): Signer {
  try {
    return signerOf(pem());
  } catch (error) {
    if (error instanceof KeyFailure) throw new KeyFailure(`What should sign receipts, ${name}, ${error.message}.`);
    throw new KeyFailure(`What should sign receipts, ${name}, cannot be read: ${String(codeOf(error))}.`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
