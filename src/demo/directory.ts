/**
 * Reads the directory over HTTP. On purpose it shares no line with what Gatepass itself reads by: a claim that is held
 * against this was not proved by the program that makes it.
 */

/** Logins of people by name of the group, of all groups that somebody made; people in the order of their names. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** A group with the accounts in it. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Account[];
}

/** An account; its login without the domain is a freelancer's id. */
export interface Account {
  readonly id: string;
  readonly person: string;
  readonly status: string;
}

/** An entry of the directory's own log. */
export interface Entry {
  readonly type: string;
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  readonly byName: string;
  /** Ids of what it was done to. */
  readonly to: readonly string[];
}

/** Answers questions about the directory. */
export interface Directory {
  readonly groups: () => Promise<readonly Group[]>;
  readonly account: (login: string) => Promise<Account>;
  /** Entries of one type since an instant, the oldest first. */
  readonly log: (type: string, since: string, until: string) => Promise<readonly Entry[]>;
}

type Json = Readonly<Record<string, unknown>>;

/** The directory that listens at a URL. */
export function directoryAt(url: string, token: string): Directory {
  const read = (path: string) => pages(new URL(path, url), token);
  return {
    groups: async () => {
      const groups = (await read('/api/v1/groups?limit=100')).filter(({ type }) => type === 'OKTA_GROUP');
      return Promise.all(
        groups.map(async (group) => groupOf(group, await read(`/api/v1/groups/${textIn(group, 'id')}/users`))),
      );
    },
    account: async (login) => accountOf((await read(`/api/v1/users/${encodeURIComponent(login)}`))[0] ?? {}),
    log: async (type, since, until) => {
      const query = new URLSearchParams({ filter: `eventType eq "${type}"`, since, until });
      return (await read(`/api/v1/logs?${query.toString()}`)).map(entryOf);
    },
  };
}

/** The people of every group, as claims speak of them. */
export function membersOf(groups: readonly Group[]): Members {
  return Object.fromEntries(groups.map(({ members, name }) => [name, members.map(({ person }) => person).sort()]));
}

/** Reads a list to its end, or one thing as a list of one. */
async function pages(first: URL, token: string): Promise<readonly Json[]> {
  const found: Json[] = [];
  for (let next: URL | null = first; next !== null;) {
    const answer: Response = await fetch(next, { headers: { Authorization: `SSWS ${token}` } });
    if (!answer.ok) throw new Error(`The directory answered ${String(answer.status)} to GET ${next.pathname}.`);
    found.push(...[(await answer.json()) as Json | Json[]].flat());
    const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    next = link === undefined ? null : new URL(link);
  }
  return found;
}

function groupOf(group: Json, users: readonly Json[]): Group {
  return { id: textIn(group, 'id'), name: textIn(group['profile'], 'name'), members: users.map(accountOf) };
}

function accountOf(user: Json): Account {
  const [person = ''] = textIn(user['profile'], 'login').split('@');
  return { id: textIn(user, 'id'), person, status: textIn(user, 'status') };
}

function entryOf(event: Json): Entry {
  const targets = Array.isArray(event['target']) ? (event['target'] as readonly unknown[]) : [];
  return {
    type: textIn(event, 'eventType'),
    at: textIn(event, 'published'),
    by: textIn(event['actor'], 'id'),
    byName: textIn(event['actor'], 'displayName'),
    to: targets.map((target) => textIn(target, 'id')),
  };
}

function textIn(from: unknown, name: string): string {
  return String((from as Json)[name]);
}
