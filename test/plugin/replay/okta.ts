/** A stand-in for Okta that gives the ids and times of the recordings, and keeps a journal. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Value } from '../../../src/providers/okta/plugin/values.ts';
import { answer } from './answers.ts';
import { refused } from './reply.ts';
import type { Answer } from './reply.ts';
import { copyOf } from './org.ts';
import type { Fault, Org } from './org.ts';

/** A request that was made. */
export interface Made {
  readonly method: string;
  readonly path: string;
  readonly body: Value;
  readonly status: number;
}

/** A stand-in that listens. */
export interface StandIn {
  readonly url: string;
  readonly journal: Made[];
  /** How the requests of the step were answered, by method and path, in order. */
  recorded: Map<string, number[]>;
  org: Org;
  close(): void;
}

/** Opens a stand-in for an organisation. */
export async function standIn(org: Org): Promise<StandIn> {
  const journal: Made[] = [];
  const server = createServer((request, response) => void respond(opened, request, response));
  const opened: StandIn = {
    url: '',
    journal,
    recorded: new Map(),
    org,
    close: () => void server.close(() => undefined).closeAllConnections(),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(opened, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function respond(opened: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request;
  const sent = await text(request);
  const body = sent === '' ? null : (JSON.parse(sent) as Value);
  const answered = ask(opened, method, url, body);
  opened.journal.push({ method, path: url, body, status: answered?.status ?? 0 });
  if (answered === null) return void request.socket.destroy();
  if (answered.next !== undefined) {
    // As Okta has it: each link on a line of its own. The host is another one, which nobody must follow.
    const path = url.replace(/\?.*/, '');
    response.setHeader('Link', [
      `<https://elsewhere.invalid${url}>; rel="self"`,
      `<https://elsewhere.invalid${path}${answered.next}>; rel="next"`,
    ]);
  }
  response.writeHead(answered.status, answered.body === undefined ? {} : { 'Content-Type': 'application/json' });
  response.end(answered.body === undefined ? undefined : JSON.stringify(answered.body));
}

/** Asks the organisation, fault and all. @returns null where the connection is dropped. */
function ask(opened: StandIn, method: string, path: string, body: Value): Answer | null {
  const fault = faultFor(opened.org.fault, method, path.replace(/\?.*/, ''));
  if (fault?.drop === 'before') return null;
  if (fault !== null && fault.drop === null) return refusal(fault.status, path);
  const answered = asRecorded(opened, method, path, body);
  return fault?.drop === 'after' ? null : answered;
}

/** Answers as the organisation would, and refuses where Okta did, for whatever reason it had. */
function asRecorded(opened: StandIn, method: string, path: string, body: Value): Answer {
  const status = opened.recorded.get(`${method} ${decodeURIComponent(path)}`)?.shift() ?? 0;
  const before = copyOf(opened.org);
  const answered = answer(opened.org, method, path, body);
  if (status < 400 || answered.status >= 400) return answered;
  opened.org = { ...before, fault: opened.org.fault };
  return refusal(status, path);
}

function faultFor(fault: Fault | null, method: string, path: string): Fault | null {
  if (fault === null || fault.method !== method || !fault.path.test(path)) return null;
  if (fault.skip > 0) {
    fault.skip -= 1;
    return null;
  }
  fault.times -= 1;
  return fault.times < 0 ? null : fault;
}

const said: Readonly<Record<number, readonly [string, string]>> = {
  401: ['E0000011', 'Invalid token provided'],
  403: ['E0000006', 'You do not have permission to perform the requested action'],
  404: ['E0000007', 'Not found: Resource not found'],
  429: ['E0000047', 'API call exceeded rate limit due to too many requests.'],
};

function refusal(status: number, path: string): Answer {
  const [code, summary] = said[status] ?? ['E0000009', 'Internal Server Error'];
  return refused(status, code, status === 404 ? `${summary}: ${path.split('/').at(-1)}` : summary);
}
