/** What is read of an organisation at Okta: groups of ours with all who are in them, and accounts of external people. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { text } from '../../sandbox/client.ts';
import { loginOf, okta } from './reading.ts';

const [ann, bob] = ['fl-ann0000000', 'fl-bob0000000'];

suite('Groups', () => {
  test('that carry the mark are read, whatever the files say, with the role that they were made for', async (t) => {
    const { letIn, ours, read } = await okta(t);
    const crm = await ours('CRM', 'gatepass:sandbox sys-crm/reader');
    const wiki = await ours('Wiki', 'Our wiki. gatepass:sandbox');
    await letIn(crm, loginOf(ann));
    const { groups } = await read();
    const seen = [...groups.values()].map(({ id, owned, role }) => ({ id, owned, role }));
    assert.deepEqual(seen, [
      { id: crm, owned: true, role: 'sys-crm/reader' },
      { id: wiki, owned: true, role: null },
    ]);
  });

  test('without the mark are not looked into, and named only where the files name them', async (t) => {
    const { group, letIn, power, read } = await okta(t);
    for (const name of ['CRM', 'Staff']) await letIn(await group(name), `${name}@x.example`);
    await power('GET', '/journal?clear=true');
    const { groups } = await read({ groups: ['CRM', 'Not there'] });
    const seen = [...groups.values()].map(({ members, name, owned }) => ({ members, name, owned }));
    assert.deepEqual(seen, [{ members: [], name: 'CRM', owned: false }]);
    const asked = (await power('GET', '/journal')).items.map(({ path }) => text(path));
    assert.deepEqual(asked, ['/api/v1/groups', '/api/v1/users']);
  });

  for (const description of [
    'gatepass:sandbox2',
    'gatepass:sand',
    'xgatepass:sandbox',
    'gatepass: sandbox',
    'GATEPASS:SANDBOX',
    'gatepass:production sys-x/y',
  ]) {
    test(`are not Gatepass's by ${JSON.stringify(description)}`, async (t) => {
      const { ours, read } = await okta(t);
      await ours('CRM', description);
      assert.equal((await read({ groups: ['CRM'] })).groups.get('CRM')?.owned, false);
    });
  }

  test('are known from the last receipt where somebody has rubbed out the mark, and go by its name for them', async (t) => {
    const { ask, ours, read } = await okta(t);
    const crm = await ours('CRM');
    await ask('PUT', `/groups/${crm}`, { profile: { name: 'Kundenpflege', description: 'No mark' } });
    const { groups } = await read({ groups: ['CRM'], owned: { [crm]: 'CRM' } });
    assert.deepEqual(
      [...groups.values()].map(({ id, name, owned }) => [id, name, owned]),
      [[crm, 'CRM', true]],
    );
  });

  test('have all their members, two hundred to a page, each with the reading that proves it', async (t) => {
    const { letIn, ours, power, read } = await okta(t);
    const crm = await ours('CRM');
    const logins = Array.from({ length: 401 }, (_, index) => loginOf(`fl-${String(index).padStart(10, '0')}`));
    const ids = await letIn(crm, ...logins);
    await power('GET', '/journal?clear=true');
    const { groups } = await read();
    assert.deepEqual(
      groups
        .get('CRM')
        ?.members.map(({ id }) => id)
        .sort(),
      [...ids].sort(),
    );
    const pages = (await power('GET', '/journal')).items.filter(({ path }) => text(path).includes(crm));
    assert.equal(pages.length, 3);
    assert.equal(groups.get('CRM')?.reading.requestId, pages.at(-1)?.['requestId']);
    assert.match(groups.get('CRM')?.reading.at ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test('may have any name', async (t) => {
    const { ours, read } = await okta(t);
    const names = ['Zugänge für Öffentlichkeitsarbeit', 'Läs & skriv / "allt"', '顧客 %41 ?x=1#y'];
    for (const name of names) await ours(name);
    const { faults, groups } = await read({ groups: names });
    assert.deepEqual([[...groups.keys()].sort(), faults], [names.sort(), []]);
  });
});

suite('People', () => {
  test('are known by the login that Gatepass makes, in capitals as well, and by no other', async (t) => {
    const { letIn, ours, read } = await okta(t);
    const crm = await ours('CRM');
    const others = [`${bob}@elsewhere.example`, 'fl-short@ext.example', `x${bob}@ext.example`];
    const ids = await letIn(crm, `${ann.toUpperCase()}@Ext.Example`, ...others);
    const { accounts, groups } = await read();
    assert.deepEqual(
      [...accounts].map(([id, account]) => [id, account.id]),
      [[ann, ids[0]]],
    );
    assert.equal(groups.get('CRM')?.members.filter(({ freelancer }) => freelancer === null).length, 3);
  });

  test('are found where they are in no group', async (t) => {
    const { read, user } = await okta(t);
    const id = await user(loginOf(ann));
    const { accounts } = await read();
    assert.deepEqual([accounts.get(ann)?.id, accounts.get(ann)?.active], [id, true]);
  });

  for (const by of ['login', 'id'] as const) {
    test(`are known by the account that a file names by its ${by}, and no longer by the one that would be made`, async (t) => {
      const { letIn, ours, read, user } = await okta(t);
      const crm = await ours('CRM');
      const [id = ''] = await letIn(crm, 'Ann.Smith@partner.example');
      await user(loginOf(ann));
      const subject = by === 'id' ? id : 'ann.smith@partner.example';
      const { accounts, groups } = await read({ people: [{ freelancer: ann, subject, needed: true }] });
      assert.deepEqual(
        groups.get('CRM')?.members.map(({ freelancer }) => freelancer),
        [ann],
      );
      assert.deepEqual(
        [...accounts].map(([who, account]) => [who, account.id]),
        [[ann, id]],
      );
    });
  }

  test('whom a file names wrongly are not there, whoever else Okta finds under that', async (t) => {
    const { read, user } = await okta(t);
    await user('ann.smith@partner.example');
    for (const subject of ['me', 'nobody@partner.example', '..', 'a/b?c#d']) {
      const { accounts, faults } = await read({ people: [{ freelancer: ann, subject, needed: true }] });
      assert.deepEqual([[...accounts], faults], [[], []], subject);
    }
  });

  test('who were deactivated are known with the time of it, if they are needed, asked about, or still in a group', async (t) => {
    const { ask, letIn, ours, power, read } = await okta(t);
    await power('PUT', '/clock', { now: '2026-12-01T09:00:00Z' });
    const [id = ''] = await letIn(await ours('CRM'), loginOf(ann));
    await ask('POST', `/users/${id}/lifecycle/deactivate`);
    const account = (await read()).accounts.get(ann);
    assert.deepEqual(
      [account?.active, new Date(account?.since ?? 0).toISOString().slice(0, 16)],
      [false, '2026-12-01T09:00'],
    );
    await power('POST', '/console', { action: 'removeMember', user: id, group: 'CRM' });
    assert.equal((await read()).accounts.size, 0);
    assert.equal((await read({ people: [{ freelancer: ann, needed: true }] })).accounts.get(ann)?.active, false);
    assert.equal((await read({}, [ann])).accounts.get(ann)?.active, false);
  });

  test('are asked about one by one only where a change has to be proved', async (t) => {
    const { power, read, user } = await okta(t);
    for (const one of [ann, bob]) await user(loginOf(one));
    const people = [ann, bob].map((freelancer) => ({ freelancer, needed: true }));
    await power('GET', '/journal?clear=true');
    await read({ people });
    assert.equal((await power('GET', '/journal?clear=true')).items.length, 2);
    await read({ people }, [ann, 'fl-nobody0000']);
    const asked = (await power('GET', '/journal')).items
      .map(({ path }) => text(path))
      .slice(2)
      .sort();
    assert.deepEqual(
      asked,
      [ann, 'fl-nobody0000'].map((one) => `/api/v1/users/${encodeURIComponent(loginOf(one))}`).sort(),
    );
  });
});
