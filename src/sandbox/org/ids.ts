/** Ids in the form of Okta's: they sort by age, as Okta's lists do, and the same beginning gives the same ids. */
import { createHash } from 'node:crypto';

/** What ids are made from. It is plain data, so that the state file can keep it. */
export interface Mint {
  /** Where two organisations differ. */
  seed: string;
  /** How often this organisation was opened: what was handed out and never written is not handed out again. */
  boot: number;
  /** Objects so far; it never goes back while the organisation lives. */
  objects: number;
  /** Requests since the organisation was opened. */
  requests: number;
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters that count; the rest of the fourteen that Okta leaves free tells organisations apart. */
const COUNTED = 5;

/** The cell of Okta that an organisation lives in ends all its ids; this one is that of Okta's own recordings. */
const CELL = '1d7';

/** Where counting begins: ids of Okta do not start with zeros. */
const FIRST = 12 * 62 ** 4;

/**
 * The next id of an object.
 *
 * @param prefix three characters that say what it is: `00u` a user, `00g` a group.
 */
export function nextId(mint: Mint, prefix: string): string {
  mint.objects += 1;
  const rest = digest(mint, 'object', mint.objects).subarray(0, 14 - COUNTED);
  const letters = Array.from(rest, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${prefix}${count(FIRST + mint.objects)}${letters}${CELL}`;
}

/** The id of the next request, as `X-Okta-Request-Id` has it. */
export function nextRequestId(mint: Mint): string {
  mint.requests += 1;
  return digest(mint, 'request', mint.requests).subarray(0, 20).toString('base64url');
}

/** The id of the refusal that answers a request. */
export function errorIdOf(requestId: string): string {
  return `oae${createHash('sha256').update(`error ${requestId}`).digest('base64url').slice(0, 22)}`;
}

/** The id of one of the events that a request leaves in the System Log. */
export function eventIdOf(requestId: string, which: string): string {
  const hex = createHash('sha256').update(`event ${requestId} ${which}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digest(mint: Mint, what: string, index: number): Buffer {
  return createHash('sha256').update(`${mint.seed} ${mint.boot} ${what} ${index}`).digest();
}

function count(value: number): string {
  let letters = '';
  for (let rest = value; letters.length < COUNTED; rest = Math.floor(rest / 62)) letters = LETTERS[rest % 62] + letters;
  return letters;
}
