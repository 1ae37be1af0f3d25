/** What a reading says when Okta refuses, breaks off or talks nonsense at one of its requests, and what it still reads. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Unanswered, clientFor } from '../../../src/providers/okta/client.ts';
import { readDirectory } from '../../../src/providers/okta/read.ts';
import { loginOf, okta, scopeOf, whoIn } from './reading.ts';
import type { Okta } from './reading.ts';

const [ann, bob, eva] = ['fl-ann0000000', 'fl-bob0000000', 'fl-eva0000000'];

/** Faults, and what is told of them. Waiting for a limit is another test's: here Okta says that it takes no time. */
const faults: Readonly<Record<string, readonly [fault: object, told: RegExp]>> = {
  'has no right to it': [{ status: 403 }, /^403 E0000006 /],
  'is told that it is not there': [{ status: 404 }, /^404 E0000007 /],
  'asks too often': [{ status: 429, headers: { 'Retry-After': '0' } }, /^429 E0000047 /],
  'meets an error of Okta’s': [{ status: 500 }, /^500 E0000009 /],
  'comes while Okta is closed': [{ status: 503 }, /^503 E0000010 /],
  'is broken off': [{ drop: true }, /^not reached: /],
  'gets a page for people': [{ status: 200, body: '<html>Maintenance</html>' }, /^the answer is no JSON$/],
  'gets a page of a gateway’s': [{ status: 404, body: '<html>Not here</html>' }, /^404$/],
  'gets half an answer': [{ status: 200, body: '[{"id":' }, /^the answer is no JSON$/],
  'gets another kind of answer': [
    { status: 200, body: { something: 'else' } },
    /^(a list was asked for, and something else came|an answer lacks id)$/,
  ],
  'gets a list of nothing': [{ status: 200, body: [null] }, /^(an answer lacks id)$/],
};

/** Ann and Bob are in the CRM, Eva is in the wiki, and everybody is needed. */
async function organisation(t: Parameters<typeof okta>[0]): Promise<Okta & { readonly crm: string }> {
  const found = await okta(t);
  const [crm, wiki] = [await found.ours('CRM'), await found.ours('Wiki')];
  await found.letIn(crm, loginOf(ann), loginOf(bob));
  await found.letIn(wiki, loginOf(eva));
  return { ...found, crm };
}

const people = [ann, bob, eva, 'fl-zoe0000000'].map((freelancer) => ({ freelancer, needed: true }));

for (const [what, [fault, told]] of Object.entries(faults)) {
  suite(`A request that ${what}`, { concurrency: true }, () => {
    test('for the groups leaves nothing to say', async (t) => {
      const { power, read } = await organisation(t);
      await power('POST', '/faults', { path: '^/api/v1/groups$', ...fault });
      await assert.rejects(read({ people }), (error) => error instanceof Unanswered && told.test(error.message));
    });

    test('for the groups leaves those to be read that the last receipt knows', async (t) => {
      const { crm, power, read } = await organisation(t);
      await power('POST', '/faults', { path: '^/api/v1/groups$', ...fault });
      const directory = await read({ groups: ['CRM', 'Wiki'], people, owned: { [crm]: 'CRM' } });
      assert.deepEqual(whoIn(directory), { CRM: [ann, bob] });
      assert.deepEqual(
        directory.faults.map(({ where }) => where),
        ['groups'],
      );
      assert.ok(directory.unread.has('Wiki') && !directory.unread.has('CRM'));
    });

    test('for the members of one group leaves the others', async (t) => {
      const { crm, power, read } = await organisation(t);
      await power('POST', '/faults', { path: `^/api/v1/groups/${crm}/users`, ...fault });
      const directory = await read({ people });
      assert.deepEqual(whoIn(directory), { Wiki: [eva] });
      assert.deepEqual([...directory.unread], ['CRM']);
      assert.match(directory.faults[0]?.message ?? '', told);
      assert.deepEqual(
        [...directory.accounts.keys()].sort(),
        [ann, bob, eva].sort(),
        'their accounts are known all the same',
      );
    });

    test('for the accounts leaves those who are members or needed', async (t) => {
      const { power, read, user } = await organisation(t);
      await user(loginOf('fl-leaver0000'));
      await power('POST', '/faults', { path: '^/api/v1/users$', ...fault });
      const directory = await read({ people });
      assert.deepEqual(whoIn(directory), { CRM: [ann, bob], Wiki: [eva] });
      assert.deepEqual([...directory.accounts.keys()].sort(), [ann, bob, eva].sort());
      assert.deepEqual(
        directory.faults.map(({ where }) => where),
        ['accounts'],
      );
      assert.match(directory.faults[0]?.message ?? '', told);
    });

    test('for one person says that nobody knows whether the account is there', async (t) => {
      const { power, read } = await organisation(t);
      await power('POST', '/faults', { path: '^/api/v1/users/fl-zoe', ...fault });
      const directory = await read({ people });
      if (what.includes('not there')) return assert.deepEqual([directory.faults, [...directory.unread]], [[], []]);
      assert.deepEqual([...directory.unread], ['fl-zoe0000000']);
      assert.match(directory.faults[0]?.message ?? '', told);
    });
  });
}

suite('A fault', () => {
  test('has Okta’s id', async (t) => {
    const { crm, power, read } = await organisation(t);
    await power('POST', '/faults', { path: `/groups/${crm}/users`, status: 403 });
    assert.match((await read()).faults[0]?.id ?? '', /^oae/);
  });

  for (const [name, fault] of [
    ['a limit', { status: 429 }],
    ['an error', { status: 500 }],
    ['a broken line', { drop: true }],
  ] as const) {
    test(`that passes (${name}) is nobody’s business, also where Okta’s clock is another one`, async (t) => {
      const { power, read } = await organisation(t);
      await power('PUT', '/clock', { now: '2031-12-01T09:00:00Z' });
      await power('POST', '/faults', { ...fault, path: '^/api/v1/groups', times: 1 });
      const started = Date.now();
      const directory = await read({ people });
      assert.deepEqual([whoIn(directory), directory.faults], [{ CRM: [ann, bob], Wiki: [eva] }, []]);
      assert.ok(Date.now() - started < 10_000);
    });
  }
});

suite('A token', () => {
  test('that Okta does not know opens nothing, and that is said in Okta’s words', async (t) => {
    const { url } = await organisation(t);
    await assert.rejects(readDirectory(clientFor({ url, token: 'wrong' }), scopeOf({})), (error) => {
      assert.ok(error instanceof Unanswered);
      assert.deepEqual([error.status, error.message.slice(0, 13)], [401, '401 E0000011 ']);
      return true;
    });
  });
});
