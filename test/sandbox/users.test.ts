/** Accounts: how they are made, changed, found and deleted. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allPages, opened, person, text } from './client.ts';

suite('An account of the sandbox', () => {
  test('has an id, times and links of the form of Okta', async (t) => {
    const { ask, url } = await opened(t);
    const { status, body } = await ask('POST', '/users', {
      profile: person('ada@x.example'),
      credentials: { password: {} },
    });
    assert.equal(status, 200);
    assert.match(text(body['id']), /^00u[A-Za-z0-9]{17}$/);
    assert.match(text(body['created']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    assert.equal(body['status'], 'PROVISIONED');
    assert.equal(body['_links']?.['self']?.['href'], `${url}/api/v1/users/${text(body['id'])}`);
    assert.deepEqual(body['credentials'], { provider: { type: 'OKTA', name: 'OKTA' } });
  });

  const beginnings = [
    ['without a password is invited', '', {}, 'PROVISIONED'],
    ['with a password can sign in', '', { credentials: { password: { value: 'Abcd1234efgh' } } }, 'ACTIVE'],
    ['with an imported password can sign in', '', { credentials: { password: { hash: {} } } }, 'ACTIVE'],
    ['waits where nobody activates it', '?activate=false', {}, 'STAGED'],
    [
      'may have to change its password',
      '?activate=true&nextLogin=changePassword',
      { credentials: { password: { value: 'Abcd1234efgh' } } },
      'PASSWORD_EXPIRED',
    ],
    [
      'of another provider needs no password',
      '?provider=true',
      { credentials: { provider: { type: 'FEDERATION', name: 'FEDERATION' } } },
      'ACTIVE',
    ],
  ] as const;
  for (const [what, query, more, status] of beginnings) {
    test(what, async (t) => {
      const { ask, user } = await opened(t);
      const { body: made } = await ask('GET', `/users/${await user('ada@x.example', more, query)}`);
      assert.equal(made['status'], status);
      assert.equal(made['activated'] === null, status === 'STAGED');
    });
  }

  const faults = [
    [{ login: 'ada' }, ['login', 'login: Username must be in the form of an email address']],
    [{ firstName: '' }, ['firstName', 'firstName: The field cannot be left blank']],
    [{ notValid: 'x' }, ['newUser', "Property name 'notValid' is not defined in profile"]],
    [{ city: 7 }, ['city', 'city: The value must be of type string']],
    [{ lastName: 'x'.repeat(51) }, ['lastName', 'lastName: The value must have between 0 and 50 characters']],
    [{ __proto__: null, constructor: 'x' }, ['newUser', "Property name 'constructor' is not defined in profile"]],
  ] as const;
  for (const [wrong, [about, cause]] of faults) {
    test(`is refused because of ${about}: ${cause}`, async (t) => {
      const { ask } = await opened(t);
      const { status, body } = await ask('POST', '/users', { profile: { ...person('ada@x.example'), ...wrong } });
      assert.deepEqual(
        [status, body['errorCode'], body['errorLink'], body['errorSummary'], body['errorCauses']],
        [400, 'E0000001', 'E0000001', `Api validation failed: ${about}`, [{ errorSummary: cause }]],
      );
      assert.match(text(body['errorId']), /^oae[\w-]{22}$/);
    });
  }

  test('keeps its login for itself, whatever the case', async (t) => {
    const { ask, user } = await opened(t);
    await user('ada@x.example');
    const again = await ask('POST', '/users', { profile: person('ADA@x.example') });
    const taken = 'login: An object with this field already exists in the current organization';
    assert.deepEqual([again.status, again.body['errorCauses']], [400, [{ errorSummary: taken }]]);
    const bob = await user('bob@x.example');
    const renamed = await ask('POST', `/users/${bob}`, { profile: { login: 'Ada@x.example' } });
    assert.equal(renamed.status, 400);
    assert.equal((await ask('POST', `/users/${bob}`, { profile: { login: 'BOB@x.example' } })).status, 200);
  });

  test('is found by id, by login in any case, and as me', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example');
    for (const name of [id, 'ada@x.example', 'ADA%40x.example'])
      assert.equal((await ask('GET', `/users/${name}`)).body['id'], id);
    assert.equal((await ask('GET', '/users/me')).body['profile']?.['lastName'], 'Automation');
    const nobody = await ask('GET', '/users/00u0000000000000001d7');
    assert.deepEqual(
      [nobody.status, nobody.body['errorCode'], nobody.body['errorSummary']],
      [404, 'E0000007', 'Not found: Resource not found: 00u0000000000000001d7 (User)'],
    );
  });

  test('loses by PUT what the request leaves out, and keeps it by POST', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example');
    await ask('POST', `/users/${id}`, { profile: { city: 'Bonn', title: 'Dr' } });
    const merged = await ask('POST', `/users/${id}`, { profile: { title: null } });
    assert.deepEqual([merged.body['profile']?.['city'], merged.body['profile']?.['title']], ['Bonn', undefined]);
    const replaced = await ask('PUT', `/users/${id}`, { profile: person('eve@x.example') });
    assert.deepEqual([replaced.status, replaced.body['profile']?.['city']], [200, undefined]);
    assert.equal((await ask('GET', '/users/ada@x.example')).status, 404);
    assert.equal((await ask('GET', '/users/eve@x.example')).body['id'], id);
    const secret = await ask('PUT', `/users/${id}`, { credentials: { password: { value: 'Abcd1234efgh' } } });
    assert.deepEqual(
      [secret.body['profile']?.['login'], secret.body['credentials']?.['password']],
      ['eve@x.example', {}],
    );
  });

  test('is deactivated by the first DELETE and gone by the second', async (t) => {
    const { ask, user, group } = await opened(t);
    const [id, crm] = [await user('ada@x.example'), await group('CRM')];
    await ask('PUT', `/groups/${crm}/users/${id}`);
    assert.equal((await ask('DELETE', `/users/${id}`)).status, 204);
    assert.equal((await ask('GET', `/users/${id}`)).body['status'], 'DEPROVISIONED');
    assert.equal((await ask('DELETE', `/users/${id}`)).status, 204);
    assert.equal((await ask('GET', `/users/${id}`)).status, 404);
    assert.equal((await ask('DELETE', `/users/${id}`)).status, 404);
    assert.deepEqual((await ask('GET', `/groups/${crm}/users`)).body, []);
    assert.equal((await ask('POST', '/users', { profile: person('ada@x.example') })).status, 200);
  });

  test('has passwords that Okta would take, and that are never told', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada.lovelace@x.example', { credentials: { password: { value: 'Abcd1234efgh' } } });
    for (const value of ['short1A', 'alllower1234', 'NODIGITSatall', 'Lovelace1234']) {
      const { body } = await ask('POST', `/users/${id}`, { credentials: { password: { value } } });
      assert.equal(body['errorSummary'], 'Api validation failed: password', value);
    }
    const change = (oldPassword: string) =>
      ask('POST', `/users/${id}/credentials/change_password`, {
        oldPassword: { value: oldPassword },
        newPassword: { value: 'Wxyz5678abcd' },
      });
    assert.equal((await change('wrong')).body['errorCode'], 'E0000014');
    assert.deepEqual((await change('Abcd1234efgh')).body, { password: {}, provider: { type: 'OKTA', name: 'OKTA' } });
    const question = await ask('POST', `/users/${id}/credentials/change_recovery_question`, {
      password: { value: 'Wxyz5678abcd' },
      recovery_question: { question: 'Where?', answer: 'There' },
    });
    assert.deepEqual(question.body['recovery_question'], { question: 'Where?' });
  });

  test('belongs to the group of everybody, and holds no role', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example');
    const groups = await ask('GET', `/users/${id}/groups`);
    assert.deepEqual([groups.items[0]?.['profile']?.['name'], groups.items[0]?.['type']], ['Everyone', 'BUILT_IN']);
    assert.match(groups.links['self'] ?? '', /\/groups\?limit=200$/);
    const roles = await ask('GET', `/users/${id}/roles`);
    assert.deepEqual([roles.status, roles.body], [200, []]);
  });
});

suite('Accounts of the sandbox are found', () => {
  const questions = [
    ['search=profile.login+eq+"ada@x.example"', ['ada']],
    ['search=profile.login+eq+"ADA@x.example"+or+profile.login+eq+"eve@x.example"', ['ada', 'eve']],
    ['search=profile.lastName+sw+"a"+and+status+eq+"STAGED"', ['ada']],
    [
      'search=(status+lt+"STAGED"+or+status+gt+"STAGED")+and+profile.login+co+"x.example"+and+not+(status+eq+"ACTIVE")',
      ['bob', 'eve'],
    ],
    ['search=status+eq+"DEPROVISIONED"', ['eve']],
    [
      'search=created+gt+"2021-01-01T00:00:00.000Z"+and+profile.email+ew+"@x.example"&sortBy=profile.lastName&sortOrder=desc',
      ['eve', 'bob', 'ada'],
    ],
    ['search=profile.city+pr', ['bob']],
    ['search=profile.city+eq+"say+\\"hi\\""', ['bob']],
    ['filter=status+eq+"STAGED"', ['ada']],
    ['filter=profile.login+eq+"bob@x.example"+and+lastUpdated+gt+"2021-01-01T00:00:00.000Z"', ['bob']],
    ['q=bob', ['bob']],
    ['search=profile.lastName+eq+"nobody"', []],
  ] as const;
  for (const [query, names] of questions) {
    test(`by ${query}`, async (t) => {
      const { ask, user } = await opened(t);
      await user('ada@x.example', {}, '?activate=false');
      await user('bob@x.example', { profile: { ...person('bob@x.example'), city: 'say "hi"' } });
      const id = await user('eve@x.example');
      await ask('POST', `/users/${id}/lifecycle/deactivate`);
      const { status, body, items, links } = await ask('GET', `/users?${query}`);
      assert.equal(status, 200, JSON.stringify(body));
      assert.deepEqual(
        items.map((one) => one['profile']?.['lastName']),
        names,
      );
      assert.deepEqual(Object.keys(links), query.startsWith('q=') ? [] : ['self']);
    });
  }

  for (const query of [
    'search=',
    'search=status+is+"ACTIVE"',
    'search=(status+eq+"ACTIVE"',
    'search=status+eq+"ACTIVE")',
    'search=status+eq+%22',
    'search=' + '('.repeat(5000),
    'filter=profile.city+eq+"Bonn"',
    'filter=profile.login+sw+"a"',
    'search=id+pr&filter=id+eq+"x"',
    'limit=0',
    'limit=-1',
    'limit=many',
  ]) {
    test(`by nothing like ${query.slice(0, 40)}`, async (t) => {
      const { ask } = await opened(t);
      const { status, body } = await ask('GET', `/users?${query}`);
      assert.equal(status, 400);
      assert.match(text(body['errorCode']), /^E0000(001|031|033)$/);
    });
  }

  test('page by page, without those who are deactivated', async (t) => {
    const { ask, user } = await opened(t);
    const made = await Promise.all(Array.from({ length: 25 }, (_, index) => user(`fl-${index}@x.example`)));
    await ask('DELETE', `/users/${made[7]}`);
    const { items, pages } = await allPages(ask, '/users?limit=10');
    assert.deepEqual([items.length, pages], [26, 3]);
    const ids = items.map((one) => one['id']);
    assert.deepEqual(ids, [...ids].sort());
    const byName = await allPages(ask, '/users?search=id+pr&sortBy=profile.lastName&limit=10');
    assert.deepEqual([byName.items.length, byName.pages], [27, 3]);
  });
});
