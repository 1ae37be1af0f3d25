/** An answer as it leaves. */

/** What is sent back. */
export interface Reply {
  readonly status: number;
  /** A header with several values leaves as several lines. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | null;
}

/** A reply, or a connection that ends without one. */
export type Ending = Reply | 'drop';

/**
 * Headers of links, one line each: joined by a comma they make Okta's Go clients read the first page for ever.
 *
 * @param links targets by relation.
 */
export function linkLines(links: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(links).map(([relation, target]) => `<${target}>; rel="${relation}"`);
}
