/** Faults on demand: each kind, and how often it happens. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { clientOf, opened, text } from './client.ts';
import type { Client, Json } from './client.ts';

const ADD = { method: 'PUT', path: '^/api/v1/groups/[^/]+/users/' };

/** Adds somebody to a group while a fault lasts. @returns what the caller saw, and who belongs to the group. */
async function adding(client: Client, fault: object): Promise<{ seen: string; members: Json }> {
  const id = await client.user('ada@x.example');
  const crm = await client.group('CRM');
  await client.power('POST', '/faults', { ...ADD, ...fault });
  const seen = await client.ask('PUT', `/groups/${crm}/users/${id}`).then(
    ({ status, body }) => (body['errorCode'] === undefined ? `${status}` : `${status} ${text(body['errorCode'])}`),
    () => 'broken off',
  );
  return { seen, members: (await client.power('GET', '/members')).body };
}

suite('A fault of the sandbox', () => {
  const kinds = [
    [{ status: 403 }, '403 E0000006', []],
    [{ status: 404 }, '404 E0000007', []],
    [{ status: 429 }, '429 E0000047', []],
    [{ status: 500 }, '500 E0000009', []],
    [{ status: 502 }, '502 E0000009', []],
    [{ status: 503 }, '503 E0000010', []],
    [{ status: 409 }, '409 E0000001', []],
    [{ status: 204 }, '204', []],
    [{ drop: true }, 'broken off', []],
    [{ lost: true }, 'broken off', ['ada@x.example']],
    [{ silent: true }, '204', []],
    [{ delayMs: 5 }, '204', ['ada@x.example']],
    [{ status: 400, body: { errorCode: 'E0000999' } }, '400 E0000999', []],
    [{ times: 0, status: 500 }, '204', ['ada@x.example']],
    [{ after: 1, status: 500 }, '204', ['ada@x.example']],
    [{ method: 'DELETE', status: 500 }, '204', ['ada@x.example']],
    [{ path: '/elsewhere/', status: 500 }, '204', ['ada@x.example']],
  ] as const;
  for (const [fault, seen, members] of kinds) {
    test(`${JSON.stringify(fault)} is seen as ${seen}`, async (t) => {
      assert.deepEqual(await adding(await opened(t), fault), { seen, members: { CRM: members } });
    });
  }

  test('happens as often as was said, after as many as were said', async (t) => {
    const { ask, power } = await opened(t);
    await power('POST', '/faults', { path: '^/api/v1/groups$', status: 503, after: 1, times: 2 });
    await power('POST', '/faults', { path: '/groups', status: 500, after: 4 });
    const seen = [];
    for (let index = 0; index < 7; index += 1) seen.push((await ask('GET', '/groups')).status);
    assert.deepEqual(seen, [200, 503, 503, 200, 200, 200, 500]);
    await power('DELETE', '/faults');
    assert.equal((await ask('GET', '/groups')).status, 200);
  });

  test('may look at the query, set headers and replace a body', async (t) => {
    const { ask, power } = await opened(t);
    const headers = { 'Retry-After': '7', 'x-rate-limit-remaining': '3' };
    await power('POST', '/faults', { path: 'limit=200', status: 429, headers, body: [] });
    assert.equal((await ask('GET', '/groups')).status, 200);
    const { body, headers: got } = await ask('GET', '/groups?limit=200');
    assert.deepEqual([body, got.get('retry-after'), got.get('x-rate-limit-remaining')], [[], '7', '3']);
    await power('POST', '/faults', { path: '/users$', body: '<html>' });
    await assert.rejects(ask('GET', '/users'), SyntaxError);
  });

  test('that makes somebody wait for an hour does not keep the sandbox from ending', async () => {
    const sandbox = await openSandbox({ testPowers: true });
    const { ask, power } = clientOf(sandbox.url, sandbox.token);
    await power('POST', '/faults', { delayMs: 3_600_000 });
    const waiting = ask('GET', '/groups');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const gone = assert.rejects(waiting);
    await sandbox.close();
    await gone;
  });

  test('of a limit lets the caller come back in two seconds', async (t) => {
    const { ask, power } = await opened(t);
    await power('POST', '/faults', { status: 429 });
    const { headers } = await ask('GET', '/groups');
    const wait = Number(headers.get('x-rate-limit-reset')) - Date.parse(headers.get('date') ?? '') / 1000;
    assert.ok(wait >= 1 && wait <= 2, `${wait}`);
    assert.equal(headers.get('x-rate-limit-remaining'), '0');
  });

  test('that answers silently hands out no id twice', async (t) => {
    const { ask, power, user } = await opened(t);
    await power('POST', '/faults', { method: 'POST', path: '/users$', silent: true, times: 1 });
    const [ghost, real] = [await user('ada@x.example'), await user('ada@x.example')];
    assert.notEqual(ghost, real);
    assert.equal((await ask('GET', `/users/${ghost}`)).status, 404);
  });

  for (const wrong of [{ path: '(' }, { status: 42 }, { times: 'x' }, { paths: '/x' }, { headers: { 'a b': '1' } }]) {
    test(`cannot be ${JSON.stringify(wrong)}`, async (t) => {
      const { power } = await opened(t);
      assert.equal((await power('POST', '/faults', wrong)).status, 400);
    });
  }
});
