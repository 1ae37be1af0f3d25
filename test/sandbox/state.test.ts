/** The state file: what was answered is there again, whatever ended the process; and what a damaged file says. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { StateFailure } from '../../src/sandbox/state/failure.ts';
import { clientOf, opened, person, text } from './client.ts';
import type { Client } from './client.ts';
import { spawned } from './spawned.ts';

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'gatepass-sandbox-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Everything that a caller can see. */
async function everything({ ask, power }: Client): Promise<unknown> {
  const paths = ['/users?search=id+pr', '/groups', '/logs?since=2000-01-01&limit=1000', '/users/me'];
  const seen = await Promise.all(paths.map(async (path) => (await ask('GET', path)).body));
  const hosts = /http:\/\/127\.0\.0\.1:\d+/g;
  return [JSON.stringify(seen).replace(hosts, ''), (await power('GET', '/members')).body];
}

async function work({ ask, power, user, group }: Client): Promise<void> {
  await power('PUT', '/clock', { now: '2027-03-01T09:00:00Z' });
  const [ada, eve, crm] = [await user('ada@x.example'), await user('eve@x.example'), await group('CRM')];
  for (const id of [ada, eve]) await ask('PUT', `/groups/${crm}/users/${id}`);
  await ask('DELETE', `/groups/${crm}/users/${ada}`);
  await ask('POST', `/users/${ada}`, { profile: { city: 'Köln', title: null } });
  await ask('POST', `/users/${ada}/lifecycle/deactivate`);
  await power('POST', '/console', { action: 'addMember', user: eve, group: await group('Wiki') });
  await ask('DELETE', `/groups/${await group('Gone')}`);
}

suite('The state of a sandbox', () => {
  test('is the same after it was closed and opened', async (t) => {
    const state = join(folder(t), 'deep', 'state');
    const first = await openSandbox({ state, testPowers: true });
    const client = clientOf(first.url, first.token);
    await work(client);
    const before = await everything(client);
    await first.close();
    const again = await opened(t, { state });
    assert.deepEqual(await everything(again), before);
    assert.equal(again.token, first.token);
    assert.match((await again.ask('GET', '/users/me')).headers.get('date') ?? '', /Mar 2027/);
    assert.equal(statSync(state).mode & 0o777, 0o600, 'it holds a token');
  });

  test('has everything that was answered when the process is killed in the middle', async (t) => {
    const state = join(folder(t), 'state');
    const answered = new Set<string>();
    for (let life = 0; life < 3; life += 1) {
      const { ask, end } = await spawned(t, ['--state', state]);
      const rows = Array.from({ length: 4 }, async (_, row) => {
        for (let index = 0; ; index += 1) {
          const login = `fl-${life}-${row}-${index}@x.example`;
          if ((await ask('POST', '/users', { profile: person(login) })).status === 200) answered.add(login);
        }
      });
      const ended = Promise.allSettled(rows);
      for (const before = answered.size; answered.size < before + 20;)
        await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(await end('SIGKILL'), [null, 'SIGKILL']);
      assert.ok((await ended).every(({ status }) => status === 'rejected'));
    }
    const { ask } = await opened(t, { state });
    for (const login of answered) assert.equal((await ask('GET', `/users/${login}`)).status, 200, login);
  });

  test('does not know the half of a line that a killed process left', async (t) => {
    const state = join(folder(t), 'state');
    const first = await openSandbox({ state, testPowers: true });
    await work(clientOf(first.url, first.token));
    await first.close();
    const whole = readFileSync(state);
    const lines = whole.toString().trimEnd().split('\n');
    const last = Buffer.byteLength(lines.at(-1) ?? '') + 1;
    for (const cut of [1, 5, last - 1]) {
      writeFileSync(state, whole.subarray(0, whole.length - cut));
      const sandbox = await openSandbox({ state });
      await sandbox.close();
      const kept = readFileSync(state, 'utf8').split('\n');
      assert.deepEqual(kept.slice(0, lines.length - 1), lines.slice(0, -1));
      assert.match(kept[lines.length - 1] ?? '', /"fact":"opened"/);
    }
  });

  test('goes on after a life that was cut short at any byte of its beginning', async (t) => {
    const state = join(folder(t), 'state');
    await (await openSandbox({ state })).close();
    const whole = readFileSync(state);
    for (let length = 0; length < whole.length; length += 37) {
      writeFileSync(state, whole.subarray(0, length));
      const sandbox = await openSandbox({ state });
      assert.equal((await clientOf(sandbox.url, sandbox.token).ask('GET', '/users/me')).status, 200);
      await sandbox.close();
    }
  });

  const damages = [
    ['something else', () => 'kind: Freelancer\n', /is no state file of the sandbox; it was left as it is/],
    ['a letter that changed', (whole: string) => whole.replace('ada@x', 'bob@x'), /line \d+: the line is damaged/],
    [
      'a line that is missing its beginning',
      (whole: string) => whole.replace(/\n[0-9a-f]{8} /, '\n'),
      /line 2: the line is/,
    ],
    [
      'zeros in the middle',
      (whole: string) => whole.replace(/"facts":/, '\0'.repeat(8)),
      /line 2: the line is damaged/,
    ],
  ] as const;
  for (const [what, damage, said] of damages) {
    test(`says what is wrong where there is ${what}, and leaves the file alone`, async (t) => {
      const state = join(folder(t), 'state');
      const first = await openSandbox({ state });
      await clientOf(first.url, first.token).user('ada@x.example');
      await first.close();
      writeFileSync(state, damage(readFileSync(state, 'utf8')));
      const damaged = readFileSync(state);
      await assert.rejects(
        openSandbox({ state }),
        (error: unknown) => error instanceof StateFailure && said.test(error.message),
      );
      assert.deepEqual(readFileSync(state), damaged);
      await assert.rejects(openSandbox({ state }), said, 'and it is not locked');
    });
  }

  test('cannot be a folder or a device', async (t) => {
    await assert.rejects(openSandbox({ state: folder(t) }), /cannot be used as a state file/);
    const [device, link] = ['/dev/zero', join(folder(t), 'link')];
    if (!existsSync(device)) return;
    symlinkSync(device, link);
    await assert.rejects(openSandbox({ state: link }), /is no file/);
  });

  test(
    'takes no change that the disk does not take, and goes on',
    { skip: process.platform === 'win32' },
    async (t) => {
      const state = join(folder(t), 'state');
      const { ask, end } = await spawned(t, ['--state', state], {}, 'ulimit -f 64');
      const statuses = new Map<string, number>();
      for (let index = 0; index < 200; index += 1) {
        const login = `fl-${index}@x.example`;
        statuses.set(login, (await ask('POST', '/users', { profile: person(login) })).status);
      }
      assert.deepEqual([...new Set(statuses.values())], [200, 500]);
      for (const [login, status] of statuses)
        assert.equal((await ask('GET', `/users/${login}`)).status, status === 200 ? 200 : 404);
      await end('SIGKILL');
      const again = await opened(t, { state });
      for (const [login, status] of statuses)
        assert.equal((await again.ask('GET', `/users/${login}`)).status, status === 200 ? 200 : 404);
    },
  );

  test('belongs to one sandbox at a time, and to nobody who was killed', async (t) => {
    const state = join(folder(t), 'state');
    const first = await spawned(t, ['--state', state]);
    await assert.rejects(openSandbox({ state }), new RegExp(`is in use by process ${first.process.pid}`));
    await first.end('SIGKILL');
    const second = await openSandbox({ state });
    await assert.rejects(openSandbox({ state }), /is in use/);
    await second.close();
    await (await openSandbox({ state })).close();
  });

  test('makes no id again that was made before, not even unwritten ones', async (t) => {
    const state = join(folder(t), 'state');
    const ids = new Set<string>();
    for (let life = 0; life < 3; life += 1) {
      const sandbox = await openSandbox({ state, testPowers: true });
      const { power, user } = clientOf(sandbox.url, sandbox.token);
      ids.add(await user(`ada-${life}@x.example`));
      await power('POST', '/faults', { method: 'POST', silent: true });
      ids.add(await user(`eve-${life}@x.example`));
      await sandbox.close();
    }
    assert.equal(ids.size, 6);
  });

  test('takes a token from the environment, and keeps it', async (t) => {
    const state = join(folder(t), 'state');
    const first = await spawned(t, ['--state', state], { OKTA_API_TOKEN: '00mine' });
    assert.equal(first.token, '00mine');
    assert.equal((await first.ask('GET', '/users/me')).status, 200);
    await first.end('SIGTERM');
    const second = await opened(t, { state });
    assert.equal(second.token, '00mine');
  });

  test('can be copied while nobody has it', async (t) => {
    const place = folder(t);
    const [state, copy] = [join(place, 'state'), join(place, 'copy')];
    const first = await openSandbox({ state, testPowers: true });
    await work(clientOf(first.url, first.token));
    await first.close();
    copyFileSync(state, copy);
    const [left, right] = [await opened(t, { state }), await opened(t, { state: copy })];
    assert.deepEqual(await everything(left), await everything(right));
    assert.equal(text(left.token), right.token);
  });
});
