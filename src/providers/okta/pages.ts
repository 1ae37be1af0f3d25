/** Lists, page after page, and what is believed of their items. */
import { Unanswered } from './client.ts';
import type { Answer, Ask } from './client.ts';

/** All items of a list and the reading of its last page. */
export interface Listed {
  readonly items: readonly unknown[];
  readonly reading: Answer['reading'];
}

/**
 * Reads a list to its end.
 *
 * @param path with its query, which names the size of a page.
 * @throws Unanswered where a page is refused, is no list, or leads in a circle.
 */
export async function listAll(ask: Ask, path: string): Promise<Listed> {
  const items: unknown[] = [];
  const asked = new Set<string>();
  let question = path;
  for (;;) {
    if (asked.has(question)) throw new Unanswered('the pages of a list lead in a circle', null, null);
    asked.add(question);
    const { body, next, reading } = await ask('get', question);
    if (!Array.isArray(body)) throw new Unanswered('a list was asked for, and something else came', null, null);
    items.push(...(body as unknown[]));
    if (next === null) return { items, reading };
    question = path.replace(/\?.*/, '') + next;
  }
}

/** Whether Okta itself says that something is not there. A page of some gateway between here and there says nothing. */
export function isMissing(error: unknown): boolean {
  return error instanceof Unanswered && error.status === 404 && error.errorId !== null;
}

/** A text at a path in an answer. @throws Unanswered where there is none: half an answer is no answer. */
export function textAt(item: unknown, ...path: readonly string[]): string {
  const text = optionalAt(item, ...path);
  if (text === null) throw new Unanswered(`an answer lacks ${path.join('.')}`, null, null);
  return text;
}

/** A text at a path in an answer, or `null`. */
export function optionalAt(item: unknown, ...path: readonly string[]): string | null {
  let value = item;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'string' ? value : null;
}
