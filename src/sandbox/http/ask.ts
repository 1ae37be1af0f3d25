/** A request as it arrives, before anybody knows what it is for. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

/** A request. */
export interface Ask {
  readonly method: string;
  /** As the caller wrote it, without host and query. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's bytes, or that there were too many. */
  readonly body: Buffer | 'too-large';
}

const MOST_BYTES = 1024 * 1024;

/** Reads a request to its end. */
export async function readAsk(message: IncomingMessage): Promise<Ask> {
  const { path, query } = targetOf(message.url ?? '/');
  return {
    method: message.method ?? 'GET',
    path,
    query,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    ),
    body: await readBody(message),
  };
}

/**
 * The path and query of a request line. Clients that take the sandbox for a proxy write the whole address there, with a
 * port or without: RFC 9112, section 3.2.2.
 */
function targetOf(target: string): { readonly path: string; readonly query: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  const mark = local.indexOf('?');
  const path = mark === -1 ? local : local.slice(0, mark);
  return { path: path === '' ? '/' : path, query: mark === -1 ? '' : local.slice(mark + 1) };
}

/**
 * The object in a body. No body is an empty object.
 *
 * @throws Refusal where there is something else.
 */
export function objectIn({ body, headers }: Ask): Readonly<Record<string, unknown>> {
  if (body === 'too-large') throw new Refusal('E0000003', { status: 413 });
  if (body.length === 0) return {};
  if (!/^application\/([a-z.]+\+)?json\b/i.test(headers['content-type'] ?? '')) throw new Refusal('E0000021');
  const value = jsonIn(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('E0000003');
  return value as Readonly<Record<string, unknown>>;
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('E0000003');
  }
}

/** Reads on beyond the limit without keeping it, so that the caller is still there for the answer. */
async function readBody(message: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MOST_BYTES ? Buffer.concat(chunks) : 'too-large';
}
