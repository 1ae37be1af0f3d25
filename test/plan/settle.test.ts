/**
 * Plans that come true, and plans that do not: whatever fails for one of them fails for nobody else, and what the
 * directory says last is what counts.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { exemptPart } from '../../src/access/guard.ts';
import { settle } from '../../src/providers/settle.ts';
import { ann, bob } from '../companies/hand.ts';
import { doubleOf } from './double.ts';
import { annes, authors, bobs, editors, faults, left, planned, settled } from './settling.ts';
import { listsIn } from './world.ts';

const round = {
  revoke: [`lists ${authors}: nobody`, `end sessions ${annes}`],
  accounts: [`deactivate ${ann}, create ${bob}`],
  grant: [`read ${ann} ${bob}`, `lists ${editors}: ${bobs}`],
  after: [`read ${ann} ${bob}`],
};

suite('Where nothing fails', () => {
  test('revoking comes first, then accounts, then granting with the ids of new accounts, and a reading proves it', async () => {
    const done = await settled();
    assert.deepEqual(done.diary, [...round.revoke, ...round.accounts, ...round.grant, ...round.after]);
    assert.deepEqual([left(done), faults(done)], [[], []]);
    assert.deepEqual(listsIn(done.after), { [authors]: [], [editors]: [bob] });
    assert.deepEqual([...done.sessions], [[annes, true]]);
  });

  test('nothing is asked where nothing has to be done', async () => {
    const { now } = await settled();
    const double = doubleOf(now());
    const settling = { pending: [], unsettled: false, progress: () => undefined, signal: new AbortController().signal };
    await settle(planned(now()), now(), { ...settling, provider: double.provider, planOf: planned });
    assert.deepEqual(double.diary, []);
  });

  test('what waits for a confirmation waits in every round', async () => {
    const done = await settled(
      { forgets: { [authors]: 1 } },
      { planOf: (directory) => exemptPart(planned(directory)) },
    );
    assert.deepEqual(listsIn(done.after), { [authors]: [], [editors]: [] });
    assert.ok(done.diary.every((line) => !line.includes('bob')));
  });
});

suite('Where a phase breaks off', () => {
  test('the others go on, and the second round makes up for it', async () => {
    for (const [what, phase] of [
      ['groups', 'revoke'],
      ['accounts', 'accounts'],
    ] as const) {
      const done = await settled({ breaks: { [what]: 1 } });
      assert.deepEqual([left(done), listsIn(done.after)], [[], { [authors]: [], [editors]: [bob] }], phase);
    }
  });

  test('for good, the removal is what is left, and the other two are done', async () => {
    const done = await settled({ refuses: { [authors]: 9 } });
    assert.deepEqual(left(done), [`take ${ann} out of ${authors}`]);
    assert.deepEqual(faults(done), [`revoke ${authors}`]);
    assert.deepEqual(
      [...done.after.accounts.values()].map(({ active }) => active),
      [false, true],
    );
    assert.deepEqual(listsIn(done.after)[editors], [bob]);
  });

  test('who has no account is not let in, and everybody else is', async () => {
    const done = await settled({ refuses: { [bob]: 9 } });
    assert.deepEqual(left(done), [`create ${bob}`, `let ${bob} into ${editors}`]);
    assert.deepEqual(faults(done), [`accounts ${bob}`]);
    assert.equal(done.after.accounts.get(ann)?.active, false);
  });

  test('the reading between accounts and granting may fail: the second round does not need it', async () => {
    const done = await settled({ breaks: { read: 1 } });
    assert.deepEqual([left(done), faults(done)], [[], []]);
  });
});

suite('Where the provider is not honest', () => {
  test('a change that was lost is tried once more', async () => {
    const done = await settled({ forgets: { [authors]: 1, [editors]: 1 } });
    assert.deepEqual([left(done), listsIn(done.after)], [[], { [authors]: [], [editors]: [bob] }]);
  });

  test('and then it is what is left, though nobody told of a fault', async () => {
    const done = await settled({ forgets: { [authors]: 9, [editors]: 9 } });
    assert.deepEqual(left(done), [`take ${ann} out of ${authors}`, `let ${bob} into ${editors}`]);
    assert.deepEqual(faults(done), []);
    assert.equal(done.diary.filter((line) => line.startsWith('lists')).length, 4);
  });
});
