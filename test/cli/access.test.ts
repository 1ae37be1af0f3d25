/** `gatepass access`: filters, the past and the present. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder } from './gatepass.ts';
import { accessIn } from './shapes.ts';
import type { Access } from './shapes.ts';

const asked = async (folder: string, ...more: readonly string[]): Promise<Access> =>
  accessIn(await gatepass(['access', folder, ...asJson, ...more]));
const whole = sampleFolder();

suite('A question', () => {
  test('about a system, about a person, about both', async () => {
    const crm = await asked(whole, '--system', 'sys-crm');
    assert.deepEqual(
      crm.grants.map(({ grant: id }) => id),
      ['gr-2026-0041-01', 'gr-2026-0042-01'],
    );
    assert.ok(crm.timeline.every(({ grant: id }) => /004[12]/.test(id)));
    const person = await asked(whole, '--freelancer', 'fl-fec8rgh8z5');
    assert.deepEqual(
      person.grants.map(({ grant: id }) => id),
      ['gr-2026-0038-01', 'gr-2026-0041-01'],
    );
    const both = await asked(whole, '--freelancer', 'fl-fec8rgh8z5', '--system', 'sys-tickets');
    assert.deepEqual(
      both.grants.map(({ grant: id }) => id),
      ['gr-2026-0038-01'],
    );
  });

  test('about the past is headed "by today’s files", one about the future is not', async () => {
    const past = await gatepass(['access', whole, '--as-of', '2020-01-01']);
    assert.match(past.stdout.split('\n\n')[0] ?? '', /by today's files/);
    const future = await gatepass(['access', whole, '--as-of', '9998-01-01']);
    assert.doesNotMatch(future.stdout, /by today's files/);
  });

  test('without a day is about now', async () => {
    const before = Date.now();
    const { asOf } = accessIn(await gatepass(['access', whole, '--format', 'json']));
    assert.ok(Date.parse(asOf) >= before && Date.parse(asOf) <= Date.now());
  });
});
