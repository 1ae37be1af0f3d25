/** Recordings of real traffic with Okta: go-vcr cassettes, one file each. */
import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';

/** One request and its answer. */
export interface Interaction {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly contentType: boolean;
  /** Relations of `Link`, in order. */
  readonly relations: readonly string[];
  readonly body: unknown;
}

interface Raw {
  readonly request: { readonly method: string; readonly url: string; readonly body?: string };
  readonly response: {
    readonly code: number;
    readonly body?: string;
    readonly headers: Readonly<Record<string, string[]>>;
  };
}

/** Names of the recordings in a folder. */
export function cassettesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
}

/** Reads a recording. */
export function readCassette(file: string): readonly Interaction[] {
  const { interactions } = load(readFileSync(file, 'utf8')) as { interactions: readonly Raw[] };
  return interactions.map(({ request, response }) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
    return {
      method: request.method,
      path: `${pathname}${search}`,
      sent: jsonOf(request.body),
      status: response.code,
      contentType: headers.has('content-type'),
      relations: (headers.get('link') ?? []).map((line) => /rel="([^"]*)"/.exec(line)?.[1] ?? ''),
      body: jsonOf(response.body),
    };
  });
}

function jsonOf(text: string | undefined): unknown {
  return text === undefined || text.trim() === '' ? undefined : JSON.parse(text);
}
