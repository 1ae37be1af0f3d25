/** The directory, read by two clients of which neither is Gatepass's: plain HTTP, and Okta's own SDK. */
import { Client as Sdk } from '@okta/okta-sdk-nodejs';
import type { Collection } from '@okta/okta-sdk-nodejs';
import { allPages, text } from '../sandbox/client.ts';
import type { Client, Json } from '../sandbox/client.ts';

/** People by name of the group, of groups that hold anybody; a person is the login without its domain. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** All that is there. */
export interface Directory {
  /** Groups that somebody made, by name. */
  readonly groups: ReadonlyMap<string, { readonly id: string; readonly members: readonly Entry[] }>;
  /** Accounts of external people, by the person's id. */
  readonly accounts: ReadonlyMap<string, Entry>;
}

/** An account. */
export interface Entry {
  readonly id: string;
  readonly person: string;
  readonly status: string;
}

/** Reads everything over HTTP. Two groups of one name, or two accounts of one person, are an error. */
export async function readOver({ ask }: Client): Promise<Directory> {
  const groups = (await allPages(ask, '/groups?limit=200')).items.filter(({ type }) => text(type) === 'OKTA_GROUP');
  const read = groups.map(async (group) => {
    const id = text(group['id']);
    const members = (await allPages(ask, `/groups/${id}/users?limit=200`)).items.map(entryOf);
    return [text(group['profile']?.['name']), { id, members }] as const;
  });
  const search = encodeURIComponent('profile.login sw "fl-"');
  const users = (await allPages(ask, `/users?search=${search}&limit=200`)).items.map(entryOf);
  return {
    groups: mapOf(await Promise.all(read)),
    accounts: mapOf(users.map((user) => [user.person, user] as const)),
  };
}

/** Who is in which group. */
export function membersIn({ groups }: Directory): Members {
  const people = [...groups].map(([name, { members }]) => [name, members.map(({ person }) => person).sort()] as const);
  return Object.fromEntries(people.filter(([, members]) => members.length > 0));
}

/** The same, as Okta's SDK says it. It keeps answers in memory unless it is told not to. */
export async function membersBySdk({ token, url }: Client): Promise<Members> {
  const sdk = new Sdk({ orgUrl: url, token, cacheMiddleware: null });
  const groups = await all(await sdk.groupApi.listGroups({}));
  const made = groups.filter(({ type }) => type === 'OKTA_GROUP');
  const read = made.map(async ({ id = '', profile }) => {
    const users = await all(await sdk.groupApi.listGroupUsers({ groupId: id }));
    return [profile?.name ?? '', users.map((user) => personIn(user.profile?.login ?? '')).sort()] as const;
  });
  return Object.fromEntries((await Promise.all(read)).filter(([, people]) => people.length > 0));
}

async function all<T>(collection: Collection<T>): Promise<readonly T[]> {
  const found: T[] = [];
  await collection.each((one) => found.push(one));
  return found;
}

function entryOf(user: Json): Entry {
  return { id: text(user['id']), person: personIn(text(user['profile']?.['login'])), status: text(user['status']) };
}

function personIn(login: string): string {
  return login.split('@')[0] ?? '';
}

function mapOf<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size < entries.length)
    throw new Error(`Something is there twice: ${entries.map(([name]) => name).join(' ')}`);
  return map;
}
