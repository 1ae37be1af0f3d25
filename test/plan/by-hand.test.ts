/** What people do at the provider's console, and whether the files or the guard have a say in it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Hand } from '../../src/access/directory.ts';
import { exemptPart, guard } from '../../src/access/guard.ts';
import { authors, aMonthLater, crowd, gone, personOf } from './crowd.ts';
import { linesOf } from './telling.ts';
import { accountOf, groupOf, planOf, sha256, stranger } from './world.ts';

const asked = { target: 'production', commit: 'c0ffee', limit: 20, sha256 };
const letIn = (account: string): Hand => ({
  group: authors,
  account,
  what: 'added',
  by: 'adm',
  at: '2026-11-30T10:00Z',
});

suite('Somebody who was let in by hand', () => {
  const { directory, earlier, instant } = aMonthLater(crowd(3), crowd(3));
  const eve = stranger('eve');
  const members = directory.groups.get(authors)?.members ?? [];
  const withEve = { ...directory, groups: new Map(directory.groups).set(authors, groupOf(authors, [...members, eve])) };
  const plan = planOf(crowd(3), withEve, { instant, earlier, hands: [letIn(eve.id)] });

  test('is taken out again, in a company as small as this', () => {
    assert.deepEqual(linesOf(plan), [`take 00u-eve out of ${authors}`]);
    assert.deepEqual(exemptPart(plan), plan);
    assert.equal(guard(plan, { ...asked, limit: 0 }).over, false);
  });

  test('and it is said who did that, and when', () => {
    assert.deepEqual(
      plan.changes[0]?.because.map(({ message }) => message),
      [{ id: 'by-hand', args: { by: 'adm', at: '2026-11-30T10:00Z' } }],
    );
  });

  test('waits where the log could not be read, and goes as soon as it can be', () => {
    assert.equal(guard(planOf(crowd(3), withEve, { instant, earlier }), asked).over, true);
    assert.equal(guard(planOf(crowd(3), withEve, { instant, earlier, hands: [letIn(eve.id)] }), asked).over, false);
  });
});

suite('Where groups were filled by hand before there were files', () => {
  const { directory, earlier, instant } = aMonthLater(crowd(10), crowd(10, { grant: gone(10) }));
  const hands = Array.from({ length: 10 }, (_, index) => letIn(accountOf(personOf(index)).id));
  const emptied = crowd(10, { grant: gone(10) });

  test('grants let those people in by now, and when the grants are gone, everybody counts', () => {
    const plan = planOf(emptied, directory, { instant, earlier, hands });
    assert.deepEqual([guard(plan, asked).planned, guard(plan, asked).over], [10, true]);
    assert.deepEqual(
      plan.changes[0]?.because.map(({ message }) => message.id),
      ['no-grant'],
    );
  });
});

suite('Where everybody’s access rests', () => {
  const suspended = () => ({ state: 'suspended' }) as const;
  const { directory, instant } = aMonthLater(crowd(10), crowd(10));
  const nobodyIn = { ...directory, groups: new Map([[authors, groupOf(authors, [])]]) };

  test('nobody leaves', () => {
    assert.deepEqual(planOf(crowd(10, { engagement: suspended }), nobodyIn, { instant }).accounts, []);
  });

  test('accounts are something to lose as well: they wait when the grants are gone', () => {
    const plan = planOf(crowd(10, { grant: gone(10) }), nobodyIn, { instant });
    const { of, over, planned } = guard(plan, asked);
    assert.deepEqual([planned, of, over, exemptPart(plan).accounts], [10, 10, true, []]);
  });
});
