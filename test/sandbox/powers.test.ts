/** The other powers: journal, clock, reset, console and members; and that nobody has them unasked. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asking, opened, person, text } from './client.ts';

suite('The journal of the sandbox', () => {
  test('has every request to the API in order, and none to itself', async (t) => {
    const { ask, power, url } = await opened(t);
    await power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
    const { headers } = await ask('GET', '/groups?limit=5');
    await asking(url, { Authorization: 'SSWS wrong' })('GET', '/api/v1/users/me');
    await power('POST', '/faults', { path: '/users$', drop: true });
    await assert.rejects(ask('GET', '/users'));
    const { items } = await power('GET', '/journal?clear=true');
    assert.deepEqual(
      items.map(({ method, path, query, status, actor }) => [method, path, query, status, actor]),
      [
        ['GET', '/api/v1/groups', 'limit=5', 200, 'gatepass.automation@sandbox.example'],
        ['GET', '/api/v1/users/me', '', 401, null],
        ['GET', '/api/v1/users', '', 0, 'gatepass.automation@sandbox.example'],
      ],
    );
    assert.equal(items[0]?.['requestId'], headers.get('x-okta-request-id'));
    assert.match(text(items[0]?.['at']), /^2026-12-01T09:00:0\d\.\d{3}Z$/);
    assert.deepEqual((await power('GET', '/journal')).items, []);
  });
});

suite('The clock of the sandbox', () => {
  test('goes on from where it was set, forwards and backwards', async (t) => {
    const { ask, power, user } = await opened(t);
    for (const year of [2031, 2019]) {
      const { body } = await power('PUT', '/clock', { now: `${year}-12-30T23:59:59+01:00` });
      assert.match(text(body['now']), new RegExp(`^${year}-12-30T22:59:59`));
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const { headers } = await ask('GET', '/users/me');
      assert.ok(Date.parse(headers.get('date') ?? '') >= Date.parse(`${year}-12-30T23:00:00Z`));
      const id = await user(`ada-${year}@x.example`);
      assert.match(text((await ask('GET', `/users/${id}`)).body['created']), new RegExp(`^${year}-12-30T23:00:0`));
    }
  });

  test('makes the same ids on the same day, never one twice', async (t) => {
    const lives = [];
    for (let life = 0; life < 2; life += 1) {
      const { power, user, group } = await opened(t);
      await power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
      const first = [await user('ada@x.example'), await group('CRM')];
      await power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
      lives.push([...first, await user('eve@x.example'), await group('Wiki')]);
    }
    assert.deepEqual(lives[0], lives[1]);
    assert.equal(new Set(lives[0]).size, 4);
  });

  for (const now of ['soon', '2026-02-30T00:00:00Z', 7, undefined]) {
    test(`cannot be set to ${String(now)}`, async (t) => {
      const { power } = await opened(t);
      assert.equal((await power('PUT', '/clock', { now })).status, 400);
    });
  }
});

suite('A reset of the sandbox', () => {
  test('leaves nothing but the token', async (t) => {
    const { ask, power, user, group } = await opened(t);
    await power('PUT', '/clock', { now: '2031-01-01T00:00:00Z' });
    const crm = await group('CRM');
    await ask('PUT', `/groups/${crm}/users/${await user('ada@x.example')}`);
    await power('POST', '/faults', { status: 500 });
    assert.equal((await power('POST', '/reset')).status, 200);
    assert.deepEqual((await power('GET', '/journal')).items, []);
    assert.deepEqual((await power('GET', '/members')).body, {});
    const { status, headers, items } = await ask('GET', '/users');
    assert.deepEqual([status, items.length, headers.get('date')?.includes('2031')], [200, 2, false]);
    assert.deepEqual((await ask('GET', '/logs')).items, []);
  });
});

suite('A human at the console of the sandbox', () => {
  test('does what people do, by names', async (t) => {
    const { ask, power, user, group } = await opened(t);
    const id = await user('ada@x.example');
    const crm = await group('CRM');
    const act = async (action: string, more = {}) => (await power('POST', '/console', { action, ...more })).status;
    const status = async () => (await ask('GET', `/users/${id}`)).body['status'];
    assert.equal(await act('addMember', { user: 'ada@x.example', group: 'CRM' }), 200);
    assert.deepEqual((await power('GET', '/members')).body, { CRM: ['ada@x.example'] });
    assert.equal(await act('signIn', { user: id }), 200);
    assert.equal(await status(), 'ACTIVE');
    assert.equal(typeof (await ask('GET', `/users/${id}`)).body['lastLogin'], 'string');
    for (const [action, after] of [
      ['suspend', 'SUSPENDED'],
      ['activate', 'ACTIVE'],
      ['deactivate', 'DEPROVISIONED'],
      ['activate', 'PROVISIONED'],
    ] as const) {
      assert.equal(await act(action, { user: id }), 200);
      assert.equal(await status(), after);
    }
    assert.equal(await act('removeMember', { user: id, group: crm }), 200);
    assert.equal(await act('deleteGroup', { group: 'CRM' }), 200);
    assert.equal(await act('deleteUser', { user: 'ada@x.example' }), 200);
    assert.equal((await ask('GET', `/users/${id}`)).status, 404);
    const { items } = await ask('GET', '/logs?limit=1000');
    const by = (name: string) => items.filter(({ actor }) => text(actor?.['displayName']) === name).length;
    assert.deepEqual([by('Gatepass Automation'), by('Ada Administrator'), by('External ada')], [3, 9, 1]);
  });

  const nonsense = [
    [{}, 400],
    [{ action: 'constructor' }, 400],
    [{ action: 'addMember', user: 'ada@x.example' }, 404],
    [{ action: 'addMember', user: 'nobody', group: 'CRM' }, 404],
    [{ action: 'addMember', user: 'ada@x.example', group: 'Everyone' }, 403],
    [{ action: 'suspend', user: 'ada@x.example' }, 400],
    [{ action: 'deleteUser', user: 'me' }, 403],
  ] as const;
  for (const [body, status] of nonsense) {
    test(`cannot do ${JSON.stringify(body)}`, async (t) => {
      const { power, user, group } = await opened(t);
      await user('ada@x.example');
      await group('CRM');
      const answered = await power('POST', '/console', body);
      assert.equal(answered.status, status);
      assert.match(text(answered.body['errorCode']), /^E\d{7}$/);
    });
  }
});

suite('The powers of the sandbox', () => {
  test("are nobody's where they were not asked for", async (t) => {
    const { url, ask } = await opened(t, { testPowers: false });
    const power = asking(`${url}/__sandbox`, {});
    for (const [method, path] of [
      ['GET', '/journal'],
      ['POST', '/reset'],
      ['GET', '/members'],
      ['PUT', '/clock'],
    ] as const) {
      const { status, body } = await power(method, path, method === 'GET' ? undefined : {});
      assert.deepEqual([status, body['errorCode']], [404, 'E0000008']);
    }
    assert.equal((await ask('POST', '/users', { profile: person('ada@x.example') })).status, 200);
  });

  test('are not for pages in a browser', async (t) => {
    const { url } = await opened(t);
    const { status } = await asking(url, { Origin: 'https://evil.example' })('POST', '/__sandbox/reset');
    assert.equal(status, 403);
  });

  test('are only those of the table', async (t) => {
    const { power } = await opened(t);
    assert.equal((await power('GET', '/nothing')).status, 404);
    assert.equal((await power('DELETE', '/journal')).status, 405);
    assert.equal((await power('PUT', '/clock', '[')).status, 400);
  });
});
