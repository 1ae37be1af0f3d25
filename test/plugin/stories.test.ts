/** Stories of the builtin plugin, told with the real engine and a sandbox. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { person, text } from '../sandbox/client.ts';
import { newPlace } from './engine/place.ts';
import type { Program } from './engine/program.ts';

const [ada, bea, cem] = ['fl-ada@x.example', 'fl-bea@x.example', 'fl-cem@x.example'];

/** A group `crm`, three accounts, and those of them that are members. */
function wants(members: readonly string[], more: Readonly<Record<string, string>> = {}): Program {
  return {
    groups: { crm: { name: 'gp-crm', description: 'gatepass:sandbox' } },
    users: { ada: { ...person(ada), ...more }, bea: person(bea), cem: person(cem) },
    memberships: { list: { groupId: '$crm', users: members.map((name) => `$${name}`), trackAllUsers: true } },
  };
}

suite('With the builtin plugin', { concurrency: 2 }, () => {
  test('a program becomes true, stays true, changes and ends', async (t) => {
    const { members, okta, state, up } = await newPlace(t);
    assert.deepEqual(await up(wants(['ada', 'bea'])), { ok: true, failed: [], message: null, changed: 5 });
    assert.deepEqual(await members(), { 'gp-crm': [ada, bea] });
    assert.equal((await up(wants(['ada', 'bea']))).changed, 0);

    await okta.power('GET', '/journal?clear=true');
    assert.equal((await up(wants(['cem'], { department: 'Sales' }))).changed, 2);
    assert.deepEqual(await members(), { 'gp-crm': [cem] });
    assert.equal(state('ada')['department'], 'Sales');
    const { items } = await okta.power('GET', '/journal');
    const changes = items.filter(({ method, path }) => text(method) !== 'GET' && text(path).includes('/groups/'));
    assert.deepEqual(
      changes.map(({ method }) => method),
      ['DELETE', 'DELETE', 'PUT'],
      'whoever goes, goes first',
    );

    assert.equal((await up({})).ok, true);
    assert.deepEqual(await members(), {});
  });

  test('what people do by hand is seen and undone, unless the program leaves it to them', async (t) => {
    const { members, okta, state, up } = await newPlace(t);
    const program = wants(['ada', 'bea'], { title: 'Contractor' });
    const quiet = {
      ...program,
      users: { ...program.users, bea: { ...person(bea), opts: { ignoreChanges: ['status'] } } },
    };
    await up(quiet);
    await okta.power('POST', '/console', { action: 'addMember', user: cem, group: 'gp-crm' });
    await okta.power('POST', '/console', { action: 'removeMember', user: ada, group: 'gp-crm' });
    await okta.power('POST', '/console', { action: 'deactivate', user: bea });
    await okta.ask('POST', `/users/${ada}`, { profile: { title: null } });

    const run = await up(quiet);
    assert.equal(run.ok, true);
    assert.deepEqual(await members(), { 'gp-crm': [ada, bea] });
    assert.equal(state('ada')['title'], 'Contractor');
    assert.equal((await okta.ask('GET', `/users/${ada}`)).body['profile']?.['title'], 'Contractor');
    assert.equal(state('bea')['status'], 'DEPROVISIONED', 'a leaver stays a leaver');
    assert.equal((await up(quiet)).changed, 0);
  });

  test('a refused removal is an error that names who, where and which error of Okta; the other removal is made', async (t) => {
    const { fail, heal, members, okta, state, up } = await newPlace(t);
    await up(wants(['ada', 'bea']));
    const id = text((await okta.ask('GET', `/users/${ada}`)).body['id']);
    await fail({ method: 'DELETE', path: `/groups/.*/users/${id}`, status: 403 });

    const run = await up(wants(['cem']), false);
    assert.equal(run.ok, false);
    const [{ message = '', urn = '' } = {}, ...others] = run.failed;
    assert.deepEqual([urn.split('::').at(-1), others], ['list', []]);
    const group = text(state('crm')['id']);
    for (const part of [id, group, '403 E0000006', 'errorId oae', 'was not removed'])
      assert.ok(message.includes(part), message);
    assert.deepEqual(await members(), { 'gp-crm': [ada, cem] }, 'the others went on');
    assert.deepEqual(state('list')['users'], [id, text(state('cem')['id'])].sort(), 'the state says what is so');

    await heal();
    assert.equal((await up(wants(['cem']), false)).ok, true, 'the next run makes what is left, without a reading');
    assert.deepEqual(await members(), { 'gp-crm': [cem] });
  });

  test('an account whose creation nobody heard of is an error, and is adopted by an import', async (t) => {
    const { fail, heal, okta, state, up } = await newPlace(t);
    await fail({ method: 'POST', path: '/api/v1/users$', lost: true, times: 1 });
    const lost = await up({ users: { ada: person(ada) } });
    assert.match(lost.failed[0]?.message ?? '', /no answer to POST \/api\/v1\/users/);
    await heal();
    const adopted = await up({ users: { ada: { ...person(ada), opts: { import: ada } } } });
    assert.equal(adopted.ok, true);
    assert.equal(state('ada')['id'], (await okta.ask('GET', `/users/${ada}`)).body['id']);
    assert.equal((await up({ users: { ada: person(ada) } })).changed, 0);
  });

  test('a group that was created and could not be read is in the state, and the next run goes on from there', async (t) => {
    const { fail, heal, okta, state, up } = await newPlace(t);
    await fail({ method: 'GET', path: '/api/v1/groups/00g[^/]*$', status: 500 });
    const run = await up({ groups: { crm: { name: 'gp-crm' } } });
    assert.match(run.failed[0]?.message ?? '', /was created and could not be read: 500 E0000009/);
    assert.match(text(state('crm')['id']), /^00g/);
    await heal();
    assert.equal((await up({ groups: { crm: { name: 'gp-crm' } } })).ok, true);
    assert.equal((await okta.ask('GET', '/groups?q=gp-crm')).items.length, 1);
  });

  test('an account that could not be suspended is not said to be, and is suspended by the next run', async (t) => {
    const { fail, heal, okta, state, up } = await newPlace(t);
    const program = { users: { ada: { ...person(ada), password: 'Abcd-1234-efgh', status: 'SUSPENDED' } } };
    await fail({ method: 'POST', path: '/lifecycle/suspend', status: 403 });
    assert.match((await up(program)).failed[0]?.message ?? '', /status was not set: 403/);
    assert.equal(state('ada')['status'], 'ACTIVE');
    await heal();
    assert.equal((await up(program, false)).ok, true);
    assert.equal((await okta.ask('GET', `/users/${ada}`)).body['status'], 'SUSPENDED');
  });

  test('a failed change of a profile is made by the next run', async (t) => {
    const { fail, heal, okta, up } = await newPlace(t);
    await up({ users: { ada: person(ada) } });
    await fail({ method: 'PUT', path: '/api/v1/users/', status: 400 });
    const wanted = { users: { ada: { ...person(ada), title: 'Contractor' } } };
    assert.equal((await up(wanted)).ok, false);
    await heal();
    assert.equal((await up(wanted, false)).ok, true);
    assert.equal((await okta.ask('GET', `/users/${ada}`)).body['profile']?.['title'], 'Contractor');
  });

  test('a leaver is deactivated, and comes back when the program says so', async (t) => {
    const { okta, state, up } = await newPlace(t);
    await up({ users: { ada: person(ada) } });
    await okta.ask('POST', `/users/${ada}`, { profile: { title: 'By hand' } });
    assert.equal((await up({ users: { ada: { ...person(ada), status: 'DEPROVISIONED' } } })).ok, true);
    assert.equal((await okta.ask('GET', `/users/${ada}`)).body['status'], 'DEPROVISIONED');
    assert.equal((await up({ users: { ada: person(ada) } })).changed, 0, 'saying nothing is no order');
    assert.equal((await up({ users: { ada: { ...person(ada), status: 'ACTIVE' } } })).ok, true);
    assert.equal(state('ada')['status'], 'PROVISIONED');
  });

  test('a token that Okta does not take is an error before anything is done', async (t) => {
    const { fail, okta, up } = await newPlace(t);
    await fail({ method: 'GET', path: '/users/me', status: 401 });
    const run = await up({ groups: { crm: { name: 'gp-crm' } } });
    assert.equal(run.ok, false);
    assert.match(JSON.stringify(run), /does not take the API token; nothing was changed: 401 E0000011/);
    assert.deepEqual((await okta.ask('GET', '/groups?q=gp-')).items, []);
  });
});
