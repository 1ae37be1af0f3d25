/** What is asked for is the first day that is newly covered, and every standing paper is asked for on it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { another, change, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

const ended = 'error GP-TIM-007 dpa-fl-7k3qz9m2xd-1.yaml /until';

suite('What is asked for is the first day that is newly covered', () => {
  const until = (day: string): Edit => [
    at.dpa(at.steward),
    'effective_from: 2026-11-20',
    `effective_from: 2026-11-20\nuntil: ${day}`,
  ];
  const short: Edit = [at.grant('0042-01'), 'until: 2026-12-30', 'until: 2026-12-20'];

  test('a DPA that ends on the last old day is an error', () => {
    assert.deepEqual(judged(main(until('2026-12-20'), short), main(until('2026-12-20'))).news, [ended]);
  });

  test('a DPA that holds on the first new day and ends before the last is a warning with its date', () => {
    const { news, report, verdict } = judged(main(until('2026-12-21'), short), main(until('2026-12-21')));
    assert.deepEqual([verdict, news], ['pass', ['warning GP-TIM-007 dpa-fl-7k3qz9m2xd-1.yaml /until']]);
    assert.match(report.diagnostics.find(({ change: kind }) => kind === 'new')?.message ?? '', /2026-12-21/);
  });

  test('a grant that begins earlier is asked about its new first day', () => {
    const late: Edit = [at.grant('0042-01'), 'from: 2026-12-01', 'from: 2026-12-10'];
    const signed: Edit = [at.dpa(at.steward), 'controller_on: 2026-11-18', 'controller_on: 2026-12-05'];
    const { news } = judged(main(late, signed), main(signed));
    assert.deepEqual(news, ['error GP-DPA-001 dpa-fl-7k3qz9m2xd-1.yaml /effective_from']);
    assert.deepEqual(
      judged(main([at.grant('0042-01'), 'from: 2026-12-01', 'from: 2026-12-20'], signed), main(late, signed)).news,
      [],
    );
  });

  test('an engagement that is extended extends what had outlived it', () => {
    const ends: Edit = [at.engagement('0042'), 'ends_on: 2027-01-31', 'ends_on: 2026-12-10'];
    assert.deepEqual(judged(main(until('2026-12-05'), ends), main(until('2026-12-05'))).news, [ended]);
  });
});

suite('Every standing paper is asked for', () => {
  const cases: readonly (readonly [string, Edit, string])[] = [
    [
      'a lapsed declaration',
      [at.tom(at.steward), 'valid_until: 2027-11-11', 'valid_until: 2026-11-30'],
      'error GP-TIM-006 tom-fl-7k3qz9m2xd-1.yaml /valid_until',
    ],
    ['a declaration that was never filed', [at.tom(at.steward), '', null], 'error GP-TOM-001 freelancer.yaml /id'],
    ['a DPA that was never filed', [at.dpa(at.steward), '', null], 'error GP-DPA-001 freelancer.yaml /id'],
    [
      'a DPA that covers another system',
      [at.dpa(at.steward), '  - sys-crm', '  - sys-press'],
      'error GP-DPA-004 dpa-fl-7k3qz9m2xd-1.yaml /systems',
    ],
    [
      'an employee',
      [at.freelancer(at.steward), 'result: self_employed', 'result: employee'],
      'error GP-ENG-006 freelancer.yaml /classification/result',
    ],
    [
      'a lapsed classification',
      [at.freelancer(at.steward), 'valid_until: 2027-11-09', 'valid_until: 2026-11-30'],
      'error GP-ENG-006 freelancer.yaml /classification/valid_until',
    ],
  ];
  for (const [name, lack, said] of cases) {
    test(name, () => {
      const { news, verdict } = judged(main(lack), change(main(lack), another(main(lack))));
      assert.deepEqual([verdict, news], ['fail', [said]]);
    });
  }
});
