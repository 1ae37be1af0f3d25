/** What callers do, done to the sandbox and noted on paper. Each deed checks that the sandbox says yes just when it may. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { person, text } from '../client.ts';
import type { Client } from '../client.ts';
import { isFree, isUnnamed } from './paper.ts';
import type { Paper, PaperGroup, PaperUser } from './paper.ts';

/** One thing that somebody does, with one of four accounts and one of three groups. */
export interface Deed {
  readonly what: string;
  readonly who: number;
  readonly where: number;
  readonly name: number;
}

interface Doing extends Deed {
  readonly client: Client;
  readonly paper: Paper;
  readonly user: PaperUser | undefined;
  readonly group: PaperGroup | undefined;
}

const deeds: Readonly<Record<string, (doing: Doing) => Promise<void>>> = {
  addUser: async ({ client, paper, who, user, name }) => {
    const login = `fl-${name}@x.example`;
    if (user !== undefined) return;
    const { status, body } = await client.ask('POST', '/users', { profile: person(login) });
    assert.equal(status === 200, isFree(paper, login));
    if (status === 200) paper.users.set(who, { id: text(body['id']), login, gone: false });
  },
  rename: async ({ client, paper, user, name }) => {
    const login = `fl-${name}@x.example`;
    const may = user?.gone === false && isFree(paper, login, user);
    await say(client, 'POST', `/users/${user?.id}`, may, { profile: { login } });
    if (may) user.login = login;
  },
  deactivate: async ({ client, user }) => {
    await say(client, 'POST', `/users/${user?.id}/lifecycle/deactivate`, user?.gone === false);
    if (user !== undefined) user.gone = true;
  },
  activate: async ({ client, user }) => {
    await say(client, 'POST', `/users/${user?.id}/lifecycle/activate`, user?.gone === true);
    if (user !== undefined) user.gone = false;
  },
  deleteUser: async ({ client, paper, who, user }) => {
    await say(client, 'DELETE', `/users/${user?.id}`, user !== undefined);
    if (user?.gone === false) {
      user.gone = true;
      return;
    }
    paper.users.delete(who);
    for (const { members } of paper.groups.values()) members.delete(who);
  },
  addGroup: async ({ client, paper, where, group, name }) => {
    if (group !== undefined) return;
    const { status, body } = await client.ask('POST', '/groups', { profile: { name: `G${name}` } });
    assert.equal(status === 200, isUnnamed(paper, `G${name}`));
    if (status === 200) paper.groups.set(where, { id: text(body['id']), name: `G${name}`, members: new Set() });
  },
  renameGroup: async ({ client, paper, group, name }) => {
    const may = group !== undefined && isUnnamed(paper, `G${name}`, group);
    await say(client, 'PUT', `/groups/${group?.id}`, may, { profile: { name: `G${name}` } });
    if (may) group.name = `G${name}`;
  },
  deleteGroup: async ({ client, paper, where, group }) => {
    await say(client, 'DELETE', `/groups/${group?.id}`, group !== undefined);
    paper.groups.delete(where);
  },
  join: async ({ client, who, user, group }) => {
    const may = user?.gone === false && group !== undefined;
    await say(client, 'PUT', `/groups/${group?.id}/users/${user?.id}`, may);
    if (may) group.members.add(who);
  },
  leave: async ({ client, who, user, group }) => {
    await say(client, 'DELETE', `/groups/${group?.id}/users/${user?.id}`, user !== undefined && group !== undefined);
    group?.members.delete(who);
  },
};

/** Any deed. */
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...Object.keys(deeds)),
  who: fc.nat(3),
  where: fc.nat(2),
  name: fc.nat(3),
});

/** Does it, in both places. */
export async function perform(client: Client, paper: Paper, deed: Deed): Promise<void> {
  const [user, group] = [paper.users.get(deed.who), paper.groups.get(deed.where)];
  await deeds[deed.what]?.({ ...deed, client, paper, user, group });
}

async function say(client: Client, method: string, path: string, may: boolean, body?: unknown): Promise<void> {
  const { status } = await client.ask(method, path, body);
  assert.equal(status < 300, may, `${method} ${path}: ${status}`);
}
