/** Grants and people that a change brings or takes away. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { change, copy, errorsOn, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

const next = (files: ReadonlyMap<string, string>, ...texts: readonly (readonly [string, string])[]) =>
  copy(files, at.grant('0042-01'), at.grant('0042-02'), ['\nid: gr-2026-0042-01', '\nid: gr-2026-0042-02'], ...texts);

suite('A grant in a change', () => {
  test('may follow on another one', () => {
    const head = change(
      main(),
      next(
        main(),
        ['from: 2026-12-01', 'from: 2026-12-31'],
        ['until: 2026-12-30', 'until: 2027-01-29'],
        ['access to them\n', 'access to them\nrenews: gr-2026-0042-01\n'],
      ),
    );
    assert.deepEqual([judged(main(), head).verdict, judged(main(), head).news], ['pass', []]);
  });

  test('is not over already', () => {
    const head = change(
      main(),
      next(main(), ['from: 2026-12-01', 'from: 2026-11-20'], ['until: 2026-12-30', 'until: 2026-11-30']),
    );
    const { news, verdict } = judged(main(), head);
    assert.deepEqual([verdict, news], ['fail', ['error GP-TIM-001 gr-2026-0042-02.yaml /until']]);
    assert.deepEqual(errorsOn(head), [], 'on main it is only over');
  });

  test('may end today', () => {
    const head = change(
      main(),
      next(main(), ['from: 2026-12-01', 'from: 2026-11-30'], ['until: 2026-12-30', 'until: 2026-12-01']),
    );
    assert.deepEqual(judged(main(), head).news, []);
  });

  test('is not filed under an engagement that is closed', () => {
    const head = change(
      main(),
      copy(
        main(),
        at.grant('0031-01'),
        at.grant('0031-02'),
        ['\nid: gr-2026-0031-01', '\nid: gr-2026-0031-02'],
        ['until: 2026-11-13', 'until: 2026-12-24'],
      ),
    );
    assert.deepEqual(judged(main(), head).news, ['error GP-TIM-001 gr-2026-0031-02.yaml /engagement']);
  });

  test('that is over may get other words, but no other days', () => {
    const words = change(main(), [at.grant('0036-02'), 'Asks customers', 'Asked customers']);
    assert.deepEqual(judged(main(), words).news, []);
    const days = change(main(), [at.grant('0036-02'), 'from: 2026-10-19', 'from: 2026-10-20']);
    assert.deepEqual(judged(main(), days).news, ['error GP-TIM-001 gr-2026-0036-02.yaml /until']);
  });

  test('may be taken away, also with its engagement', () => {
    const all = [at.grant('0040-01'), at.grant('0040-02'), at.engagement('0040')];
    const head = change(main(), ...all.map((path): Edit => [path, '', null]));
    assert.deepEqual([judged(main(), head).verdict, judged(main(), head).news], ['pass', []]);
  });
});

suite('A freelancer who is deleted', () => {
  const gone: Edit = [at.freelancer(at.press), '', null];

  test('is missed by the engagement and the grants that name the person', () => {
    const { news, verdict } = judged(main(), change(main(), gone));
    assert.deepEqual(
      [verdict, news],
      [
        'fail',
        [
          'error GP-INT-005 engagement.yaml /freelancer',
          'error GP-INT-005 gr-2026-0032-01.yaml /freelancer',
          'error GP-INT-005 gr-2026-0032-02.yaml /freelancer',
        ],
      ],
    );
  });

  test('is missed by nobody once these are gone too', () => {
    const head = change(
      main(),
      gone,
      [at.grant('0032-01'), '', null],
      [at.grant('0032-02'), '', null],
      [at.engagement('0032'), '', null],
    );
    assert.deepEqual([judged(main(), head).verdict, judged(main(), head).news], ['pass', []]);
  });
});
