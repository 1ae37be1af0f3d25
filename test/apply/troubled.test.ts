/** Trouble around a run: with keys, receipts, state, the token or the files. What is due ends all the same, and is told. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { commit, edit, grant } from '../cli/repository.ts';
import { text } from '../sandbox/client.ts';
import type { Company } from './company.ts';
import { foundedAt } from './founded.ts';

const DAY = '2026-12-16';
const begin = await foundedAt('2026-12-01');

suite('A run in trouble', { concurrency: 2 }, () => {
  test('whose receipt cannot be written: what is due ends, and exit code 3 says what is missing', async (t) => {
    const company = await begin(t);
    const { code, document } = await company.apply(DAY, { args: ['--receipts', 'policies/organisation.yaml'] });
    assert.deepEqual([code, document.receipt], [3, null]);
    assert.match(document.error?.message ?? '', /receipt.*organisation\.yaml/);
    await assertSettled(company);
  });

  test('after a receipt that was damaged: what is due ends, and the chain goes on', async (t) => {
    const company = await begin(t);
    const last = join(company.root, '.gatepass/receipts/sandbox/000001.json');
    writeFileSync(last, readFileSync(last, 'utf8').slice(0, 500));
    const { code, document, receipt } = await company.apply(DAY);
    assert.deepEqual([code, document.receipt], [3, '.gatepass/receipts/sandbox/000002.json']);
    assert.match(document.error?.errors.join() ?? '', /000001\.json should be the last receipt/);
    assert.ok(receipt?.removals.every(({ gone }) => gone !== null));
    await assertSettled(company);
    assert.equal((await company.apply(DAY)).code, 0, 'the next one has a sound receipt before it');
    const verified = await company.gatepass('verify', '--key', '.gatepass/keys/receipts.pub.pem');
    assert.notEqual(verified.code, 0, 'and the damage is not forgotten');
  });

  for (const [what, env, break_] of [
    ['file', {}, ({ root }: Company) => writeFileSync(join(root, '.gatepass/keys/receipts.key.pem'), 'no key')],
    ['variable', { GATEPASS_SIGNING_KEY: 'no key' }, () => {}],
  ] as const) {
    test(`with no key in the ${what} of the key: what is due ends, and the receipt is not signed`, async (t) => {
      const company = await begin(t);
      break_(company);
      const { code, document, receipt } = await company.apply(DAY, { env });
      assert.equal(code, 3);
      assert.match(document.error?.message ?? '', /not signed/);
      assert.ok(receipt?.removals.every(({ gone }) => gone !== null));
      await assertSettled(company);
    });
  }

  test('with a state that nobody can read: nothing is lost, and it says so', async (t) => {
    const company = await begin(t);
    const folder = join(company.root, '.gatepass/state/.pulumi/stacks/gatepass-sandbox');
    const file = join(folder, readdirSync(folder).find((name) => /^access\.json/.test(name)) ?? '');
    const whole = readFileSync(file);
    writeFileSync(file, '{"version": 3, "checkp');
    const { code, document, receipt } = await company.apply(DAY);
    assert.deepEqual([code, document.result], [3, 'failed']);
    assert.match(document.error?.message ?? '', /engine|state/i);
    assert.ok(receipt?.removals.every(({ gone }) => gone === null));
    assert.equal(readFileSync(file, 'utf8'), '{"version": 3, "checkp', 'it is left for somebody to look at');
    writeFileSync(file, whole);
    assert.equal((await company.apply(DAY)).code, 0);
    await assertSettled(company);
  });

  test('with a token that Okta does not take: nothing is changed', async (t) => {
    const company = await begin(t);
    const { code, document, receipt } = await company.apply(DAY, { env: { OKTA_API_TOKEN: 'other' } });
    assert.deepEqual([code, document.result], [3, 'failed']);
    assert.match(document.error?.message ?? '', /401 E0000011/);
    assert.equal(receipt?.result, 'failed');
    await assertAsBefore(company);
  });

  test('that reaches nobody leaves no receipt, because there is nothing to prove', async (t) => {
    const company = await begin(t);
    const { code, document } = await company.apply(DAY, { args: ['--org-url', 'http://127.0.0.1:1'] });
    assert.deepEqual([code, document.result, document.receipt], [3, 'failed', null]);
    assert.match(document.error?.message ?? '', /not reached/);
    assert.equal(company.receipts().length, 1);
    await assertAsBefore(company);
  });

  test('over a dirty work tree goes by what is committed, and says so', async (t) => {
    const company = await begin(t);
    rmSync(join(company.root, 'engagements'), { recursive: true });
    mkdirSync(join(company.root, 'policies/people'), { recursive: true });
    edit(company.root, 'policies/people/usr-cw-01.yaml', null, 'no person\n');
    const { code, document } = await company.apply(DAY);
    assert.deepEqual([code, document.dirty, document.result], [0, true, 'complete']);
    await assertSettled(company);
  });

  test('with a confirmation of another plan removes only what is due', async (t) => {
    const company = await begin(t);
    rmSync(join(company.root, grant));
    commit(company.root);
    const { code, document, stderr } = await company.apply(DAY, { args: ['--confirm', '0'.repeat(64)] });
    assert.deepEqual([code, document.result, document.refused?.confirm], [2, 'refused', document.planHash], stderr);
    assert.match(document.error?.message ?? '', /--confirm names another plan/);
    const { 'gp-sys-crm-data-steward': waiting, ...members } = await company.members();
    assert.deepEqual(waiting, ['fl-7k3qz9m2xd'], 'a deleted file waits for somebody to look');
    assert.equal(members['gp-sys-website-author'], undefined, 'a date does not');
    const confirmed = await company.apply(DAY, { args: ['--confirm', document.planHash ?? ''] });
    assert.deepEqual([confirmed.code, confirmed.document.result], [0, 'complete'], confirmed.stderr);
    await assertSettled(company);
  });
});

async function assertSettled(company: Company): Promise<void> {
  assert.deepEqual(await company.members(), await company.declared(DAY));
}

async function assertAsBefore({ declared, members, okta }: Company): Promise<void> {
  assert.deepEqual(await members(), await declared('2026-12-01'));
  const { items } = await okta.power('GET', '/journal');
  assert.ok(items.every(({ method }) => text(method) === 'GET'));
}
