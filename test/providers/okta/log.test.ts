/** Whose hand it was: what the System Log says about memberships and accounts that this token did not change. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { handsIn } from '../../../src/providers/okta/log.ts';
import type { Questions } from '../../../src/providers/okta/log.ts';
import { text } from '../../sandbox/client.ts';
import { loginOf, okta } from './reading.ts';
import type { Okta } from './reading.ts';

const ann = loginOf('fl-ann0000000');

/** A CRM with Ann's account beside it, and a way to ask about both. */
async function crm(t: Parameters<typeof okta>[0]) {
  const found = await okta(t);
  await found.power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
  const [crmId, account] = [await found.ours('CRM'), await found.user(ann)];
  const users = await found.ask('GET', '/users');
  const idOf = (login: string) => text(users.items.find(({ profile }) => text(profile?.['login']) === login)?.['id']);
  const act = async (action: string) =>
    void (await found.power('POST', '/console', { action, user: account, group: crmId }));
  const ask = (more: Partial<Questions> = {}) =>
    handsIn(found.asking, {
      groups: new Map([[crmId, 'CRM']]),
      accounts: [account],
      now: Date.parse('2026-12-01T10:00:00Z'),
      ...more,
    });
  const by = {
    administrator: idOf('ada.administrator@sandbox.example'),
    me: idOf('gatepass.automation@sandbox.example'),
  };
  return { ...found, crmId, account, act, hands: ask, by };
}

type Crm = Okta & { readonly crmId: string; readonly account: string };

/** What this token does. */
const add = ({ account, ask, crmId }: Crm) => ask('PUT', `/groups/${crmId}/users/${account}`);
const remove = ({ account, ask, crmId }: Crm) => ask('DELETE', `/groups/${crmId}/users/${account}`);

suite('A hand', () => {
  for (const [action, what, before] of [
    ['addMember', 'added', null],
    ['removeMember', 'removed', add],
    ['deactivate', 'deactivated', null],
  ] as const) {
    test(`at the console that ${what} somebody is named, with the time`, async (t) => {
      const found = await crm(t);
      await before?.(found);
      await found.act(action);
      const { faults, hands } = await found.hands();
      assert.deepEqual(faults, []);
      const about = what === 'deactivated' ? null : 'CRM';
      const seen = hands.map(({ at, ...rest }) => ({ ...rest, at: at.slice(0, 15) }));
      const { account, by } = found;
      assert.deepEqual(seen, [{ group: about, account, what, by: by.administrator, at: '2026-12-01T09:0' }]);
    });
  }

  test('of this token is none', async (t) => {
    const found = await crm(t);
    await add(found);
    await remove(found);
    await found.ask('POST', `/users/${found.account}/lifecycle/deactivate`);
    assert.deepEqual(await found.hands(), { hands: [], faults: [] });
  });

  test('that this token has corrected since is none any more', async (t) => {
    const found = await crm(t);
    await found.act('addMember');
    await remove(found);
    assert.deepEqual((await found.hands()).hands, []);
  });

  test('that came after this token did the same counts', async (t) => {
    const found = await crm(t);
    await add(found);
    await remove(found);
    await found.act('addMember');
    assert.deepEqual(
      (await found.hands()).hands.map(({ by, what }) => [by, what]),
      [[found.by.administrator, 'added']],
    );
  });

  test('on another group or account is not asked about', async (t) => {
    const found = await crm(t);
    const [wiki, bob] = [await found.ours('Wiki'), await found.user('bob@x.example')];
    await found.power('POST', '/console', { action: 'addMember', user: bob, group: wiki });
    await found.power('POST', '/console', { action: 'deactivate', user: bob });
    assert.deepEqual((await found.hands()).hands, []);
  });

  test('of the token’s owner at a console is a hand: a console names no token', async (t) => {
    const found = await crm(t);
    const event = await one(found);
    const atConsole = { ...event, actor: { id: found.by.me, type: 'User' }, transaction: { detail: {} } };
    assert.deepEqual(
      (await answered(found, [atConsole])).hands.map(({ by }) => by),
      [found.by.me],
    );
  });

  test('of another program with a token of its own is a hand', async (t) => {
    const found = await crm(t);
    const event = await one(found);
    const byOther = {
      ...event,
      actor: { id: '00u-other' },
      transaction: { detail: { requestApiTokenId: '00T-other' } },
    };
    assert.deepEqual(
      (await answered(found, [byOther])).hands.map(({ by }) => by),
      ['00u-other'],
    );
  });

  test('that only tried is none', async (t) => {
    const found = await crm(t);
    const event = await one(found);
    assert.deepEqual((await answered(found, [{ ...event, outcome: { result: 'FAILURE' } }])).hands, []);
  });

  test('of more than ninety days ago is not known any more', async (t) => {
    const found = await crm(t);
    await found.act('addMember');
    const later = Date.parse('2026-12-01T09:00:00Z') + 91 * 86_400_000;
    assert.deepEqual((await found.hands({ now: later })).hands, []);
  });
});

suite('The log', () => {
  test('is not asked where there is nothing to ask', async (t) => {
    const found = await crm(t);
    await found.power('GET', '/journal?clear=true');
    assert.deepEqual(await found.hands({ groups: new Map(), accounts: [] }), { hands: [], faults: [] });
    assert.deepEqual((await found.power('GET', '/journal')).items, []);
  });

  for (const path of ['/users/me$', '/logs$']) {
    for (const fault of [{ status: 403 }, { drop: true }, { status: 200, body: {} }, { status: 200, body: 'null' }]) {
      test(`that cannot be read is told: ${path} ${JSON.stringify(fault)}`, async (t) => {
        const found = await crm(t);
        await found.act('addMember');
        await found.power('POST', '/faults', { path, ...fault });
        const { faults, hands } = await found.hands();
        assert.deepEqual([hands, faults.map(({ where }) => where)], [[], ['log']]);
      });
    }
  }

  test('that cannot be read about one group says what it knows about the others', async (t) => {
    const found = await crm(t);
    await found.act('addMember');
    const wiki = await found.ours('Wiki');
    await found.power('POST', '/faults', { path: `/logs.*${wiki}`, status: 403 });
    const groups = new Map([
      [wiki, 'Wiki'],
      [found.crmId, 'CRM'],
    ]);
    const { faults, hands } = await found.hands({ groups });
    assert.deepEqual([hands.map(({ group }) => group), faults.map(({ where }) => where)], [['CRM'], ['log']]);
  });

  test('that is down is not asked about everything: it is told once, and what is due goes on', async (t) => {
    const found = await crm(t);
    await found.power('POST', '/faults', { path: '/logs', status: 403 });
    await found.power('GET', '/journal?clear=true');
    const groups = new Map(Array.from({ length: 40 }, (_, index) => [`00g${index}`, `Group ${index}`]));
    assert.equal((await found.hands({ groups })).faults.length, 1);
    assert.ok((await found.power('GET', '/journal')).items.length < 10);
  });

  for (const [what, events] of [
    ['nothing', [null]],
    ['an event about nobody', [{ eventType: 'group.user_membership.add', target: null }]],
    [
      'an event about a group alone',
      [{ eventType: 'group.user_membership.add', target: [{ type: 'UserGroup', id: 'x' }] }],
    ],
  ] as const) {
    test(`may hold ${what}`, async (t) => {
      const found = await crm(t);
      assert.deepEqual(await answered(found, events), { hands: [], faults: [] });
    });
  }

  test('that names nobody for something is no answer', async (t) => {
    const found = await crm(t);
    const event = await one(found);
    assert.deepEqual((await answered(found, [{ ...event, actor: null }])).faults, [
      { where: 'log', message: 'an answer lacks actor.id', id: null },
    ]);
  });
});

/** A real event, of somebody who was let in at the console. */
async function one({ act, ask }: Okta & { readonly act: (action: string) => Promise<void> }): Promise<object> {
  await act('addMember');
  const { items } = await ask('GET', '/logs?filter=eventType%20eq%20%22group.user_membership.add%22');
  assert.equal(items.length, 1);
  return items[0] ?? {};
}

/** What is heard where the log answers with these events. */
async function answered(found: Awaited<ReturnType<typeof crm>>, body: readonly unknown[]) {
  await found.power('POST', '/faults', { path: '/logs$', status: 200, body });
  return found.hands({ accounts: [] });
}
