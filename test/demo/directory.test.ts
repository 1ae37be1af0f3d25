/** The demo's own way of asking the directory, held against the sandbox. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { directoryAt, membersOf } from '../../src/demo/directory.ts';
import { powersAt } from '../../src/demo/powers.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

suite('The directory, asked past Gatepass', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox({ testPowers: true, limits: { '/api/v1/groups': 10_000 } });
  });
  after(() => sandbox.close());

  test('names every group that somebody made, over all pages, and its people in order', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `gp-${String(index).padStart(3, '0')}`);
    for (const name of names) await post('groups', { profile: { name } });
    const logins = ['fl-b', 'fl-a'].map((person) => `${person}@ext.example`);
    for (const login of logins)
      await post('users', { profile: { firstName: 'External', lastName: login, login, email: login } });
    for (const login of logins) await powersAt(sandbox.url).addByHand(login, 'gp-119');
    const members = membersOf(await asked().groups());
    assert.deepEqual(Object.keys(members).sort(), names);
    assert.deepEqual([members['gp-000'], members['gp-119']], [[], ['fl-a', 'fl-b']]);
  });

  test('tells of an account, and of who did what to it', async () => {
    const { id, person, status } = await asked().account('fl-a@ext.example');
    assert.deepEqual([person, status], ['fl-a', 'PROVISIONED']);
    const [since, until] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms).toISOString());
    const entries = await asked().log('group.user_membership.add', since ?? '', until ?? '');
    const own = entries.filter(({ to }) => to.includes(id));
    assert.deepEqual(
      own.map(({ byName, type }) => [byName, type]),
      [['Ada Administrator', 'group.user_membership.add']],
    );
  });

  test('is not guessed at where it refuses to answer', async () => {
    await powersAt(sandbox.url).refuse('GET', '^/api/v1/groups', 503);
    await assert.rejects(asked().groups(), /answered 503 to GET \/api\/v1\/groups/);
    await powersAt(sandbox.url).mend();
    await assert.rejects(directoryAt(sandbox.url, 'wrong').groups(), /answered 401/);
  });

  const asked = () => directoryAt(sandbox.url, sandbox.token);

  async function post(path: string, body: unknown): Promise<void> {
    const headers = { Authorization: `SSWS ${sandbox.token}`, 'Content-Type': 'application/json' };
    const { ok } = await fetch(`${sandbox.url}/api/v1/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    assert.ok(ok);
  }
});
