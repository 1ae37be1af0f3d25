/** How the builtin plugin bears with a network, and with an engine that asks for what it does not have. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { servePlugin } from '../../src/providers/okta/plugin/serve.ts';
import type { PluginOptions } from '../../src/providers/okta/plugin/serve.ts';
import type { Values } from '../../src/providers/okta/plugin/values.ts';
import { opened, person, text } from '../sandbox/client.ts';
import type { Client } from '../sandbox/client.ts';
import { engineAt } from './replay/engine.ts';
import type { Engine, Outcome } from './replay/engine.ts';

interface Wired extends Engine {
  readonly okta: Client;
  readonly fail: (fault: object) => Promise<unknown>;
  /** Requests since the last call of this, as `METHOD path`. */
  readonly journal: () => Promise<readonly string[]>;
  readonly create: (type: string, properties: Values) => Promise<Outcome>;
  readonly update: (type: string, id: string, olds: Values, news: Values) => Promise<Outcome>;
}

async function wired(t: TestContext, options: Partial<PluginOptions> = {}): Promise<Wired> {
  const okta = await opened(t);
  const plugin = await servePlugin({ url: okta.url, token: okta.token, limits: { longestWaitMs: 1500 }, ...options });
  const engine = engineAt(plugin.port);
  t.after(() => (engine.close(), plugin.close()));
  const about = (type: string) => ({
    urn: `urn:pulumi:dev::gatepass::okta:${type}::it`,
    type: `okta:${type}`,
    name: 'it',
  });
  assert.equal((await engine.call('Configure', {})).error, null);
  return {
    ...engine,
    okta,
    fail: (fault) => okta.power('POST', '/faults', fault),
    journal: async () => {
      const { items } = await okta.power('GET', '/journal?clear=true');
      return items.map(({ method, path }) => `${text(method)} ${text(path)}`);
    },
    create: (type, properties) => engine.call('Create', { ...about(type), properties }),
    update: (type, id, olds, news) => engine.call('Update', { ...about(type), id, olds, news }),
  };
}

const [USER, GROUP, LIST] = ['user/user:User', 'group/group:Group', 'index/groupMemberships:GroupMemberships'] as const;

suite('The builtin plugin on a network', { concurrency: true }, () => {
  test('makes again what passes: a broken line, a server that is busy', async (t) => {
    const { create, fail, okta } = await wired(t);
    const [group, ada] = [await okta.group('gp-crm'), await okta.user('fl-ada@x.example')];
    await fail({ method: 'PUT', path: '/groups/.*/users/', drop: true, times: 1 });
    await fail({ method: 'GET', path: '/groups/.*/users', status: 503, times: 2 });
    const made = await create(LIST, { groupId: group, users: [ada], trackAllUsers: true });
    assert.deepEqual(made.response?.['properties'], { groupId: group, id: group, trackAllUsers: true, users: [ada] });
  });

  test('makes a membership again whose answer was lost, and creates nobody twice', async (t) => {
    const { create, fail, journal, okta } = await wired(t);
    const [group, ada] = [await okta.group('gp-crm'), await okta.user('fl-ada@x.example')];
    await fail({ method: 'PUT', path: '/groups/.*/users/', lost: true, times: 1 });
    assert.equal((await create(LIST, { groupId: group, users: [ada] })).error, null);
    await fail({ method: 'POST', path: '/api/v1/users$', lost: true, times: 1 });
    await journal();
    const lost = await create(USER, person('fl-bea@x.example'));
    assert.match(lost.error ?? '', /no answer to POST \/api\/v1\/users \(.*tried once\)/);
    assert.equal(lost.partial, null);
    assert.deepEqual(await journal(), ['POST /api/v1/users']);
  });

  test('waits for the next minute when the limit is used up, by the clock of Okta', async (t) => {
    const { create, fail, journal } = await wired(t);
    const headers = { 'X-Rate-Limit-Reset': String(Math.ceil(Date.now() / 1000)) };
    await fail({ method: 'POST', path: '/api/v1/groups$', status: 429, headers, times: 1 });
    await journal();
    assert.equal((await create(GROUP, { name: 'gp-crm' })).error, null);
    assert.deepEqual((await journal()).slice(0, 2), ['POST /api/v1/groups', 'POST /api/v1/groups']);
  });

  test('does not wait for ever', async (t) => {
    const { create, fail, journal } = await wired(t, { timeoutMs: 2000 });
    await fail({ method: 'POST', path: '/api/v1/groups$', status: 429, headers: { 'Retry-After': '0' } });
    await journal();
    assert.match((await create(GROUP, { name: 'gp-crm' })).error ?? '', /^429 E0000047/);
    assert.equal((await journal()).length, 3);
    await fail({ method: 'POST', path: '/api/v1/users$', delayMs: 6000 });
    assert.match((await create(USER, person('fl-ada@x.example'))).error ?? '', /no answer .*timeout/);
  });

  test('goes on after a failed change of memberships, and counts what was done where it cannot be read', async (t) => {
    const { fail, okta, update } = await wired(t, { limits: { tries: 1 } });
    const group = await okta.group('gp-crm');
    const [ada, bea, cem] = [
      await okta.user('a@x.example'),
      await okta.user('b@x.example'),
      await okta.user('c@x.example'),
    ];
    for (const user of [ada, bea]) await okta.ask('PUT', `/groups/${group}/users/${user}`);
    await fail({ method: 'DELETE', path: `/users/${ada}$`, status: 500 });
    await fail({ method: 'GET', path: '/groups/.*/users', status: 500 });
    const olds = { groupId: group, users: [ada, bea], trackAllUsers: true };
    const { error, partial } = await update(LIST, group, olds, { ...olds, users: [cem] });
    assert.match(
      error ?? '',
      new RegExp(`^account ${ada} was not removed from group ${group}: 500 E0000009 .*errorId oae`),
    );
    assert.deepEqual(partial, { id: group, properties: { ...olds, id: group, users: [ada, cem].sort() } });
  });

  test('needs not remove who is gone, and says who cannot be added', async (t) => {
    const { okta, update } = await wired(t);
    const [group, ada] = [await okta.group('gp-crm'), await okta.user('a@x.example')];
    await okta.power('POST', '/console', { action: 'deleteUser', user: ada });
    const olds = { groupId: group, users: [ada], trackAllUsers: true };
    assert.equal((await update(LIST, group, olds, { ...olds, users: [] })).error, null);
    const refused = await update(LIST, group, { ...olds, users: [] }, olds);
    assert.match(refused.error ?? '', new RegExp(`account ${ada} was not added to group ${group}: 404 E0000007`));
    assert.deepEqual(refused.partial?.properties['users'], []);
  });

  test('reads all pages of a group, and only the address of its own organisation', async (t) => {
    const { call, okta } = await wired(t);
    const group = await okta.group('gp-crm');
    const users = await Promise.all(Array.from({ length: 401 }, (_, n) => okta.user(`fl-${n}@x.example`)));
    await Promise.all(users.map((user) => okta.ask('PUT', `/groups/${group}/users/${user}`)));
    const urn = `urn:pulumi:dev::gatepass::okta:${LIST}::it`;
    const { response } = await call('Read', { urn, id: `${group}/true` });
    assert.deepEqual((response?.['properties'] as Values)['users'], users.toSorted());
  });

  test('does not take the page of a proxy for an empty group', async (t) => {
    const { call, fail, okta } = await wired(t);
    const group = await okta.group('gp-crm');
    const urn = `urn:pulumi:dev::gatepass::okta:${LIST}::it`;
    const properties = { groupId: group, users: ['00u1'], trackAllUsers: true };
    for (const body of ['<html>welcome</html>', '{}', '[{"name":"x"}]']) {
      await fail({ method: 'GET', path: '/groups/.*/users', status: 200, body, times: 1 });
      assert.match((await call('Read', { urn, id: group, properties })).error ?? '', /what answered is not Okta/);
    }
  });

  test('sends no request for what cannot be an id', async (t) => {
    const { journal, okta, update } = await wired(t);
    const group = await okta.group('gp-crm');
    await journal();
    for (const id of ['..', '.', '']) {
      const olds = { groupId: group, users: [id], trackAllUsers: false };
      const { error } = await update(LIST, group, olds, { ...olds, users: [] });
      assert.match(error ?? '', /was not removed from group .*: "\.{0,2}" is not an id/);
    }
    assert.deepEqual(
      (await journal()).filter((line) => !line.startsWith('GET')),
      [],
    );
    assert.equal((await okta.ask('GET', `/groups/${group}`)).status, 200);
  });

  test('answers what it does not know, and lives on', async (t) => {
    const { call, create } = await wired(t);
    assert.match((await create('app/oauth:OAuth', {})).error ?? '', /knows okta:group.*not "okta:app\/oauth:OAuth"/);
    assert.match((await call('Invoke', { tok: 'okta:user/getUser:getUser' })).error ?? '', /has no functions/);
    assert.notEqual((await call('Diff', { urn: 'nonsense' })).error, null);
    assert.notEqual((await call('Create', {})).error, null);
    assert.equal((await create(GROUP, { name: 'gp-crm' })).error, null);
  });

  test('shows neither its token nor a password in what it says', async (t) => {
    const { create, fail, okta } = await wired(t);
    await fail({ method: 'POST', path: '/lifecycle/suspend', status: 403 });
    const secret = 'Abcd-1234-efgh';
    const made = await create(USER, { ...person('a@x.example'), password: secret, status: 'SUSPENDED' });
    assert.ok(made.error !== null && !made.error.includes(secret) && !made.error.includes(okta.token));
    assert.deepEqual(made.partial?.properties['password'], {
      '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270',
      value: secret,
    });
  });

  test('does nothing before it is configured, and nothing after it was closed', async (t) => {
    const { okta } = await wired(t);
    const closing = new AbortController();
    const plugin = await servePlugin({ url: okta.url, token: okta.token, signal: closing.signal });
    const engine = engineAt(plugin.port);
    t.after(() => engine.close());
    const urn = `urn:pulumi:dev::gatepass::okta:${GROUP}::it`;
    assert.match((await engine.call('Create', { urn, properties: { name: 'x' } })).error ?? '', /not configured/);
    closing.abort();
    assert.notEqual((await engine.call('Configure', {})).error, null);
  });
});
