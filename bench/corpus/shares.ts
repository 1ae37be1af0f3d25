/** How many files of each sort a corpus has, so that it looks like a company of its size. */

/** Numbers of documents; engagements and their grants take what is left. */
export interface Shares {
  readonly systems: number;
  readonly teams: number;
  readonly people: number;
  readonly processors: number;
  readonly freelancers: number;
}

/** Fewest files in which every kind and every trade occurs. */
export const FEWEST = 60;

/** Shares of a corpus of so many files, per mille of them. */
export function sharesOf(files: number): Shares {
  const share = (perMille: number, least: number) => Math.max(least, Math.round((files * perMille) / 1000));
  return {
    systems: share(4, 6),
    teams: share(3, 3),
    people: share(6, 8),
    processors: share(5, 2),
    freelancers: share(90, 4),
  };
}

/**
 * Numbers of grants of one engagement after another, one to three each, that fill `left` files together with the
 * engagements; `left` is 2 or more.
 *
 * @param drawn the number of grants that chance would give the next engagement.
 */
export function* grantsToFill(left: number, drawn: () => number): Iterable<number> {
  for (let rest = left; rest > 0;) {
    const wanted = Math.min(drawn(), rest - 1);
    // One file alone would be an engagement without a grant.
    const grants = rest - wanted - 1 === 1 ? (wanted === 3 ? 2 : wanted + 1) : wanted;
    yield grants;
    rest -= grants + 1;
  }
}
