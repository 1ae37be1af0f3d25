/** The limit above which removals wait: percents of the members in managed groups. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { guard } from '../../src/access/guard.ts';
import { aMonthLater, crowd, endsEarly, gone } from './crowd.ts';
import { sha256 } from './world.ts';

const asked = { target: 'production', commit: 'c0ffee', sha256 };

suite('The limit', () => {
  const rows: readonly (readonly [size: number, gone: number, limit: number, over: boolean])[] = [
    [3, 1, 20, true],
    [3, 1, 33, true],
    [3, 1, 34, false],
    [5, 1, 20, false],
    [31, 6, 20, false],
    [31, 7, 20, true],
    [31, 1, 0, true],
    [31, 0, 0, false],
    [31, 31, 99, true],
    [31, 31, 100, false],
    [0, 0, 0, false],
  ];
  for (const [size, less, limit, over] of rows) {
    test(`of ${limit} % ${over ? 'stops' : 'lets through'} ${less} of ${size}`, () => {
      const { plan } = aMonthLater(crowd(size), crowd(size, { grant: gone(less) }));
      const verdict = guard(plan, { ...asked, limit });
      assert.deepEqual([verdict.planned, verdict.of, verdict.over], [less, size, over]);
    });
  }

  test('of 0 % lets last days through', () => {
    const { plan } = aMonthLater(crowd(5, { grant: endsEarly }), crowd(5, { grant: endsEarly }));
    assert.deepEqual([plan.changes.length, guard(plan, { ...asked, limit: 0 }).over], [5, false]);
  });
});
