/** A lapse warns; a change that leans on it is stopped; and nobody else's change is. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { another, change, copy, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

const lapsed: Edit = [
  at.dpa(at.steward),
  'effective_from: 2026-11-20',
  'effective_from: 2026-11-20\nuntil: 2026-11-30',
];
const ended = 'error GP-TIM-007 dpa-fl-7k3qz9m2xd-1.yaml /until';

suite('On main the DPA of the steward has lapsed', () => {
  const base = main(lapsed);

  test('which is a warning that names who is suspended', () => {
    const { existing, report, verdict } = judged(base, base);
    assert.equal(verdict, 'pass');
    assert.ok(existing.includes('warning GP-TIM-007 dpa-fl-7k3qz9m2xd-1.yaml /until'));
    const [found] = report.diagnostics.filter(({ path }) => path === at.dpa(at.steward));
    assert.deepEqual(found?.suspends, ['gr-2026-0042-01']);
  });

  test('a change of somebody else’s file passes', () => {
    const { news, verdict } = judged(base, change(base, [at.engagement('0034'), 'channel: tickets', 'channel: teams']));
    assert.deepEqual([verdict, news], ['pass', []]);
  });

  test('a new grant on it is an error, and the error shows the grants', () => {
    const { news, report, verdict } = judged(base, change(base, another(base)));
    assert.deepEqual([verdict, news], ['fail', [ended]]);
    const related = report.diagnostics.find(({ change: kind }) => kind === 'new')?.related ?? [];
    assert.deepEqual(
      related.map(({ path, role }) => [role, path]),
      [
        ['grant', at.grant('0042-01')],
        ['grant', at.grant('0042-02')],
      ],
    );
  });

  test('a renewal in the same change makes the new grant pass', () => {
    const renewal = copy(
      base,
      at.dpa(at.steward),
      at.dpa(at.steward, 2),
      ['\nid: dpa-fl-7k3qz9m2xd-1', '\nid: dpa-fl-7k3qz9m2xd-2'],
      ['effective_from: 2026-11-20\nuntil: 2026-11-30', 'effective_from: 2026-12-01'],
    );
    const { existing, news, verdict } = judged(base, change(base, another(base), renewal));
    assert.deepEqual([verdict, news], ['pass', []]);
    assert.ok(!existing.some((said) => said.includes('7k3qz9m2xd')), 'the old warning is gone');
  });

  test('a renewal that begins after the new grant does not', () => {
    const late = copy(
      base,
      at.dpa(at.steward),
      at.dpa(at.steward, 2),
      ['\nid: dpa-fl-7k3qz9m2xd-1', '\nid: dpa-fl-7k3qz9m2xd-2'],
      ['effective_from: 2026-11-20\nuntil: 2026-11-30', 'effective_from: 2027-01-01'],
    );
    assert.deepEqual(judged(base, change(base, another(base), late)).news, [ended]);
  });

  test('a longer grant is an error, a shorter one is not', () => {
    const longer = judged(change(base, [at.grant('0042-01'), 'until: 2026-12-30', 'until: 2026-12-20']), base);
    assert.deepEqual([longer.verdict, longer.news], ['fail', [ended]]);
    const shorter = judged(base, change(base, [at.grant('0042-01'), 'until: 2026-12-30', 'until: 2026-12-20']));
    assert.deepEqual([shorter.verdict, shorter.news], ['pass', []]);
  });

  test('another role of the same system is an error', () => {
    const { news } = judged(base, change(base, [at.grant('0042-01'), 'role: data-steward', 'role: consent-reviewer']));
    assert.deepEqual(news, [ended]);
  });

  test('a grant that is revoked later is an error, one that is revoked earlier is not', () => {
    const revoked = (day: string): Edit => [
      at.grant('0042-01'),
      'access to them\n',
      `access to them\nrevoked: { on: ${day}, why: done }\n`,
    ];
    assert.deepEqual(judged(change(base, revoked('2026-12-10')), change(base, revoked('2026-12-20'))).news, [ended]);
    assert.deepEqual(judged(change(base, revoked('2026-12-20')), change(base, revoked('2026-12-10'))).verdict, 'pass');
    assert.deepEqual(judged(base, change(base, revoked('2026-12-01'))).verdict, 'pass');
  });

  test('taking a revocation back is an error', () => {
    const over = change(base, [
      at.grant('0042-01'),
      'access to them\n',
      'access to them\nrevoked:\n  on: 2026-11-25\n  why: done\n',
    ]);
    assert.deepEqual(judged(over, base).news, [ended]);
  });

  test('an engagement that is approved, or active again, is an error', () => {
    for (const state of ['submitted', 'suspended', 'closed']) {
      const before = change(base, [at.engagement('0042'), 'state: approved', `state: ${state}`]);
      assert.deepEqual(judged(before, base).news, [ended], state);
    }
  });

  test('an engagement that goes from approved to active is none', () => {
    const active = change(base, [at.engagement('0042'), 'state: approved', 'state: active']);
    assert.deepEqual(judged(base, active).news, []);
  });
});
