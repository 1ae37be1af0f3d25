/** Lists that Okta gives page by page. */
import type { Values } from '../values.ts';
import { thingsIn } from './body.ts';
import type { Okta } from './okta.ts';

/**
 * The pages of a list, one at a time, so that whoever has found what he looks for stops.
 *
 * Only the query of a `next` link is taken: wherever it points, the token goes to the organisation alone.
 */
export async function* pagesOf(okta: Okta, first: string): AsyncGenerator<readonly Values[]> {
  for (let path: string | null = first; path !== null;) {
    const { body, headers } = await okta('GET', path);
    yield thingsIn(body);
    path = nextIn(headers, path);
  }
}

function nextIn(headers: Headers, path: string): string | null {
  const target = /<([^>]*)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1];
  if (target === undefined || !URL.canParse(target, 'https://x')) return null;
  const { search } = new URL(target, 'https://x');
  return search === '' ? null : path.replace(/\?.*$/, '') + search;
}
