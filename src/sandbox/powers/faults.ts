/** Faults on demand: what a network and a busy service do now and then, when a test needs it. */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { invalid } from '../refusal.ts';

/** What is to go wrong, with which requests. */
export interface Fault {
  readonly method: string | null;
  readonly path: RegExp;
  /** Answer with this and do nothing. */
  readonly status: number | null;
  /** In the place of the answer's own body; `undefined` leaves it. */
  readonly body: unknown;
  /** Besides the answer's own headers, or in their place. */
  readonly headers: Readonly<Record<string, string>>;
  /** Do nothing and break off. */
  readonly drop: boolean;
  /** Do it, and break off instead of answering. */
  readonly lost: boolean;
  /** Answer as if it had worked, and do nothing. */
  readonly silent: boolean;
  /** Wait before anything else. */
  readonly delayMs: number;
  /** How often it still happens; for ever where it is `Infinity`. */
  times: number;
  /** How many requests pass before. */
  after: number;
}

/** Takes note of a request. @returns the fault that it meets. */
export function faultFor(faults: readonly Fault[], method: string, path: string, query: string): Fault | null {
  for (const fault of faults) {
    const meant = (fault.method ?? method) === method && [path, `${path}?${query}`].some((one) => fault.path.test(one));
    if (!meant || fault.times <= 0) continue;
    if (fault.after > 0) {
      fault.after -= 1;
      continue;
    }
    fault.times -= 1;
    return fault;
  }
  return null;
}

/** Reads a fault from a request. @throws Refusal where it is none. */
export function readFault(sent: Readonly<Record<string, unknown>>): Fault {
  const unknown = Object.keys(sent).filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) throw invalid('fault', `A fault has no ${unknown.join(', ')}; it has ${FIELDS.join(', ')}`);
  const method = sent['method'];
  return {
    method: typeof method === 'string' && method !== '*' ? method.toUpperCase() : null,
    path: patternIn(sent['path']),
    status: 'status' in sent ? numberIn(sent, 'status', 0, 200, 599) : null,
    body: sent['body'],
    headers: headersIn(sent['headers']),
    drop: sent['drop'] === true,
    lost: sent['lost'] === true,
    silent: sent['silent'] === true,
    delayMs: numberIn(sent, 'delayMs', 0, 0, 3_600_000),
    times: numberIn(sent, 'times', Infinity, 0, Infinity),
    after: numberIn(sent, 'after', 0, 0, Infinity),
  };
}

const FIELDS = ['method', 'path', 'status', 'drop', 'lost', 'delayMs', 'silent', 'body', 'headers', 'times', 'after'];

function patternIn(sent: unknown): RegExp {
  if (sent === undefined || sent === null) return /(?:)/;
  try {
    if (typeof sent === 'string') return new RegExp(sent);
  } catch {
    // Said below.
  }
  throw invalid('path', 'path: The value must be a regular expression');
}

function numberIn(sent: Readonly<Record<string, unknown>>, name: string, usual: number, least: number, most: number) {
  const value = sent[name];
  if (value === undefined || value === null) return usual;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw invalid(name, `${name}: The value must be a number between ${least} and ${most}`);
}

function headersIn(sent: unknown): Readonly<Record<string, string>> {
  if (typeof sent !== 'object' || sent === null) return {};
  const headers = Object.entries(sent).map(([name, value]) => [name, String(value)] as const);
  try {
    for (const [name, value] of headers) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    throw invalid('headers', 'headers: A name or value cannot stand in a header');
  }
  return Object.fromEntries(headers);
}
