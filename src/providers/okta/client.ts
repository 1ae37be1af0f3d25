/**
 * Asks Okta's Management API. It is not the plugin's client: what the plugin did is proved by another path.
 * https://developer.okta.com/docs/api/openapi/okta-management/management
 */
import ky, { HTTPError, TimeoutError } from 'ky';
import type { Fault, Reading } from '../../access/directory.ts';
import { LIMITED, paced } from './pace.ts';

/** An organisation at Okta, and the token that opens it. */
export interface Organisation {
  /** Base URL, such as `https://example.okta.com`. */
  readonly url: string;
  /** An SSWS token. */
  readonly token: string;
}

/** An answer, with when it came and under which id. */
export interface Answer {
  readonly body: unknown;
  readonly reading: Reading;
  /** Query of the next page, or `null`. */
  readonly next: string | null;
}

/** Asks one question. @throws Unanswered */
export type Ask = (method: 'get' | 'delete', path: string) => Promise<Answer>;

/** A question that Okta refused or did not answer. */
export class Unanswered extends Error {
  readonly status: number | null;
  /** Okta's id of the error, by which its support finds it. */
  readonly errorId: string | null;

  constructor(message: string, status: number | null, errorId: string | null) {
    super(message);
    this.name = 'Unanswered';
    this.status = status;
    this.errorId = errorId;
  }
}

/** A request is given this long; a rate limit is waited for up to one window of a minute. */
const TIMEOUT_MS = 20_000;
const WINDOW_MS = 60_000;

/** Makes the client. Reading twice does no harm, and neither does ending what has ended: both are tried three times. */
export function clientFor({ token, url }: Organisation): Ask {
  const api = ky.create({
    prefix: url,
    headers: { Authorization: `SSWS ${token}`, Accept: 'application/json' },
    timeout: TIMEOUT_MS,
    totalTimeout: 2 * WINDOW_MS,
    redirect: 'error',
    retry: {
      limit: 2,
      methods: ['get', 'delete'],
      // Okta says with every answer when its minute is over: only after a 429 is that worth waiting for.
      afterStatusCodes: [LIMITED],
      maxRetryAfter: WINDOW_MS,
      backoffLimit: 2000,
      jitter: true,
    },
    fetch: paced,
  });
  return async (method, path) => {
    try {
      const response = await api(path, { method });
      const text = await response.text();
      return { body: text === '' ? null : parsed(text), reading: readingOf(response), next: nextOf(response) };
    } catch (error) {
      throw unanswered(error);
    }
  };
}

/** The fault that an error is, for whoever goes on without the answer. */
export function faultOf(where: string, error: unknown): Fault {
  if (error instanceof Unanswered) return { where, message: error.message, id: error.errorId };
  throw error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unanswered('the answer is no JSON', null, null);
  }
}

/** When it was read is said by whoever answered: in a sandbox time is played, and elsewhere the machine's clock may be off. */
function readingOf({ headers }: Response): Reading {
  const date = Date.parse(headers.get('date') ?? '');
  const at = new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
  return { at, requestId: headers.get('x-okta-request-id') };
}

/** Okta's links name the organisation's own host; only their query is followed. A link that is missed would cut a list. */
function nextOf({ headers }: Response): string | null {
  const link = /<([^>]*)>\s*;\s*rel="?next\b/i.exec(headers.get('link') ?? '')?.[1];
  return link === undefined ? null : new URL(link).search;
}

function unanswered(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error;
  if (error instanceof TimeoutError) return new Unanswered('no answer in time', null, null);
  if (error instanceof HTTPError) return refused(error);
  return new Unanswered(`not reached: ${reasonOf(error)}`, null, null);
}

/** What lies at the bottom of an error says more than the library's sentence with the whole URL. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}

/** Okta's envelope of an error: https://developer.okta.com/docs/reference/error-codes */
function refused({ data, response: { status } }: HTTPError): Unanswered {
  const { errorCode, errorId, errorSummary } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  const words = [status, errorCode, errorSummary].filter((one) => typeof one === 'string' || typeof one === 'number');
  return new Unanswered(words.join(' '), status, typeof errorId === 'string' ? errorId : null);
}
