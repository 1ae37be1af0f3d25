/** Who asks. */
import type { Org } from './org/org.ts';
import type { User } from './org/user.ts';

/**
 * The account that the token of a request belongs to.
 *
 * @param authorization the header, such as `SSWS 00…`.
 * @returns `null` where there is no token, or a wrong one.
 */
export function ownerOf(org: Org, authorization: string | undefined): User | null {
  const [, token] = /^SSWS\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
  return token !== undefined && token === org.token ? (org.users.get(org.founding.owner) ?? null) : null;
}
