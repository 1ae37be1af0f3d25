/** The engine's state is lost, or an old one is put back. The directory is what it is, so the next change takes it up again. */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { foundedAt } from './founded.ts';
import { assertStateKnows } from './state.ts';
import { text } from '../sandbox/client.ts';

const begin = await foundedAt('2026-12-01');

suite('The state', { concurrency: 2 }, () => {
  test('is deleted: with the next change everything is imported, and nothing is made twice', async (t) => {
    const company = await begin(t);
    rmSync(join(company.root, '.gatepass/state'), { recursive: true });
    const { code, document } = await company.apply('2026-12-16');
    assert.deepEqual([code, document.result], [0, 'complete'], document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-16'));
    const { items } = await company.okta.power('GET', '/journal');
    assert.ok(!items.some(({ method }) => text(method) === 'POST'), 'nothing was made');
    await assertStateKnows(company);
  });

  test('of an earlier day is put back: the next change goes by the directory', async (t) => {
    const company = await begin(t);
    const [state, kept] = [join(company.root, '.gatepass/state'), join(company.root, '.gatepass/kept')];
    cpSync(state, kept, { recursive: true });
    await company.okta.power('POST', '/console', { action: 'deleteGroup', group: 'gp-sys-press-editor' });
    assert.equal((await company.apply('2026-12-16')).code, 0);
    rmSync(state, { recursive: true });
    cpSync(kept, state, { recursive: true });
    const { code, document } = await company.apply('2026-12-31');
    assert.deepEqual([code, document.result], [0, 'complete'], document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-31'));
    await assertStateKnows(company);
  });

  test('is another one from now on: what is there is taken up into it', async (t) => {
    const company = await begin(t);
    const args = ['--state', 'file://.gatepass/elsewhere'];
    const { code, document } = await company.apply('2026-12-16', { args, env: { PULUMI_CONFIG_PASSPHRASE: 'secret' } });
    assert.deepEqual([code, document.result], [0, 'complete'], document.error?.message);
    assert.deepEqual(await company.members(), await company.declared('2026-12-16'));
  });
});
