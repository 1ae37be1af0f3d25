/** Hostile policies: numbers that only look like ranks, time zones that are none, and crowds. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder } from '../cli/gatepass.ts';
import { accessIn, reportIn } from '../cli/shapes.ts';
import { harmless } from './harmless.ts';
import { answersUnmoved, othersUnmoved, sound, told } from './hostile.ts';
import type { Hostile } from './hostile.ts';

function edited(path: string, from: RegExp | string, to: string): Hostile['make'] {
  return (folder) =>
    writeFileSync(
      join(folder, path),
      readFileSync(join(folder, path), 'utf8').replace(from, () => to),
    );
}

async function withstand(hostile: Hostile): Promise<void> {
  const folder = sampleFolder();
  hostile.make(folder);
  const [check, access] = await Promise.all([
    gatepass(['check', folder, ...asJson]),
    gatepass(['access', folder, ...asJson]),
  ]);
  told(reportIn(check), hostile);
  await othersUnmoved(check, [hostile]);
  await answersUnmoved(access, [hostile]);
}

suite('A rank that is none', () => {
  const path = 'policies/risk-levels/high.yaml';
  const atHigh = ['gr-2026-0035-01', 'gr-2026-0035-02', 'gr-2026-0040-01', 'gr-2026-0040-02'];
  for (const rank of ['1e400', '0x10']) {
    test(`${rank}: nobody is judged by that level, and everybody else as before`, () =>
      withstand({
        says: rank,
        path,
        make: edited(path, 'rank: 3', `rank: ${rank}`),
        codes: ['GP-INT-001'],
        line: 5,
        unknown: atHigh,
      }));
  }
  test('0x3 is a three', () => withstand({ says: '0x3', path, make: edited(path, 'rank: 3', 'rank: 0x3'), codes: [] }));
});

suite('A time zone that is none', () => {
  const path = 'policies/organisation.yaml';
  for (const zone of [
    '../../etc/passwd',
    '"+25:00"',
    '"2026-12-01[Europe/Berlin]"',
    '"\\u202eBerlin"',
    `${'A'.repeat(60_000)}`,
  ]) {
    test(`${zone.slice(0, 30)}: one finding, and no answer rather than a wrong one`, async () => {
      const folder = sampleFolder();
      edited(path, 'timezone: Europe/Berlin', `timezone: ${zone}`)(folder);
      const [check, access] = await Promise.all([
        gatepass(['check', folder, ...asJson]),
        gatepass(['access', folder, ...asJson]),
      ]);
      const report = reportIn(check);
      const [own, others] = [true, false].map((is) => report.diagnostics.filter((one) => (one.path === path) === is));
      assert.deepEqual([check.code, check.stderr, own?.length, own?.[0]?.line], [1, '', 1, 11]);
      assert.deepEqual(others, reportIn(await sound.check).diagnostics);
      assert.deepEqual(
        report.unjudged.map(({ input }) => input),
        [path],
      );
      assert.deepEqual([access.code, accessIn(access).grants], [2, []]);
      assert.match(accessIn(access).error?.message ?? '', /time zone/);
    });
  }
});

suite('A crowd', () => {
  test('of 5,000 dangling references in one file: fifty are shown, the rest is counted', async () => {
    const path = 'policies/systems/sys-crm.yaml';
    const names = Array.from({ length: 5_000 }, (_, index) => `sys-${index}`).join(', ');
    const make = edited(path, 'reviewed_on:', `connects: [${names}]\nreviewed_on:`);
    const folder = sampleFolder();
    make(folder);
    const report = reportIn(await gatepass(['check', folder, ...asJson]));
    assert.deepEqual(
      [report.diagnostics.filter((one) => one.path === path).length, report.truncated],
      [50, [{ path, count: 4_950 }]],
    );
    await withstand({ says: 'dangling', path, make, codes: ['GP-INT-005'], many: true });
  });

  test('of 3,000 stray files: each is told, and everybody’s access stays', async () => {
    const folder = sampleFolder();
    for (let index = 0; index < 3_000; index += 1) writeFileSync(join(folder, `processors/stray-${index}.txt`), 'x');
    const [check, access] = await Promise.all([
      gatepass(['check', folder, ...asJson]),
      gatepass(['access', folder, ...asJson]),
    ]);
    const strays = reportIn(check).diagnostics.filter(({ code }) => code === 'GP-INT-001');
    assert.deepEqual([check.code, strays.length], [1, 3_000]);
    await answersUnmoved(access, []);
    harmless(await gatepass(['check', folder]));
  });

  test('of lines that end as on Windows: nothing at all', async () => {
    const folder = sampleFolder();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    for (const path of files) edited(path, /\n/g, '\r\n')(folder);
    await othersUnmoved(await gatepass(['check', folder, ...asJson]), []);
    await answersUnmoved(await gatepass(['access', folder, ...asJson]), []);
  });
});
