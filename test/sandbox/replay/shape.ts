/** The shape of an answer: its keys and the types of its values, whatever they are. */

/**
 * What organisations have or have not, as Okta sold and built them over the years. The recordings come from two of them
 * and differ among themselves: realms and owners of groups exist in one, `resetFactors` stands at every account there.
 */
const OPTIONAL = ['realmId', 'owners', 'resetFactors'];

/** A shape, as lines such as `profile.login string`; elements of lists are taken together. */
export function shapeOf(value: unknown, at = ''): readonly string[] {
  return [...new Set(linesOf(value, at))].sort();
}

function linesOf(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return [`${at}[]`, ...value.flatMap((one) => linesOf(one, `${at}[]`))];
  if (typeof value !== 'object' || value === null) return [`${at} ${value === null ? 'null' : typeof value}`];
  return Object.entries(value)
    .filter(([name]) => !OPTIONAL.includes(name))
    .flatMap(([name, part]) => linesOf(part, at === '' ? name : `${at}.${name}`));
}
