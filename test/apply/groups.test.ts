/** What becomes of groups that somebody deletes, renames, describes anew or makes at the console. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { text } from '../sandbox/client.ts';
import type { Company } from './company.ts';
import { foundedAt } from './founded.ts';
import { idOf } from './night.ts';
import { assertStateKnows } from './state.ts';

const begin = await foundedAt('2026-12-01');
const payroll = 'gp-sys-payroll-wage-type-analyst';
const mark = 'gatepass:sandbox sys-payroll/wage-type-analyst';

async function profileOf({ okta: { ask } }: Company, id: string) {
  const { body } = await ask('GET', `/groups/${id}`);
  return [text(body['profile']?.['name']), text(body['profile']?.['description'])];
}

suite('A group', { concurrency: 2 }, () => {
  test('that was deleted is made again, with the right members', async (t) => {
    const company = await begin(t);
    await company.okta.power('POST', '/console', { action: 'deleteGroup', group: payroll });
    const { code, document } = await company.apply('2026-12-03');
    assert.deepEqual([code, document.result], [0, 'complete'], document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    await assertStateKnows(company);
  });

  test('that was renamed gets its name back, and nobody loses access over it', async (t) => {
    const company = await begin(t);
    const id = await idOf(company, payroll);
    await company.okta.ask('PUT', `/groups/${id}`, { profile: { name: 'Payroll', description: mark } });
    const { code, document, receipt } = await company.apply('2026-12-03');
    assert.deepEqual([code, document.changes, receipt?.sessions], [0, [], []], document.error?.message);
    assert.deepEqual(await profileOf(company, id), [payroll, mark]);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    assert.equal((await company.apply('2026-12-03')).document.result, 'unchanged');
  });

  test('that lost its mark is ours by the receipt, and gets it back', async (t) => {
    const company = await begin(t);
    const id = await idOf(company, payroll);
    await company.okta.ask('PUT', `/groups/${id}`, { profile: { name: payroll, description: 'Payroll people' } });
    const { code } = await company.apply('2026-12-09');
    assert.equal(code, 0);
    assert.deepEqual(await company.members(), await company.declared('2026-12-09'), 'what was due has ended');
    assert.deepEqual(await profileOf(company, id), [payroll, mark]);
  });

  test('of others that has our name is never touched, until somebody hands it over', async (t) => {
    const company = await begin(t);
    const { ask, power, user } = company.okta;
    await power('POST', '/console', { action: 'deleteGroup', group: payroll });
    const { body } = await ask('POST', '/groups', { profile: { name: payroll, description: 'Of the accountants' } });
    const id = text(body['id']);
    const somebody = await user('accountant@nordlicht.example');
    await ask('PUT', `/groups/${id}/users/${somebody}`);
    await power('GET', '/journal?clear=true');
    const { code, document } = await company.apply('2026-12-03');
    assert.deepEqual([code, document.result], [3, 'partial']);
    assert.match(
      document.error?.message ?? '',
      /exists and is not Gatepass's.*write gatepass:sandbox into its description/,
    );
    const touched = (await power('GET', '/journal')).items.filter(({ path }) => text(path).includes(id));
    assert.deepEqual(touched, [], 'not even its members were read');

    await ask('PUT', `/groups/${id}`, {
      profile: { name: payroll, description: 'gatepass:sandbox Of the accountants' },
    });
    const plan = await company.plan('2026-12-03');
    const args = ['--confirm', plan.document.planHash ?? ''];
    const over = await company.apply('2026-12-03', plan.document.refused === null ? {} : { args });
    assert.deepEqual([over.code, over.document.result], [0, 'complete'], over.document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-03'));
    assert.deepEqual(await profileOf(company, id), [payroll, mark]);
    await assertStateKnows(company);
  });
});
