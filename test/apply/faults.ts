/** What can go wrong with which request of a night, and what must come of it. */
import { text } from '../sandbox/client.ts';
import type { Json } from '../sandbox/client.ts';
import { groups, idOf } from './night.ts';
import type { Company } from './company.ts';

/** A way in which requests go wrong, as the sandbox plays it until it is told to stop. */
export interface Kind {
  readonly name: string;
  readonly fault: Readonly<Record<string, unknown>>;
}

/** The kinds. */
export const kinds: readonly Kind[] = [
  ...[403, 404, 429, 500, 503].map((status) => ({ name: `${status}`, fault: { status } })),
  { name: 'dropped', fault: { drop: true } },
  { name: 'lost', fault: { lost: true } },
  { name: 'silent', fault: { silent: true } },
  { name: 'slow', fault: { delayMs: 400 } },
];

/** Requests of one sort. */
export interface Sort {
  readonly name: string;
  readonly method: string;
  /** Paths; `{group}` stands for the id of the group that is named. */
  readonly path: string;
  readonly group?: string;
  /** The group whose member may still be there while the fault lasts. */
  readonly holds?: string;
  /** Whether nobody can tell from outside that an answer which says so was not performed. */
  readonly unseen?: boolean;
}

/** The sorts: every request that such a night makes. */
export const sorts: readonly Sort[] = [
  { name: 'list groups', method: 'GET', path: '^/api/v1/groups$' },
  {
    name: 'list members',
    method: 'GET',
    path: '^/api/v1/groups/{group}/users$',
    group: groups.website,
    holds: groups.website,
  },
  { name: 'search accounts', method: 'GET', path: '^/api/v1/users$' },
  { name: 'read an account', method: 'GET', path: '^/api/v1/users/(?!me\\b)[^/]+$' },
  { name: 'read a group', method: 'GET', path: '^/api/v1/groups/[^/]+$' },
  { name: 'ask who we are', method: 'GET', path: '^/api/v1/users/me$' },
  { name: 'ask the log', method: 'GET', path: '^/api/v1/logs$' },
  { name: 'add a member', method: 'PUT', path: '^/api/v1/groups/{group}/users/', group: groups.flows },
  {
    name: 'remove a member',
    method: 'DELETE',
    path: '^/api/v1/groups/{group}/users/',
    group: groups.website,
    holds: groups.website,
  },
  { name: 'make an account', method: 'POST', path: '^/api/v1/users$' },
  { name: 'make a group', method: 'POST', path: '^/api/v1/groups$' },
  { name: 'describe a group', method: 'PUT', path: '^/api/v1/groups/[^/]+$', unseen: true },
  { name: 'deactivate an account', method: 'POST', path: '/lifecycle/deactivate$' },
  { name: 'end sessions', method: 'DELETE', path: '^/api/v1/users/[^/]+/sessions$', unseen: true },
];

/** A kind of fault on a sort of requests. */
export interface Pair {
  readonly kind: Kind;
  readonly sort: Sort;
}

/** One kind for each sort, and each kind at least once; `turn` says which. All turns together are all pairs. */
export function pairsOf(turn: number): readonly Pair[] {
  return sorts.flatMap((sort, index) => {
    const kind = kinds[(index * 2 + turn) % kinds.length];
    return kind === undefined ? [] : [{ kind, sort }];
  });
}

/** Whether a run can notice: what is merely slow is done, and what is only read cannot be done in silence. */
export function isNoticed({ kind, sort }: Pair): boolean {
  if (kind.name === 'slow') return false;
  return kind.name !== 'silent' || (sort.method !== 'GET' && sort.unseen !== true);
}

/** Lets it go wrong. */
export async function breakIt(company: Company, { kind, sort }: Pair): Promise<void> {
  const id = sort.group === undefined ? '' : await idOf(company, sort.group);
  const path = sort.path.replace('{group}', id);
  await company.okta.power('POST', '/faults', { method: sort.method, path, ...kind.fault });
}

/** Requests of that sort that were made. */
export function metBy({ sort }: Pair, journal: readonly Json[]): readonly Json[] {
  const path = new RegExp(sort.path.replace('{group}', '[^/]+'));
  return journal.filter((one) => text(one['method']) === sort.method && path.test(text(one['path'])));
}
