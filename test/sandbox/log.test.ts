/** The System Log: who did what, told apart. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allPages, opened, text } from './client.ts';

suite('The System Log of the sandbox', () => {
  test('tells a program with a token from a human administrator', async (t) => {
    const { ask, user, group, power } = await opened(t);
    const [id, crm] = [await user('ada@x.example'), await group('CRM')];
    await ask('PUT', `/groups/${crm}/users/${id}`);
    await ask('DELETE', `/groups/${crm}/users/${id}`);
    await power('POST', '/console', { action: 'addMember', user: id, group: crm });
    const { items } = await ask('GET', '/logs?filter=eventType+sw+"group.user_membership"');
    assert.deepEqual(
      items.map((one) => [
        one['eventType'],
        one['actor']?.['displayName'],
        Object.keys(one['transaction']?.['detail'] ?? {}),
      ]),
      [
        ['group.user_membership.add', 'Gatepass Automation', ['requestApiTokenId']],
        ['group.user_membership.remove', 'Gatepass Automation', ['requestApiTokenId']],
        ['group.user_membership.add', 'Ada Administrator', []],
      ],
    );
    const target = [
      { id, type: 'User', alternateId: 'ada@x.example', displayName: 'External ada' },
      { id: crm, type: 'UserGroup', alternateId: 'unknown', displayName: 'CRM' },
    ];
    assert.deepEqual(items[2]?.['target'], target);
  });

  test('names the request that left an event', async (t) => {
    const { ask, group } = await opened(t);
    const crm = await group('CRM');
    const { headers } = await ask('DELETE', `/groups/${crm}`);
    const { items } = await ask('GET', '/logs?sortOrder=DESCENDING&limit=1');
    assert.equal(items[0]?.['transaction']?.['id'], headers.get('x-okta-request-id'));
    assert.equal(items[0]?.['debugContext']?.['debugData']?.['requestUri'], `/api/v1/groups/${crm}`);
  });

  test('tells of every step in the life of an account', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example', { credentials: { password: { value: 'Abcd1234efgh' } } });
    for (const step of ['suspend', 'unsuspend', 'deactivate']) await ask('POST', `/users/${id}/lifecycle/${step}`);
    assert.equal((await ask('DELETE', `/users/${id}/sessions?oauthTokens=true`)).status, 204);
    await ask('DELETE', `/users/${id}`);
    const { items } = await ask('GET', `/logs?filter=target.id+eq+"${id}"`);
    const short = items.map((one) => text(one['eventType']).replace('user.lifecycle.', ''));
    const steps = [
      'create',
      'activate',
      'suspend',
      'unsuspend',
      'deactivate',
      'user.session.clear',
      'delete.initiated',
    ];
    assert.deepEqual(short, steps);
    assert.equal(new Set(items.map((one) => one['uuid'])).size, steps.length);
  });

  test('is read page by page, both ways, and followed', async (t) => {
    const { ask, group } = await opened(t);
    for (let index = 0; index < 25; index += 1) await group(`G${index}`);
    const until = encodeURIComponent(new Date(Date.now() + 60_000).toISOString());
    const { items, pages } = await allPages(ask, `/logs?until=${until}&limit=10`);
    assert.deepEqual([items.length, pages], [25, 3]);
    const back = await allPages(ask, `/logs?until=${until}&limit=10&sortOrder=DESCENDING`);
    assert.deepEqual([...back.items].reverse(), items);
    const end = await ask('GET', '/logs?limit=1000');
    const quiet = await ask('GET', end.links['next'] ?? '');
    assert.deepEqual([quiet.items, typeof quiet.links['next']], [[], 'string']);
    await group('Late');
    const news = await ask('GET', quiet.links['next'] ?? '');
    assert.deepEqual(
      news.items.map((one) => one['eventType']),
      ['group.lifecycle.create'],
    );
  });

  test('knows spans of time, words and filters', async (t) => {
    const { ask, power, group } = await opened(t);
    await power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
    await group('Early');
    await power('PUT', '/clock', { now: '2026-12-20T09:00:00Z' });
    await group('Late');
    const names = async (query: string) =>
      (await ask('GET', `/logs?${query}`)).items.map(
        ({ target }) => (target as unknown as { displayName: string }[])[0]?.displayName,
      );
    assert.deepEqual(await names(''), ['Late'], 'a week is the usual span');
    assert.deepEqual(await names('since=2026-11-30T00:00:00Z'), ['Early', 'Late']);
    assert.deepEqual(await names('since=2026-11-30T00:00:00Z&until=2026-12-02T00:00:00Z'), ['Early']);
    assert.deepEqual(await names('since=2026-11-30&q=early'), ['Early']);
    assert.deepEqual(await names('since=2026-11-30&filter=published+gt+"2026-12-10T00:00:00Z"'), ['Late']);
  });

  for (const query of [
    'since=yesterday',
    'until=2026-13-01',
    'sortOrder=up',
    'limit=-1',
    'after=x',
    'after=999',
    'filter=x',
  ]) {
    test(`refuses ${query}`, async (t) => {
      const { ask } = await opened(t);
      assert.equal((await ask('GET', `/logs?${query}`)).status, 400);
    });
  }
});
