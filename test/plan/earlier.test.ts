/** What receipts tell the next run: by which grants everybody is in, and who was in order at the last reading. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { earlierOf } from '../../src/commands/reconcile/earlier.ts';
import type { Predicate } from '../../src/evidence/predicate.ts';
import { filesOf } from '../companies/documents.ts';
import { ann, companyWith, grant } from '../companies/hand.ts';
import { read } from '../companies/read.ts';

const { ledger, zone } = read(filesOf(companyWith({ grants: [grant({ until: '2026-12-04' })] })));
const over = grant().id;
const refused = { limit: 20, planned: 3, of: 9, confirm: 'h' };
const reading = (...members: readonly string[]) => ({ members, at: '2026-12-01T00:00:00.000Z', requestId: null });
const editors = (...members: readonly string[]) => ({
  group: 'editors',
  id: '00g1',
  before: null,
  after: reading(...members),
});
const unread = { group: 'editors', id: '00g1', before: null, after: null };
const leaving = (account: string) => ({
  group: 'editors',
  account,
  freelancer: null,
  grants: [],
  due: null,
  gone: null,
});

/** What is known on 10 December after these runs, the newest first. */
function after(...predicates: readonly Partial<Predicate>[]) {
  const statements = predicates.map((one) => ({
    statement: {
      subject: [{ name: 'commit', digest: { gitCommit: 'c1' } }],
      predicate: { refused: null, groups: [], removals: [], ...one },
    },
  }));
  const receipts = { back: () => statements } as unknown as Parameters<typeof earlierOf>[0];
  const repository = { resolve: () => 'c1' } as unknown as Parameters<typeof earlierOf>[1]['repository'];
  return earlierOf(receipts, {
    repository,
    commit: 'c1',
    ledger,
    zone,
    instant: zone.startOf('2026-12-10'),
    target: 't',
  });
}

const inOrder = { instant: '2026-12-01T00:00:00+01:00', groups: [editors('00u1')] };
const waiting = {
  instant: '2026-12-08T00:00:00+01:00',
  refused,
  groups: [editors('00u1', '00u2')],
  removals: [leaving('00u2')],
};
const blind = { instant: '2026-12-09T00:00:00+01:00', groups: [unread] };

suite('The last receipt', () => {
  test('that there is none says nothing', () => {
    const { access, endedSince, wasMember } = after();
    assert.deepEqual([access(), endedSince(over), wasMember('editors', '00u1')], [null, true, null]);
  });

  test('says who has access, and what has ended since', () => {
    const { access, endedSince } = after(inOrder);
    assert.deepEqual(
      access()?.map(({ freelancer, status }) => [freelancer, status]),
      [[ann, 'effective']],
    );
    assert.equal(endedSince(over), true);
  });

  test('of a refused run is passed over: what waited then waits since before', () => {
    const { access, endedSince } = after(waiting, inOrder);
    assert.deepEqual(
      access()?.map(({ status }) => status),
      ['effective'],
    );
    assert.equal(endedSince(over), true);
    assert.equal(after({ ...waiting, refused: null }, inOrder).endedSince(over), false);
  });

  test('of a run that could read nothing is passed over', () => {
    assert.equal(after(blind, inOrder).endedSince(over), true);
    assert.equal(after(blind, inOrder).wasMember('editors', '00u1'), true);
  });

  test('says who was in, and in order: whoever had to leave was not, whatever came of it', () => {
    const { wasMember } = after(waiting, inOrder);
    const seen = ['00u1', '00u2', '00u3'].map((account) => wasMember('editors', account));
    assert.deepEqual([...seen, wasMember('others', '00u1')], [true, false, false, null]);
  });
});
