/** What administrators do at the console past the files: undone, told with who and when, or respected. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { commit, edit, grant } from '../cli/repository.ts';
import { text } from '../sandbox/client.ts';
import type { Company } from './company.ts';
import { foundedAt } from './founded.ts';
import { resourcesOf, types } from './state.ts';

const begin = await foundedAt('2026-12-01');
const payroll = { group: 'gp-sys-payroll-wage-type-analyst', person: 'fl-4g67vsbdsw' };
const crm = { group: 'gp-sys-crm-data-steward', person: 'fl-7k3qz9m2xd' };

/** An administrator does something at the console on the evening of 2 December. @returns what the log has of it. */
async function byHand({ okta: { ask, power } }: Company, action: string, person: string, group?: string) {
  await power('PUT', '/clock', { now: '2026-12-02T16:40:00+01:00' });
  await power('POST', '/console', { action, user: `${person}@ext.nordlicht.example`, group });
  const { items } = await ask('GET', '/logs?since=2026-12-02T00:00:00.000Z&sortOrder=DESCENDING&limit=1');
  return { by: text(items[0]?.['actor']?.['id']), at: text(items[0]?.['published']) };
}

suite('By hand', { concurrency: 2 }, () => {
  test('somebody is let in: out again, and the receipt names who did it and when', async (t) => {
    const company = await begin(t);
    const hand = await byHand(company, 'addMember', 'fl-xry27dqqq5', payroll.group);
    const { code, document, receipt } = await company.apply('2026-12-03');
    assert.deepEqual([code, document.result], [0, 'complete']);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    const account = (await company.directory()).accounts.get('fl-xry27dqqq5')?.id;
    assert.deepEqual(receipt?.drift, [{ group: payroll.group, account, what: 'added', ...hand, done: 'removed' }]);
    assert.deepEqual(
      receipt.sessions.map(({ account: whose, ended }) => [whose, ended]),
      [[account, true]],
    );
  });

  test('somebody is put out: in again while the grant lasts, and that is told', async (t) => {
    const company = await begin(t);
    const hand = await byHand(company, 'removeMember', payroll.person, payroll.group);
    const { code, receipt } = await company.apply('2026-12-03');
    assert.equal(code, 0);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    const account = (await company.directory()).accounts.get(payroll.person)?.id;
    assert.deepEqual(receipt?.drift, [{ group: payroll.group, account, what: 'removed', ...hand, done: 'restored' }]);
  });

  test('an account is deactivated: it stays so, and every run says so', async (t) => {
    const company = await begin(t);
    const hand = await byHand(company, 'deactivate', crm.person);
    for (const day of ['2026-12-03', '2026-12-04']) {
      const { code, document, receipt } = await company.apply(day);
      assert.equal(code, 0);
      assert.deepEqual(
        document.accounts.map(({ change, freelancer }) => [freelancer, change]),
        [[crm.person, 'stays']],
      );
      const [told] = receipt?.drift ?? [];
      assert.deepEqual([told?.what, told?.by, told?.at, told?.done], ['deactivated', hand.by, hand.at, 'left']);
    }
    assert.equal((await company.directory()).accounts.get(crm.person)?.status, 'DEPROVISIONED');
  });

  test('a leaver stays a leaver, whatever is granted, until a file says that he was hired again', async (t) => {
    const company = await begin(t);
    await company.apply('2026-12-31');
    const next = readFileSync(join(company.root, grant), 'utf8')
      .replace('gr-2026-0042-01', 'gr-2026-0042-02')
      .replace('2026-12-01', '2027-01-05')
      .replace('2026-12-30', '2027-01-20');
    edit(company.root, grant.replace('-01.yaml', '-02.yaml'), null, next);
    commit(company.root);
    const refused = await company.apply('2027-01-05');
    assert.deepEqual([refused.code, (await company.members())[crm.group]], [0, undefined]);
    assert.deepEqual(
      refused.document.accounts.map(({ change }) => change),
      ['stays'],
    );
    assert.deepEqual((await company.declared('2027-01-05'))[crm.group], [crm.person]);

    const file = `processors/freelancers/${crm.person}/freelancer.yaml`;
    edit(company.root, file, 'kind_of_person', 'rehired_on: 2027-01-06\nkind_of_person');
    commit(company.root);
    const hired = await company.apply('2027-01-06');
    assert.deepEqual(
      [hired.code, hired.document.accounts[0]?.outcome],
      [0, 'activated'],
      hired.document.error?.message,
    );
    assert.deepEqual(await company.members(), await company.declared('2027-01-06'));
  });

  test('an account was made under exactly our login: it is taken over, not doubled', async (t) => {
    const company = await begin(t);
    const person = 'fl-xqpsnm8y22';
    const login = `${person}@ext.nordlicht.example`;
    const id = await company.okta.user(login);
    const file = 'engagements/2026/eng-2026-0036/grants/gr-2026-0036-02.yaml';
    edit(company.root, file, 'until: 2026-11-30', 'until: 2026-12-10');
    commit(company.root);
    const { code, document } = await company.apply('2026-12-03');
    assert.equal(code, 0, document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    const users = (await resourcesOf(company)).filter(({ name, type }) => type === types.user && name === person);
    assert.deepEqual(
      users.map((one) => one.id),
      [id],
    );
  });
});
