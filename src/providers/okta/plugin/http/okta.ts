/** The plugin's own way to Okta. The reading that proves a change goes by another one, so that one error is not both. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Value } from '../values.ts';
import { LIMITED, mayRepeat, waitAfter } from './patience.ts';
import type { Limits } from './patience.ts';
import { Unanswered, refusalIn, sayingOf } from './refusal.ts';
import { turnsFor } from './turns.ts';
import type { Turns } from './turns.ts';

/** An answer. */
export interface Answer {
  readonly body: Value;
  readonly headers: Headers;
}

/**
 * Asks Okta. Rejects with `Refused` or `Unanswered`.
 *
 * @param path path and query, from the root of the organisation.
 */
export type Okta = (method: string, path: string, body?: Value) => Promise<Answer>;

/** Where an organisation is, and how to ask it. */
export interface Access {
  readonly url: string;
  readonly token: string;
  /** How long one try may take. */
  readonly timeoutMs: number;
  readonly limits: Limits;
  /** Lets no further request begin. */
  readonly signal: AbortSignal;
}

/** A way to ask an organisation. */
export function oktaAt(access: Access): Okta {
  const turns = turnsFor(access.limits.parallel, access.signal);
  return async (method, path, body) => {
    for (let tries = 1; ; tries += 1) {
      const { response, error } = await turns.take(() => tried(access, method, path, body));
      const status = response?.status ?? 'dropped';
      if (response !== null && response.ok) return answerOf(response);
      const last = tries >= access.limits.tries || isTooLate(error) || !mayRepeat(method, status);
      if (last) throw failureOf(response, error, method, path, tries);
      await waited(turns, response, tries, access);
    }
  };
}

interface Tried {
  readonly response: (Pick<Response, 'status' | 'ok' | 'headers'> & { readonly text: string }) | null;
  readonly error: unknown;
}

async function tried({ url, token, timeoutMs }: Access, method: string, path: string, body?: Value): Promise<Tried> {
  try {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { Authorization: `SSWS ${token}`, Accept: 'application/json', ...(body === undefined ? {} : JSON_BODY) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, ok, headers } = response;
    return { response: { status, ok, headers, text: await response.text() }, error: null };
  } catch (error) {
    return { response: null, error };
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' };

function isTooLate(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

async function waited(
  turns: Turns,
  response: Tried['response'],
  tries: number,
  { limits, signal }: Access,
): Promise<void> {
  const ms = waitAfter(response, tries, limits);
  if (response?.status === LIMITED) turns.pause(ms);
  else await sleep(ms, undefined, { signal });
}

function answerOf({ text, headers }: NonNullable<Tried['response']>): Answer {
  return { body: jsonIn(text), headers };
}

function failureOf(response: Tried['response'], error: unknown, method: string, path: string, tries: number): Error {
  if (response !== null)
    return refusalIn(response.status, jsonIn(response.text), response.headers.get('x-okta-request-id'));
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : sayingOf(error);
  return new Unanswered(
    `no answer to ${method} ${path.replace(/\?.*/, '')} (${cause}; tried ${tries === 1 ? 'once' : `${tries} times`})`,
  );
}

function jsonIn(text: string): Value {
  try {
    return text === '' ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}
