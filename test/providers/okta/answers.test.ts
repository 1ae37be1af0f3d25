/** Answers that are not what they should be: half an answer is no answer, and a link leads only on. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Unanswered } from '../../../src/providers/okta/client.ts';
import type { Ask } from '../../../src/providers/okta/client.ts';
import { listAll } from '../../../src/providers/okta/pages.ts';
import { readDirectory } from '../../../src/providers/okta/read.ts';
import { text } from '../../sandbox/client.ts';
import { loginOf, okta, scopeOf } from './reading.ts';

const ann = 'fl-ann0000000';
const whole = { id: '00u1', status: 'ACTIVE', profile: { login: loginOf(ann) } };

suite('An account', () => {
  const lacking: readonly (readonly [what: string, item: unknown, told: string | null])[] = [
    ['with everything', whole, null],
    ['without the time of its status', { ...whole, statusChanged: 'yesterday' }, null],
    ['without an id', { ...whole, id: undefined }, 'an answer lacks id'],
    ['with a number for an id', { ...whole, id: 7 }, 'an answer lacks id'],
    ['without a status', { ...whole, status: undefined }, 'an answer lacks status'],
    ['without a profile', { ...whole, profile: undefined }, 'an answer lacks profile.login'],
    ['without a login', { ...whole, profile: {} }, 'an answer lacks profile.login'],
    ['that is a text', 'whole', 'an answer lacks id'],
  ];
  for (const [what, item, told] of lacking) {
    test(`${what} ${told === null ? 'is read' : 'makes its group unread'}`, async (t) => {
      const { ours, power, read } = await okta(t);
      const crm = await ours('CRM');
      await power('POST', '/faults', { path: `/groups/${crm}/users`, status: 200, body: [item] });
      const { faults, groups, unread } = await read();
      if (told === null)
        return assert.deepEqual(groups.get('CRM')?.members, [
          { id: '00u1', freelancer: ann, active: true, since: null },
        ]);
      assert.deepEqual([faults, [...unread]], [[{ where: 'CRM', message: told, id: null }], ['CRM']]);
    });
  }
});

suite('A group', () => {
  const ours = { id: '00g1', type: 'OKTA_GROUP', profile: { name: 'CRM', description: 'gatepass:sandbox a/b' } };

  test('that another directory keeps does not hide ours of the same name', async () => {
    const foreign = { ...ours, id: '00g2', type: 'APP_GROUP', profile: { name: 'CRM', description: null } };
    for (const list of [
      [ours, foreign],
      [foreign, ours],
    ]) {
      const { groups } = await readDirectory(
        answering({ 'api/v1/groups': list, '00g1/users': [whole] }),
        scopeOf({ groups: ['CRM'] }),
      );
      assert.deepEqual([groups.get('CRM')?.id, groups.get('CRM')?.owned], ['00g1', true]);
    }
  });

  test('that another directory keeps is not ours, whatever mark it carries', async () => {
    const marked = { ...ours, type: 'APP_GROUP' };
    const { groups } = await readDirectory(answering({ 'api/v1/groups': [marked] }), scopeOf({ groups: ['CRM'] }));
    assert.equal(groups.get('CRM')?.owned, false);
  });

  test('without a name makes it impossible to say which groups there are', async () => {
    const nameless = { ...ours, profile: {} };
    await assert.rejects(readDirectory(answering({ 'api/v1/groups': [ours, nameless] }), scopeOf({})), Unanswered);
  });
});

suite('A link to the next page', () => {
  const members = (link: string, times?: number) => ({
    path: '/groups/.*/users$',
    headers: { Link: link },
    ...(times === undefined ? {} : { times }),
  });

  for (const link of [
    '<https://evil.example/api/v1/x?after=0>; rel="next"',
    '<https://x.example/?after=0>; Rel=Next',
  ]) {
    test(`is followed on our host, and the token goes nowhere else: ${link}`, async (t) => {
      const { letIn, ours, power, read } = await okta(t);
      await letIn(await ours('CRM'), loginOf(ann));
      await power('POST', '/faults', members(`<https://x.example/?after=9>; rel="self", ${link}`, 1));
      await power('GET', '/journal?clear=true');
      assert.deepEqual((await read()).faults, []);
      const asked = (await power('GET', '/journal')).items.map(({ query }) => text(query));
      assert.deepEqual(
        asked.filter((query) => query.includes('after=')),
        ['after=0'],
      );
    });
  }

  const endless = ['<https://x.example/?after=1>; rel="next"', '<https://x.example/>; rel="next"'];
  for (const link of [
    ...endless,
    '<https://x.example/?after=1>; rel="self", <https://x.example/?after=2>; rel="next"',
  ]) {
    test(`that leads in a circle is told: ${link}`, async (t) => {
      const { letIn, ours, power, read } = await okta(t);
      await letIn(await ours('CRM'), loginOf(ann));
      await power('POST', '/faults', members(link));
      const { faults } = await read();
      assert.match(faults[0]?.message ?? '', /circle|400/);
    });
  }

  test('that is no address is told', async (t) => {
    const { ours, power, read } = await okta(t);
    await ours('CRM');
    await power('POST', '/faults', members('<next>; rel="next"'));
    assert.deepEqual(
      (await read()).faults.map(({ where }) => where),
      ['CRM'],
    );
  });
});

test('a list is read to its end in order, and its reading is that of the last page', async () => {
  const pages: Readonly<Record<string, readonly [body: unknown, next: string | null]>> = {
    'a?limit=2': [[1, 2], '?after=2'],
    'a?after=2': [[], '?after=3'],
    'a?after=3': [[3], null],
  };
  const ask: Ask = (_, path) => {
    const [body, next] = pages[path] ?? ['', null];
    return Promise.resolve({ body, next, reading: { at: path, requestId: path } });
  };
  assert.deepEqual(await listAll(ask, 'a?limit=2'), {
    items: [1, 2, 3],
    reading: { at: 'a?after=3', requestId: 'a?after=3' },
  });
});

/** An Okta that answers by a part of the question, and with an empty list to any other one. */
function answering(answers: Readonly<Record<string, unknown>>): Ask {
  return (_, path) => {
    const [, body = []] = Object.entries(answers).find(([part]) => path.replace(/\?.*/, '').endsWith(part)) ?? [];
    return Promise.resolve({ body, next: null, reading: { at: '', requestId: null } });
  };
}
