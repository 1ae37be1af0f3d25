/** What is refused, what happens all the same, and how somebody who has looked says yes. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { exemptPart, guard } from '../../src/access/guard.ts';
import type { Guarding } from '../../src/access/guard.ts';
import { passes } from '../../src/commands/reconcile/run.ts';
import { isWork } from '../../src/providers/settle.ts';
import { aMonthLater, authors, crowd, endsEarly, gone, personOf } from './crowd.ts';
import { carriedOut, listsIn, planOf, sha256 } from './world.ts';

const asked: Guarding = { target: 'production', commit: 'c0ffee', limit: 20, sha256 };

suite('A company of 31, five last days, and fourteen grants that are gone', () => {
  const before = crowd(31, { grant: endsEarly });
  const after = crowd(31, { grant: (one) => (one >= 17 ? null : endsEarly(one)) });
  const { directory, earlier, instant, plan } = aMonthLater(before, after);
  const verdict = guard(plan, asked);

  test('is refused with numbers', () => {
    const { limit, of, over, planned } = verdict;
    assert.deepEqual({ limit, of, over, planned }, { limit: 20, of: 31, over: true, planned: 14 });
  });

  test('loses the five all the same', () => {
    const changes = exemptPart(plan).changes.map(({ change, freelancer }) => `${change} ${freelancer}`);
    assert.deepEqual(
      changes,
      [0, 1, 2, 3, 4].map((one) => `remove ${personOf(one)}`),
    );
  });

  test('and these five leave, while the fourteen keep their accounts as long as nobody has looked', () => {
    const left = exemptPart(plan).accounts.map(({ change, freelancer }) => `${change} ${freelancer}`);
    assert.deepEqual(
      left,
      [0, 1, 2, 3, 4].map((one) => `deactivate ${personOf(one)}`),
    );
  });

  test('is asked about under the same hash when the five are gone', () => {
    const rest = carriedOut(exemptPart(plan), directory);
    const again = guard(planOf(after, rest, { instant, earlier }), asked);
    assert.deepEqual([again.hash, again.planned, again.of, again.over], [verdict.hash, 14, 26, true]);
  });

  test('is done when somebody names the hash, and then nothing is left to do', () => {
    assert.equal(passes(verdict, verdict.hash), true);
    const done = carriedOut(plan, directory);
    assert.deepEqual(listsIn(done)[authors]?.length, 12);
    assert.equal(isWork(planOf(after, done, { instant, earlier })), false);
  });

  test('is not done by a hash of another plan, nor by none', () => {
    for (const hash of [undefined, '', sha256('something else'), verdict.hash.toUpperCase()])
      assert.equal(passes(verdict, hash), false, hash);
  });

  test('has another hash for another target, another commit, or one more or less that would go', () => {
    const less = { ...plan, changes: plan.changes.filter(({ freelancer }) => freelancer !== personOf(20)) };
    const others = [
      guard(plan, { ...asked, target: 'staging' }),
      guard(plan, { ...asked, commit: 'decaf' }),
      guard(less, asked),
    ];
    assert.equal(new Set([verdict, ...others].map(({ hash }) => hash)).size, 4);
  });

  test('has the same hash in whatever order the changes come, and under whatever limit', () => {
    const turned = { ...plan, changes: plan.changes.toReversed(), accounts: plan.accounts.toReversed() };
    assert.equal(guard(turned, { ...asked, limit: 10 }).hash, verdict.hash);
  });
});

test('a plan that passes is not done under a stale hash: somebody meant another one', () => {
  const { plan } = aMonthLater(crowd(31), crowd(31, { grant: gone(1) }));
  const verdict = guard(plan, asked);
  assert.deepEqual([verdict.over, passes(verdict, undefined), passes(verdict, 'stale')], [false, true, false]);
});

test('while something is refused, nobody new comes in either', () => {
  const { plan } = aMonthLater(crowd(9), crowd(10, { grant: gone(5) }));
  assert.deepEqual(plan.changes.filter(({ change }) => change === 'add').length, 1);
  assert.equal(guard(plan, asked).over, true);
  assert.deepEqual(exemptPart(plan), { ...plan, changes: [], accounts: [], newGroups: [] });
});

suite('Whoever once had a grant that is long over', () => {
  const cancelled = (size: number) => (one: number) => (one < size ? ({ state: 'cancelled' } as const) : {});
  const { plan } = aMonthLater(crowd(10, { earlier: true }), crowd(10, { earlier: true, engagement: cancelled(5) }));

  test('counts like everybody else when the engagement is cancelled', () => {
    assert.deepEqual([guard(plan, asked).planned, guard(plan, asked).over], [5, true]);
  });

  test('and keeps the account while the membership waits', () => assert.deepEqual(exemptPart(plan).accounts, []));
});
