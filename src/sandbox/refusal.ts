/** How Okta says no: a table of its codes, https://developer.okta.com/docs/reference/error-codes/ */

/** Codes that the sandbox answers with, the status of each, and its sentence; `{}` is what it is about. */
const CODES = {
  E0000001: [400, 'Api validation failed: {}'],
  E0000003: [400, 'The request body was not well-formed.'],
  E0000006: [403, 'You do not have permission to perform the requested action'],
  E0000007: [404, 'Not found: Resource not found: {}'],
  E0000008: [404, 'The requested path was not found'],
  E0000009: [500, 'Internal Server Error'],
  E0000010: [503, 'Service is in read only mode'],
  E0000011: [401, 'Invalid token provided'],
  E0000014: [403, 'Update of credentials failed'],
  E0000016: [403, 'Activation failed because the user is already active'],
  E0000021: [400, 'Bad request.  Accept and/or Content-Type headers likely do not match supported values.'],
  E0000022: [405, 'The endpoint does not support the provided HTTP method'],
  E0000029: [400, 'Invalid paging request. Ensure the pagination cursor has not been altered'],
  E0000030: [400, "Bad request.  Invalid date.  Dates must be of the form yyyy-MM-dd'T'HH:mm:ss.SSSZZ"],
  E0000031: [400, 'Invalid search criteria.'],
  E0000032: [403, 'Unlock is not allowed for this user.'],
  E0000033: [400, "Bad request.  Can't specify a search query and filter in the same request."],
  E0000036: [403, 'Change recovery question not allowed on specified user.'],
  E0000038: [403, "This operation is not allowed in the user's current status."],
  E0000047: [429, 'API call exceeded rate limit due to too many requests.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** A code of Okta's. */
export type Code = keyof typeof CODES;

/** What differs from one refusal of a code to the next. */
interface Because {
  /** What the sentence is about. */
  readonly about?: string;
  readonly causes?: readonly string[];
  /** In the place of the code's own status. */
  readonly status?: number;
}

/** A request is refused: thrown by whatever finds the reason, answered in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly status: number;
  readonly causes: readonly string[];

  constructor(code: Code, { about = '', causes = [], status = CODES[code][0] }: Because = {}) {
    super(CODES[code][1].replace('{}', () => about));
    this.code = code;
    this.status = status;
    this.causes = causes;
  }
}

/** There is no such thing. Okta says of which kind it would be: `User`, `UserGroup`. */
export function missing(kind: string, id: string): Refusal {
  return new Refusal('E0000007', { about: `${id} (${kind})` });
}

/** What a caller sent is not valid, and why. */
export function invalid(about: string, ...causes: readonly string[]): Refusal {
  return new Refusal('E0000001', { about, causes });
}

/** The body of a refusal. */
export function envelopeOf({ code, message, causes }: Refusal, errorId: string): unknown {
  return {
    errorCode: code,
    errorSummary: message,
    errorLink: code,
    errorId,
    errorCauses: causes.map((errorSummary) => ({ errorSummary })),
  };
}

/**
 * The refusal that Okta answers with a status, where nothing else is known.
 *
 * @param about what it would be about.
 */
export function refusalOf(status: number, about: string): Refusal {
  const code = (Object.keys(CODES) as Code[]).find((one) => CODES[one][0] === status);
  return new Refusal(code ?? (status < 500 ? 'E0000001' : 'E0000009'), { status, about });
}
