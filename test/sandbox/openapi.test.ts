/** Every endpoint, asked for everything that it answers, held against Okta's API description. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { endpoints } from '../../src/sandbox/endpoints.ts';
import { finderOf } from '../../src/sandbox/match.ts';
import { asking, opened, person, text } from './client.ts';
import type { Answered, Asking, Client } from './client.ts';
import { withoutData } from './okta-data.ts';
import { DESCRIPTION, judgeOf } from './openapi/description.ts';
import type { Given } from './openapi/description.ts';

/** What Okta answers without describing it, and why it is right all the same. */
const undescribed: readonly (readonly [RegExp, string])[] = [
  [/ 401 is not described$/, 'a wrong token is answered by every endpoint, and described at none'],
  [/ 405 is not described$/, 'a method that a path does not know has no description by its nature'],
  [/^GET \/api\/v1\/(users|groups) 400 is not described$/, 'a search that cannot be read: E0000031'],
  [/^GET \/api\/v1\/groups\/\{\}\/users 400 is not described$/, 'a limit that is no number'],
  [/lifecycle\/(un)?suspend 400 is not described$/, 'E0000001, as the table of error codes says'],
  [/^POST \/api\/v1\/users\/\{\}\/credentials\/change_password 403/, 'E0000014, as the table of error codes says'],
];

const PASSWORD = { credentials: { password: { value: 'Abcd1234efgh' } } };

suite("The answers of the sandbox are those of Okta's description", { skip: withoutData(DESCRIPTION) }, () => {
  test('on a tour through all endpoints', async (t) => {
    const client = await opened(t, { limits: { '/api/v1/logs': 3 } });
    const given: Given[] = [];
    await tour({ ...client, ask: noting(client.ask, given) });
    await asking(`${client.url}/api/v1`, {})('GET', '/users/me');
    const judge = judgeOf();
    const faults = given.flatMap(judge).filter((fault) => !undescribed.some(([pattern]) => pattern.test(fault)));
    assert.deepEqual([...new Set(faults)], []);
    const seen = new Set(given.filter(({ status }) => status < 300).map(({ method, path }) => `${method} ${path}`));
    const silent = endpoints.map(({ method, path }) => `${method} ${path}`).filter((place) => !seen.has(place));
    assert.deepEqual(silent, ['POST /api/v1/users/{user}/lifecycle/unlock'], 'nobody is ever locked out here');
  });

  test('and the judge is awake', () => {
    const judge = judgeOf();
    const wrong = { method: 'GET', path: '/api/v1/users/{user}', status: 200, body: { id: 7 } };
    assert.deepEqual(judge(wrong), ['GET /api/v1/users/{} 200 /id must be string']);
    assert.deepEqual(judge({ ...wrong, status: 299 }), ['GET /api/v1/users/{} 299 is not described']);
  });
});

const find = finderOf(endpoints);

/** Asks, and notes what was answered at which endpoint. */
function noting(ask: Asking, given: Given[]): Asking {
  return async (method, path, body) => {
    const answered = await ask(method, path, body);
    const found = find(method, `/api/v1${path.replace(/\?.*/, '')}`);
    if ('place' in found)
      given.push({ method, path: found.place.path, status: answered.status, body: bodyOf(answered) });
    return answered;
  };
}

function bodyOf({ headers, body }: Answered): unknown {
  return headers.get('content-type') === null ? undefined : body;
}

async function tour(client: Client): Promise<void> {
  await people(client);
  await lives(client);
  await groups(client);
  await mistakes(client);
  await client.power('POST', '/console', { action: 'signIn', user: 'me' });
  for (const query of ['', '?limit=1', '?filter=eventType+eq+"user.session.start"', '?limit=x'])
    await client.ask('GET', `/logs${query}`);
}

async function people({ ask }: Client): Promise<void> {
  await ask('GET', '/users/me');
  await ask('POST', '/users?activate=false', { profile: person('staged@x.example') });
  await ask('POST', '/users', { profile: person('invited@x.example'), realmId: 'guo00000000000000001' });
  await ask('POST', '/users', { profile: person('active@x.example'), ...PASSWORD });
  await ask('PUT', '/users/invited@x.example', { profile: { ...person('invited@x.example'), city: 'Bonn' } });
  await ask('POST', '/users/invited@x.example', { profile: { mobilePhone: '1', secondEmail: 'a@b.example' } });
  for (const path of ['invited@x.example', 'active@x.example', 'staged@x.example']) await ask('GET', `/users/${path}`);
  for (const query of ['', '?q=ext', '?search=id+pr', '?filter=status+eq+"STAGED"']) await ask('GET', `/users${query}`);
  const { body } = await ask('GET', '/users/active@x.example');
  for (const path of ['groups', 'roles']) await ask('GET', `/users/${text(body['id'])}/${path}`);
  await ask('DELETE', `/users/${text(body['id'])}/sessions?oauthTokens=true`);
}

async function lives({ ask }: Client): Promise<void> {
  const active = [
    'suspend',
    'unsuspend',
    'unlock',
    'reset_factors',
    'expire_password',
    'expire_password_with_temp_password',
  ];
  for (const step of active) await ask('POST', `/users/active@x.example/lifecycle/${step}`);
  for (const step of ['suspend', 'unsuspend', 'activate'])
    await ask('POST', `/users/invited@x.example/lifecycle/${step}`);
  for (const step of [
    'activate?sendEmail=false',
    'reactivate',
    'reset_password?sendEmail=false',
    'deactivate',
    'deactivate',
    'expire_password',
  ])
    await ask('POST', `/users/staged@x.example/lifecycle/${step}`);
  await ask('GET', '/users/staged@x.example');
  const change = { oldPassword: { value: 'Abcd1234efgh' }, newPassword: { value: 'Wxyz5678abcd' } };
  for (const body of [change, change, {}])
    await ask('POST', '/users/active@x.example/credentials/change_password', body);
  const question = { password: { value: 'Wxyz5678abcd' }, recovery_question: { question: 'Where?', answer: 'There' } };
  await ask('POST', '/users/active@x.example/credentials/change_recovery_question', question);
  await ask('GET', '/users/active@x.example');
}

async function groups({ ask }: Client): Promise<void> {
  const { body } = await ask('POST', '/groups', { profile: { name: 'CRM', description: 'gatepass:sandbox' } });
  const [path, crm] = ['/groups', text(body['id'])];
  await ask('POST', path, { profile: { name: 'Bare' } });
  await ask('GET', `${path}/${crm}`);
  await ask('PUT', `${path}/${crm}`, { profile: { name: 'CRM 2', description: '' } });
  const user = text((await ask('GET', '/users/invited@x.example')).body['id']);
  for (const method of ['PUT', 'PUT']) await ask(method, `${path}/${crm}/users/${user}`);
  for (const query of ['', '?limit=1', '?limit=x']) await ask('GET', `${path}/${crm}/users${query}`);
  for (const query of ['', '?q=C', '?search=type+eq+"OKTA_GROUP"', '?search=x']) await ask('GET', `${path}${query}`);
  await ask('DELETE', `${path}/${crm}/users/${user}`);
  for (const method of ['DELETE', 'DELETE']) await ask(method, `${path}/${crm}`);
  for (const time of [1, 2, 3]) await ask('DELETE', '/users/invited@x.example', time === 3 ? {} : undefined);
}

async function mistakes({ ask }: Client): Promise<void> {
  const everyone = text((await ask('GET', '/groups?q=Everyone')).items[0]?.['id']);
  for (const [method, path, body] of [
    ['POST', '/users', {}],
    ['POST', '/users', '{'],
    ['PUT', '/users/active@x.example', { profile: {} }],
    ['POST', '/users/active@x.example', { profile: { nosuch: 'x' } }],
    ['GET', '/users/nobody', undefined],
    ['PUT', '/users/nobody', {}],
    ['POST', '/users/nobody', {}],
    ['GET', '/users/nobody/groups', undefined],
    ['GET', '/users/nobody/roles', undefined],
    ['DELETE', '/users/nobody/sessions', undefined],
    ['GET', '/users?search=x', undefined],
    ['POST', '/groups', {}],
    ['PUT', `/groups/${everyone}`, { profile: { name: 'Nobody' } }],
    ['DELETE', `/groups/${everyone}`, undefined],
    ['PUT', `/groups/${everyone}/users/nobody`, undefined],
    ['GET', '/groups/nothing/users', undefined],
    ['PUT', '/groups/nothing', {}],
  ] as const)
    await ask(method, path, body);
}
