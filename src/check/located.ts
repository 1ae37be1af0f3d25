/** Finds the characters of symbolic places, once for each file and only for what is said. */
import type { Place, Range, Span } from '../diagnostic.ts';
import { linesOf, locate, rangeOf } from '../load/locate.ts';

/** The text of a file, in the tree that is judged or in the change's base; `undefined` where there is none. */
export type TextOf = (path: string, tree: 'base' | undefined) => string | undefined;

/** A place with its characters. */
export interface Located {
  readonly range: Range;
  readonly span: Span;
}

const NOWHERE: Located = { range: { line: 1, column: 1, endLine: 1, endColumn: 1 }, span: { start: 0, end: 0 } };

/**
 * Looks up places.
 *
 * @returns a function from each of these places to its characters; a file without a text is pointed at as a whole.
 */
export function locateAll(places: Iterable<Place>, textOf: TextOf): (place: Place) => Located {
  const files = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.tree ?? ''} ${place.path}`;
    const known = files.get(key);
    if (known === undefined) files.set(key, [place]);
    else known.push(place);
  }
  const found = new Map<Place, Located>();
  for (const inFile of files.values()) locateIn(inFile, textOf, found);
  return (place) => found.get(place) ?? NOWHERE;
}

function locateIn(places: readonly Place[], textOf: TextOf, found: Map<Place, Located>): void {
  const [first] = places;
  const text = first === undefined ? undefined : textOf(first.path, first.tree);
  if (text === undefined) return;
  const symbolic = places.filter((place) => place.span === undefined);
  const spans = symbolic.length === 0 ? [] : locate(text, symbolic);
  const positionOf = linesOf(text);
  const at = (span: Span = NOWHERE.span): Located => ({ span, range: rangeOf(text, span, positionOf) });
  symbolic.forEach((place, index) => found.set(place, at(spans[index])));
  for (const place of places) if (place.span !== undefined) found.set(place, at(place.span));
}
