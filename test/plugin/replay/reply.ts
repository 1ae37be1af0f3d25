/** Answers, and the ways in which Okta refuses. */
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';
import { tick } from './org.ts';
import type { Org } from './org.ts';

/** An answer. */
export interface Answer {
  readonly status: number;
  readonly body?: Value;
  /** Query of the next page. */
  readonly next?: string;
}

/** A request. */
export interface Ask {
  readonly org: Org;
  readonly body: Values;
  readonly query: URLSearchParams;
  readonly ids: readonly string[];
}

/** Success with a body. */
export const ok = (body: Value): Answer => ({ status: 200, body });
/** Success without one. */
export const done: Answer = { status: 204 };

/** A refusal in Okta's envelope. */
export function refused(status: number, errorCode: string, errorSummary: string, cause?: string): Answer {
  const errorCauses = cause === undefined ? [] : [{ errorSummary: cause }];
  return {
    status,
    body: { errorCode, errorSummary, errorLink: errorCode, errorId: 'oae0000000000000000001', errorCauses },
  };
}

/** There is no such thing. */
export const missing = (what: string) => refused(404, 'E0000007', `Not found: Resource not found: ${what}`);

/** A refusal that came late: the clock of the recordings had gone on already. */
export function taken(org: Org, field: string): Answer {
  tick(org);
  const cause = `${field}: An object with this field already exists in the current organization`;
  return refused(400, 'E0000001', `Api validation failed: ${field}`, cause);
}
