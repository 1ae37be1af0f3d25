/** Okta refuses a removal. Everything else is done, and the one that is not is said to be open. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertTrue } from './claims.ts';
import { membersIn } from './directory.ts';
import { NIGHT, evening, groups, idOf } from './night.ts';

const begin = await evening();

suite('A removal is refused', () => {
  test('the others are made all the same, and the receipt says which one is open', async (t) => {
    const company = await begin(t);
    const { apply, directory, okta } = company;
    const path = `^/api/v1/groups/${await idOf(company, groups.website)}/users/`;
    await okta.power('POST', '/faults', { method: 'DELETE', path, status: 403 });
    const { code, document, receipt } = await apply(NIGHT);

    assert.deepEqual([code, document.result, receipt?.result], [3, 'partial', 'partial']);
    const open = receipt?.removals.filter(({ gone }) => gone === null).map(({ due, group }) => [group, due]);
    assert.deepEqual(open, [[groups.website, '2026-12-15T00:00:00+01:00']]);
    assert.equal(receipt?.removals.length, 5);
    const refusal = receipt.errors.find(({ where }) => where === groups.website);
    assert.match(refusal?.message ?? '', /was not removed .*403 E0000006.*oaeFaultOnDemand/);
    assert.equal(refusal?.id, 'oaeFaultOnDemand000000000');
    assert.deepEqual(document.readBack?.differences, [
      { group: groups.website, missing: [], extra: [receipt.removals.find(({ gone }) => gone === null)?.account] },
    ]);

    const now = await directory();
    const people = ['fl-7k3qz9m2xd', 'fl-xry27dqqq5'].map((person) => now.accounts.get(person)?.status);
    assert.deepEqual(people, ['DEPROVISIONED', 'PROVISIONED'], 'a leaver has left, a joiner has come');
    const { [groups.website]: left, ...members } = membersIn(now);
    assert.deepEqual([left, members], [['fl-r5g24w07qq'], await company.declared(NIGHT)]);
    assertTrue(receipt, now, (await okta.power('GET', '/journal')).items);
  });

  test('to a leaver, whose account is deactivated nevertheless', async (t) => {
    const company = await begin(t);
    const { apply, directory, okta } = company;
    const path = `^/api/v1/groups/${await idOf(company, groups.crm)}/users/`;
    await okta.power('POST', '/faults', { method: 'DELETE', path, status: 403 });
    const { code, receipt } = await apply(NIGHT);
    assert.equal(code, 3);
    const leaver = (await directory()).accounts.get('fl-7k3qz9m2xd');
    assert.equal(leaver?.status, 'DEPROVISIONED');
    const [open, ...others] = receipt?.removals.filter(({ gone }) => gone === null) ?? [];
    assert.deepEqual([open?.account, others], [leaver?.id, []]);

    await okta.power('DELETE', '/faults');
    const mended = await apply(NIGHT);
    assert.deepEqual([mended.code, mended.document.result], [0, 'complete']);
    assert.deepEqual(await company.members(), await company.declared(NIGHT));
    assert.notEqual(mended.receipt?.removals[0]?.gone, null);
  });
});
