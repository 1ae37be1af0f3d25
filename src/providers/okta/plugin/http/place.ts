/** Where things are at Okta. */

/**
 * A path of the API.
 *
 * An id comes from programs and states. One that is empty or dots would make the path that of something else, such as the
 * whole group in the place of a member (https://url.spec.whatwg.org/#double-dot-path-segment).
 *
 * @throws Error where a part cannot be an id.
 */
export function pathTo(...parts: readonly string[]): string {
  const strange = parts.find((part) => /^\.{0,2}$/.test(part));
  if (strange !== undefined) throw new Error(`"${strange}" is not an id`);
  return `/api/v1/${parts.map(encodeURIComponent).join('/')}`;
}
