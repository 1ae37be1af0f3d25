/** How a request can fail, in words that an administrator can act upon. */
import { isValues, textIn } from '../values.ts';
import type { Value } from '../values.ts';

/** Okta said no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, what: string) {
    super(what);
    this.status = status;
  }
}

/** Okta said nothing, so that nobody knows whether the request was performed. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/**
 * The refusal in an answer. Okta's support finds a request by `errorId`, or by the header where there is no envelope
 * (https://developer.okta.com/docs/reference/error-codes/).
 */
export function refusalIn(status: number, body: Value, requestId: string | null): Refused {
  const { errorCode = null, errorSummary = null, errorId = null, errorCauses = [] } = isValues(body) ? body : {};
  const causes = Array.isArray(errorCauses)
    ? (errorCauses as readonly Value[]).map(causeIn).filter((one) => one !== '')
    : [];
  const because = causes.length === 0 ? '' : ` (${causes.join('; ')})`;
  const found = typeof errorId === 'string' ? `errorId ${errorId}` : `request ${requestId ?? 'without an id'}`;
  const words = [status, errorCode, errorSummary].filter((one) => typeof one === 'string' || typeof one === 'number');
  return new Refused(status, `${words.join(' ')}${because}, ${found}`);
}

function causeIn(cause: Value): string {
  return isValues(cause) ? textIn(cause, 'errorSummary') : '';
}

/** Whether an error says that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.status === 404;
}

/** What an error says. */
export function sayingOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
