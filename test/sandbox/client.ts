/** A small client for tests: opens a sandbox for one test, asks it, and closes it with the test. */
import type { TestContext } from 'node:test';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';

/** Any JSON, for tests that look into it. */
export interface Json {
  readonly [name: string]: Json | undefined;
}

/** The text that a piece of JSON is. */
export function text(json: unknown): string {
  return typeof json === 'string' ? json : JSON.stringify(json);
}

/** An answer. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; empty where there is none. */
  readonly body: Json;
  /** The same, where it is a list. */
  readonly items: readonly Json[];
  /** Targets of `Link` by relation. */
  readonly links: Readonly<Record<string, string>>;
}

/** Asks. `path` may be a whole address, as links are. */
export type Asking = (method: string, path: string, body?: unknown) => Promise<Answered>;

/** A client of one sandbox. */
export interface Client {
  readonly url: string;
  readonly token: string;
  /** Asks the API. */
  readonly ask: Asking;
  /** Uses a power. */
  readonly power: Asking;
  /** Makes an account. @returns its id. */
  readonly user: (login: string, more?: object, query?: string) => Promise<string>;
  /** Makes a group. @returns its id. */
  readonly group: (name: string) => Promise<string>;
}

/** Opens a sandbox with test powers that is closed when the test ends. */
export async function opened(t: Pick<TestContext, 'after'>, options: SandboxOptions = {}): Promise<Client> {
  const complain = (error: unknown) => {
    throw error;
  };
  const sandbox = await openSandbox({ testPowers: true, complain, ...options });
  t.after(() => sandbox.close());
  return clientOf(sandbox.url, sandbox.token);
}

/** A client of a sandbox that is somewhere. */
export function clientOf(url: string, token: string): Client {
  const ask = asking(`${url}/api/v1`, { Authorization: `SSWS ${token}` });
  return {
    url,
    token,
    ask,
    power: asking(`${url}/__sandbox`, {}),
    user: async (login, more = {}, query = '') =>
      text((await ask('POST', `/users${query}`, { profile: person(login), ...more })).body['id']),
    group: async (name) => text((await ask('POST', '/groups', { profile: { name, description: '' } })).body['id']),
  };
}

/** A profile that Okta takes. */
export function person(login: string): Readonly<Record<string, string>> {
  return { firstName: 'External', lastName: login.split('@')[0] ?? '', login, email: login };
}

/** Asks below an address, with headers of its own. */
export function asking(base: string, headers: Readonly<Record<string, string>>): Asking {
  return async (method, path, body) => {
    const response = await fetch(path.startsWith('http') ? path : `${base}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer: unknown = JSON.parse((await response.text()) || '{}');
    return {
      status: response.status,
      headers: response.headers,
      body: answer as Json,
      items: Array.isArray(answer) ? (answer as Json[]) : [],
      links: linksIn(response.headers.get('link') ?? ''),
    };
  };
}

function linksIn(header: string): Readonly<Record<string, string>> {
  const found = header.matchAll(/<([^>]*)>; rel="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, target, relation]) => [relation ?? '', target ?? '']));
}

/** All items of a list, page by page, and how many pages there were. */
export async function allPages(ask: Asking, first: string): Promise<{ items: readonly Json[]; pages: number }> {
  const items: Json[] = [];
  let pages = 0;
  for (let next: string | undefined = first; next !== undefined; pages += 1) {
    const answered: Answered = await ask('GET', next);
    items.push(...answered.items);
    next = answered.links['next'];
  }
  return { items, pages };
}
