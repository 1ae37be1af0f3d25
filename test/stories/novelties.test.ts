/** What exists only in a change, and what a new version of a level binds. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { change, copy, errorsOn, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

suite('A system exists only in the change', () => {
  const files = main();
  const system = copy(files, at.system('press'), at.system('fairs'), ['\nid: sys-press', '\nid: sys-fairs']);
  const needed: Edit = [at.engagement('0032'), 'needed: [sys-press, sys-website]', 'needed: [sys-press, sys-fairs]'];

  test('so nothing may lean on it yet, and the message says so', () => {
    const { news, report, verdict } = judged(
      files,
      change(files, system, [at.engagement('0032'), 'sys-website]', 'sys-website, sys-fairs]']),
    );
    assert.deepEqual([verdict, news], ['fail', ['error GP-INT-005 engagement.yaml /systems_needed/2']]);
    assert.match(
      report.diagnostics.find(({ change: kind }) => kind === 'new')?.message ?? '',
      /exists only in this change/,
    );
  });

  test('and merged before, it may be granted', () => {
    const base = change(files, system, [at.grant('0032-02'), '', null]);
    const grant = copy(
      files,
      at.grant('0032-01'),
      at.grant('0032-03'),
      ['\nid: gr-2026-0032-01', '\nid: gr-2026-0032-03'],
      ['system: sys-press', 'system: sys-fairs'],
    );
    assert.deepEqual(
      [judged(base, change(base, needed, grant)).verdict, judged(base, change(base, needed, grant)).news],
      ['pass', []],
    );
  });
});

suite('A new version of a level', () => {
  const fresh: readonly Edit[] = [
    [at.level('very-high'), 'effective_from: 2026-10-01', 'effective_from: 2026-12-02'],
    [at.level('very-high'), 'max_grant_days: 30', 'max_grant_days: 20'],
  ];

  test('does not bind grants that began before it', () => {
    assert.deepEqual(
      errorsOn(main(...fresh)),
      ['error GP-ACC-004 gr-2026-0039-02.yaml /until'],
      'which begins in January',
    );
  });

  test('binds an old grant that is extended', () => {
    const short = main(...fresh, [at.grant('0041-01'), 'until: 2026-12-15', 'until: 2026-12-05']);
    const longer = change(short, [at.grant('0041-01'), 'until: 2026-12-05', 'until: 2026-12-06']);
    assert.deepEqual(judged(short, longer).news, ['error GP-ACC-004 gr-2026-0041-01.yaml /until']);
  });

  test('does not bind an old grant that is shortened, were it still too long', () => {
    const shorter = main(...fresh, [at.grant('0041-01'), 'until: 2026-12-15', 'until: 2026-12-10']);
    assert.deepEqual(judged(main(...fresh), shorter).news, []);
  });

  test('demands stronger sign-in of new grants only', () => {
    const strict: readonly Edit[] = [
      [at.level('low'), 'effective_from: 2026-10-01', 'effective_from: 2026-12-02'],
      [at.level('low'), 'mfa: any', 'mfa: strong'],
    ];
    assert.deepEqual(errorsOn(main(...strict)), []);
    const grant = copy(
      main(),
      at.grant('0032-01'),
      at.grant('0032-03'),
      ['\nid: gr-2026-0032-01', '\nid: gr-2026-0032-03'],
      ['from: 2026-10-12', 'from: 2026-12-03'],
    );
    assert.deepEqual(judged(main(...strict), change(main(...strict), grant)).news, [
      'error GP-ACC-005 sys-press.yaml /mfa',
    ]);
  });
});
