/** Groups and who belongs to them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allPages, opened, text } from './client.ts';
import type { Client } from './client.ts';

suite('A group of the sandbox', () => {
  test('is made, read, changed and deleted', async (t) => {
    const { ask, url } = await opened(t);
    const made = await ask('POST', '/groups', { profile: { name: 'CRM', description: 'gatepass:sandbox' } });
    const id = text(made.body['id']);
    assert.match(id, /^00g[A-Za-z0-9]{17}$/);
    assert.deepEqual([made.status, made.body['type']], [200, 'OKTA_GROUP']);
    assert.deepEqual(made.body['_links']?.['users'], { href: `${url}/api/v1/groups/${id}/users` });
    assert.deepEqual((await ask('GET', `/groups/${id}`)).body, made.body);
    const changed = await ask('PUT', `/groups/${id}`, { profile: { name: 'CRM', description: '' } });
    assert.deepEqual(changed.body['profile'], { name: 'CRM', description: '' });
    const gone = await ask('DELETE', `/groups/${id}`);
    assert.deepEqual([gone.status, gone.headers.get('content-type')], [204, null]);
    assert.deepEqual(
      (await ask('GET', `/groups/${id}`)).body['errorSummary'],
      `Not found: Resource not found: ${id} (UserGroup)`,
    );
    assert.equal((await ask('DELETE', `/groups/${id}`)).status, 404);
  });

  test('keeps its name for itself', async (t) => {
    const { ask, group } = await opened(t);
    const [crm, wiki] = [await group('CRM'), await group('Wiki')];
    const taken = [{ errorSummary: 'name: An object with this field already exists in the current organization' }];
    assert.deepEqual((await ask('POST', '/groups', { profile: { name: 'crm' } })).body['errorCauses'], taken);
    assert.deepEqual((await ask('PUT', `/groups/${wiki}`, { profile: { name: 'CRM' } })).body['errorCauses'], taken);
    await ask('PUT', `/groups/${crm}`, { profile: { name: 'Sales' } });
    assert.equal((await ask('PUT', `/groups/${wiki}`, { profile: { name: 'CRM' } })).status, 200);
  });

  for (const profile of [
    {},
    { name: '' },
    { name: 7 },
    { name: 'x'.repeat(256) },
    { name: 'x', colour: 'red' },
    null,
  ]) {
    test(`is refused with the profile ${JSON.stringify(profile).slice(0, 30)}`, async (t) => {
      const { ask } = await opened(t);
      const { status, body } = await ask('POST', '/groups', { profile });
      assert.deepEqual([status, body['errorCode']], [400, 'E0000001']);
    });
  }

  test("of everybody is Okta's own", async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example');
    const [everyone] = (await ask('GET', '/groups?q=Everyone')).items;
    const path = `/groups/${text(everyone?.['id'])}`;
    assert.ok((await ask('GET', `${path}/users`)).items.some((one) => text(one['id']) === id));
    for (const [method, where] of [
      ['DELETE', path],
      ['PUT', `${path}/users/${id}`],
      ['DELETE', `${path}/users/${id}`],
    ] as const)
      assert.equal((await ask(method, where)).body['errorCode'], 'E0000006');
  });

  const questions = [
    ['q=cr', ['CRM', 'Crew'], []],
    ['q=CRM&filter=type+eq+"APP_GROUP"', [], []],
    ['filter=type+eq+"BUILT_IN"', ['Everyone'], ['self']],
    ['search=profile.name+eq+"crm"', ['CRM'], ['self']],
    ['search=profile.description+co+"pass:"&limit=1', ['CRM'], ['next', 'self']],
    ['limit=2', ['Everyone', 'CRM'], ['next', 'self']],
    ['limit=3', ['Everyone', 'CRM', 'Crew'], ['self']],
  ] as const;
  for (const [query, names, links] of questions) {
    test(`is found by ${query}`, async (t) => {
      const { ask } = await opened(t);
      for (const name of ['CRM', 'Crew'])
        await ask('POST', '/groups', { profile: { name, description: 'gatepass:x' } });
      const found = await ask('GET', `/groups?${query}`);
      assert.deepEqual(
        found.items.map((one) => one['profile']?.['name']),
        names,
      );
      assert.deepEqual(Object.keys(found.links).sort(), links);
    });
  }
});

suite('Membership in the sandbox', () => {
  test('can be said twice, in both directions', async (t) => {
    const { ask, user, group, power } = await opened(t);
    const [id, crm] = [await user('ada@x.example'), await group('CRM')];
    for (const method of ['PUT', 'PUT', 'DELETE', 'DELETE']) {
      const { status, headers } = await ask(method, `/groups/${crm}/users/${id}`);
      assert.deepEqual([status, headers.get('content-type')], [204, null]);
    }
    const told = (await ask('GET', '/logs?filter=target.id+eq+"' + crm + '"')).items.map((one) => one['eventType']);
    assert.deepEqual(told, ['group.lifecycle.create', 'group.user_membership.add', 'group.user_membership.remove']);
    assert.deepEqual((await power('GET', '/members')).body, { CRM: [] });
  });

  test('knows neither logins nor strangers nor leavers', async (t) => {
    const { ask, user, group } = await opened(t);
    const [id, crm] = [await user('ada@x.example'), await group('CRM')];
    const none = '00u0000000000000001d7';
    for (const who of ['ada@x.example', none, 'x'])
      assert.deepEqual(
        [(await ask('PUT', `/groups/${crm}/users/${who}`)).body['errorSummary']],
        [`Not found: Resource not found: ${who} (User)`],
      );
    assert.match(text((await ask('PUT', `/groups/${id}/users/${id}`)).body['errorSummary']), /\(UserGroup\)$/);
    await ask('POST', `/users/${id}/lifecycle/deactivate`);
    assert.equal((await ask('PUT', `/groups/${crm}/users/${id}`)).status, 404);
  });

  test('of 450 people is read in three pages, each link on a line of its own', async (t) => {
    const client = await opened(t);
    const { crm, ids } = await crowd(client, 450);
    const first = await client.ask('GET', `/groups/${crm}/users?limit=200`);
    assert.equal(first.items.length, 200);
    assert.match(first.links['next'] ?? '', new RegExp(`/users\\?after=${text(first.items[199]?.['id'])}&limit=200$`));
    const { items, pages } = await allPages(client.ask, `/groups/${crm}/users?limit=200`);
    assert.deepEqual([pages, items.map((one) => one['id'])], [3, [...ids].sort()]);
    assert.deepEqual(Object.keys(items[0]?.['_links'] ?? {}), ['self']);
  });

  test('stays on its page while others join and leave', async (t) => {
    const client = await opened(t);
    const { crm, ids } = await crowd(client, 30);
    const sorted = [...ids].sort();
    const first = await client.ask('GET', `/groups/${crm}/users?limit=10`);
    await client.ask('DELETE', `/groups/${crm}/users/${sorted[9]}`);
    await client.ask('DELETE', `/groups/${crm}/users/${sorted[3]}`);
    const second = await client.ask('GET', first.links['next'] ?? '');
    assert.deepEqual(
      second.items.map((one) => one['id']),
      sorted.slice(10, 20),
    );
  });

  test('ends with its group, and the accounts stay', async (t) => {
    const client = await opened(t);
    const { crm, ids } = await crowd(client, 2);
    await client.ask('DELETE', `/groups/${crm}`);
    assert.equal((await client.ask('GET', `/users/${ids[0]}/groups`)).items.length, 1);
  });
});

async function crowd({ ask, user, group }: Client, size: number): Promise<{ crm: string; ids: readonly string[] }> {
  const crm = await group('CRM');
  const ids = await Promise.all(Array.from({ length: size }, (_, index) => user(`fl-${index}@x.example`)));
  await Promise.all(ids.map((id) => ask('PUT', `/groups/${crm}/users/${id}`)));
  return { crm, ids };
}
