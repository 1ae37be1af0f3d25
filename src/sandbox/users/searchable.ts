/** Accounts as `search` and `filter` see them. */
import type { User } from '../org/user.ts';
import { secondOf, secondOrNull } from '../time.ts';

/** What may be asked of an account. A search goes through many, so nothing is made before somebody asks for it. */
export function searchable(user: User): object {
  return {
    id: user.id,
    status: user.status,
    profile: user.profile,
    type: { id: user.type },
    get created() {
      return secondOf(user.created);
    },
    get activated() {
      return secondOrNull(user.activated);
    },
    get statusChanged() {
      return secondOrNull(user.statusChanged);
    },
    get lastUpdated() {
      return secondOf(user.lastUpdated);
    },
  };
}
