/** Finds the endpoint of a path. What stands literally in a path goes before a name in braces: `/users/me`. */

/** What can be found by method and path. */
export interface Place {
  readonly method: string;
  /** Such as `/api/v1/groups/{group}/users`. */
  readonly path: string;
}

/** What a path leads to. */
export interface Match<T> {
  readonly place: T;
  readonly params: Readonly<Record<string, string>>;
}

/** Why a path leads nowhere; with the methods that the path knows. */
export type Miss = { readonly allowed: readonly string[] };

/** Finds places by method and path. */
export type Finder<T> = (method: string, path: string) => Match<T> | Miss;

/** A finder for a table of places. */
export function finderOf<T extends Place>(places: readonly T[]): Finder<T> {
  const rows = places.map((place) => ({ place, parts: place.path.split('/') }));
  rows.sort((left, right) => names(left.parts) - names(right.parts));
  return (method, path) => {
    const parts = partsOf(path);
    const fitting = parts === null ? [] : rows.filter((row) => fits(row.parts, parts));
    const row = fitting.find(({ place }) => place.method === method);
    if (row === undefined || parts === null) return { allowed: [...new Set(fitting.map(({ place }) => place.method))] };
    return { place: row.place, params: paramsOf(row.parts, parts) };
  };
}

function names(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith('{')).length;
}

/** @returns the parts of a path, or `null` where one is no text. A slash at the end means nothing. */
function partsOf(path: string): readonly string[] | null {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => (part.startsWith('{') ? parts[index] !== '' : part === parts[index]))
  );
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> {
  const named = pattern.flatMap((part, index) =>
    part.startsWith('{') ? [[part.slice(1, -1), parts[index] ?? '']] : [],
  );
  return Object.fromEntries(named) as Record<string, string>;
}
