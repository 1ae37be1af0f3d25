/** Who had access on a day: stories about readings, told with receipts made by hand. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { linksOf } from '../../src/evidence/chain.ts';
import { differencesOf, peopleIn } from '../../src/evidence/differences.ts';
import { isKnown, observe } from '../../src/evidence/observed.ts';
import type { Observed } from '../../src/evidence/observed.ts';
import type { Predicate } from '../../src/evidence/predicate.ts';
import { sharing } from '../../src/evidence/keep.ts';
import type { Receipt } from '../../src/evidence/read.ts';
import { zoneOf } from '../../src/time.ts';
import { chained, folderOf, reading, readings, run } from './receipts.ts';

const berlin = zoneOf('Europe/Berlin') ?? assert.fail();
const dayOf = (from: string, to: string) => ({ from: berlin.startOf(from), to: berlin.startOf(to) });
const tenth = dayOf('2026-12-10', '2026-12-11');

function receiptsOf(runs: readonly Predicate[]): readonly Receipt[] {
  const links = linksOf(folderOf(chained(runs, null)).files, null, null, sharing());
  return links.flatMap(({ receipt }) => receipt ?? []);
}

/** A run that read the group `crm` at its beginning and, where it changed something, some seconds later. */
function crm(at: string, before: readonly string[], after = before, changes: Partial<Predicate> = {}): Predicate {
  const end = new Date(Date.parse(at) + 5000).toISOString();
  const groups = [
    readings('crm', reading(before, at), before === after ? reading(before, at) : reading(after, end, 'rq-1')),
  ];
  return run({ instant: at, groups, ...changes });
}

const asked = (runs: readonly Predicate[], span = tenth) => observe(['crm'], receiptsOf(runs), span, berlin);
const accounts = ({ stays }: Observed) => stays.map(({ account }) => account);
const open = ({ unknown }: Observed) => unknown.map(({ message }) => message.id);

suite('On 10 December', () => {
  test('a member before and after was one all day', () => {
    const seen = asked([crm('2026-12-09T02:00:00+01:00', ['a1']), crm('2026-12-11T02:00:00+01:00', ['a1'])]);
    assert.deepEqual([accounts(seen), open(seen)], [['a1'], []]);
    assert.equal(seen.stays[0]?.gone, null);
  });

  test('a member for one hour only was one', () => {
    const seen = asked([
      crm('2026-12-09T02:00:00+01:00', []),
      crm('2026-12-10T09:00:00+01:00', [], ['a1']),
      crm('2026-12-10T10:00:00+01:00', ['a1'], []),
      crm('2026-12-11T02:00:00+01:00', []),
    ]);
    const [stay] = seen.stays;
    assert.deepEqual([accounts(seen), open(seen)], [['a1'], []]);
    assert.equal(stay?.first.at, Date.parse('2026-12-10T09:00:05+01:00'));
    assert.equal(stay?.last.at, Date.parse('2026-12-10T10:00:00+01:00'));
    assert.equal(stay?.gone?.at, Date.parse('2026-12-10T10:00:05+01:00'));
    assert.equal(stay?.gone?.requestId, 'rq-1');
    assert.equal(stay?.gone?.receipt.path, 'r/3.json');
  });

  test('somebody who came twice has two stays', () => {
    const seen = asked([
      crm('2026-12-10T01:00:00+01:00', ['a1'], []),
      crm('2026-12-10T15:00:00+01:00', [], ['a1']),
      crm('2026-12-11T02:00:00+01:00', ['a1']),
    ]);
    assert.deepEqual(accounts(seen), ['a1', 'a1']);
  });

  test('a member who was removed two seconds after midnight was one for two seconds', () => {
    const runs = [crm('2026-12-09T02:00:00+01:00', ['a1']), crm('2026-12-10T00:00:02+01:00', ['a1'], [])];
    assert.deepEqual(accounts(asked([...runs, crm('2026-12-11T02:00:00+01:00', [])])), ['a1']);
  });

  test('where time is played, whoever was removed at midnight had nothing of the day', () => {
    const runs = [
      crm('2026-12-09T00:00:00+01:00', [], ['a1'], { simulated: true }),
      crm('2026-12-10T00:00:00+01:00', ['a1'], [], { simulated: true }),
      crm('2026-12-11T00:00:00+01:00', [], [], { simulated: true }),
    ];
    assert.deepEqual(accounts(asked(runs)), []);
    assert.deepEqual(accounts(asked(runs, dayOf('2026-12-09', '2026-12-10'))), ['a1']);
  });

  test('one who left before and one who came after were none', () => {
    const seen = asked([
      crm('2026-12-08T02:00:00+01:00', ['a1'], []),
      crm('2026-12-11T02:00:00+01:00', [], ['a2']),
      crm('2026-12-12T02:00:00+01:00', ['a2']),
    ]);
    assert.deepEqual([accounts(seen), open(seen)], [[], []]);
  });
});

suite('Nobody knows', () => {
  const ids = (runs: readonly Predicate[]) => open(asked(runs));

  test('what was before the first reading: that is not the same as nobody', () => {
    const late = asked([crm('2026-12-11T02:00:00+01:00', [])]);
    assert.deepEqual([open(late), late.groups.map(isKnown)], [['not-yet-read'], [false]]);
    assert.deepEqual(ids([crm('2026-12-10T09:00:00+01:00', []), crm('2026-12-12T09:00:00+01:00', [])]), ['read-from']);
  });

  test('what was never read', () => {
    assert.deepEqual(ids([]), ['never-read']);
    assert.deepEqual(ids([run({ instant: '2026-12-09T02:00:00+01:00', groups: [readings('code', null)] })]), [
      'never-read',
    ]);
    assert.deepEqual(ids([run({ instant: '2026-12-09T02:00:00+01:00', groups: [readings('crm', null)] })]), [
      'never-read',
    ]);
  });

  test('what came after the last reading', () =>
    assert.deepEqual(ids([crm('2026-12-09T02:00:00+01:00', ['a1'])]), ['read-until']));

  test('when somebody came who was added by hand between two readings', () => {
    const seen = asked([crm('2026-12-09T02:00:00+01:00', []), crm('2026-12-11T02:00:00+01:00', ['a1'], [])]);
    assert.deepEqual([accounts(seen), open(seen)], [[], ['may-have-come']]);
  });

  test('unless the provider’s log has the hour: then it counts from there', () => {
    const cameAt = (at: string) => {
      const drift = [{ group: 'crm', account: 'a1', what: 'added', by: 'admin', at, done: 'removed' }];
      return asked([crm('2026-12-09T02:00:00+01:00', []), crm('2026-12-11T02:00:00+01:00', ['a1'], [], { drift })]);
    };
    const [within, after, odd] = ['2026-12-10T13:00:00Z', '2026-12-11T00:30:00Z', '2026-11-22T20:00:00Z'].map(cameAt);
    assert.ok(within !== undefined && after !== undefined && odd !== undefined);
    assert.deepEqual([accounts(within), open(within)], [['a1'], []]);
    assert.deepEqual([accounts(after), open(after)], [[], []]);
    assert.deepEqual([accounts(odd), open(odd)], [[], ['may-have-come']]);
  });
});

suite('A day of a clock change', () => {
  test('in autumn has 25 hours, and its last one counts', () => {
    const span = dayOf('2026-10-25', '2026-10-26');
    assert.equal(span.to - span.from, 25 * 3_600_000);
    const runs = [
      crm('2026-10-25T00:30:00+02:00', [], ['a1']),
      crm('2026-10-25T02:30:00+02:00', ['a1'], []),
      crm('2026-10-25T02:30:00+01:00', [], ['a2']),
      crm('2026-10-25T23:59:50+01:00', ['a2'], []),
      crm('2026-10-26T00:00:00+01:00', [], ['a3']),
      crm('2026-10-27T02:00:00+01:00', ['a3']),
    ];
    assert.deepEqual(accounts(asked(runs, span)), ['a1', 'a2']);
  });

  test('in spring has 23', () => {
    const span = dayOf('2027-03-28', '2027-03-29');
    assert.equal(span.to - span.from, 23 * 3_600_000);
    const runs = [
      crm('2027-03-27T23:59:00+01:00', ['a1'], []),
      crm('2027-03-28T23:00:00+02:00', [], ['a2']),
      crm('2027-03-29T00:00:00+02:00', ['a2'], []),
    ];
    assert.deepEqual(accounts(asked(runs, span)), ['a2']);
  });
});

suite('Beside what the files say', () => {
  const runs = [crm('2026-12-09T02:00:00+01:00', ['a1', 'staff']), crm('2026-12-11T02:00:00+01:00', ['a1', 'staff'])];
  const people = new Map([['a1', 'fl-0000000001']]);
  const grant = (status: string, freelancer = 'fl-0000000001') => ({ grant: 'gr-1', freelancer, group: 'crm', status });
  const compared = (grants: readonly ReturnType<typeof grant>[]) =>
    differencesOf(asked(runs).stays, people, grants, new Set(['crm'])).map(({ account, grants: own, message }) =>
      `${message.id} ${account ?? '-'} ${own.join()}`.trim(),
    );

  test('a grant that a paper suspended does not account for a member', () =>
    assert.deepEqual(compared([grant('suspended')]), ['observed-not-declared a1 gr-1', 'observed-not-declared staff']));

  test('one that was effective, or held, does', () => {
    assert.deepEqual(compared([grant('effective')]), ['observed-not-declared staff']);
    assert.deepEqual(compared([grant('held')]), ['observed-not-declared staff']);
  });

  test('an effective one without a member is said, a held or expired one is not', () => {
    const other = 'fl-0000000002';
    const found = compared([
      grant('effective'),
      grant('effective', other),
      grant('held', other),
      grant('expired', other),
    ]);
    assert.deepEqual(found, ['observed-not-declared staff', 'declared-not-observed - gr-1']);
  });

  test('nothing is said to be missing where nobody looked', () =>
    assert.deepEqual(differencesOf([], people, [grant('effective')], new Set()), []));

  test('later receipts know better whose an account is', () => {
    const receipts = receiptsOf([run({ people: { a1: 'fl-0000000001' } }), run({ people: { a1: 'fl-0000000002' } })]);
    assert.deepEqual([...peopleIn(receipts)], [['a1', 'fl-0000000002']]);
  });
});

suite('Whatever was read', () => {
  const hour = 3_600_000;
  const moments = fc
    .uniqueArray(fc.integer({ min: -30, max: 54 }), { maxLength: 12 })
    .map((all) => all.sort((a, b) => a - b));
  const told = moments.chain((hours) =>
    fc.tuple(...hours.map((at) => fc.record({ at: fc.constant(at), members: fc.subarray(['a1', 'a2']) }))),
  );

  test('who was seen on the day is named, and who was never seen is not', () => {
    fc.assert(
      fc.property(told, (all) => {
        const runs = all.map(({ at, members }) => crm(berlin.format(tenth.from + at * hour), members));
        const named = new Set(accounts(asked(runs)));
        const during = all.filter(({ at }) => at > 0 && at < 24);
        const before = all.findLast(({ at }) => at < 0);
        for (const account of ['a1', 'a2']) {
          const wasSeen = [...during, ...(before === undefined ? [] : [before])].some((one) =>
            one.members.includes(account),
          );
          const isGoneAtMidnight = all.some((one) => one.at === 0 && !one.members.includes(account));
          if (during.some((one) => one.members.includes(account))) assert.ok(named.has(account));
          else if (wasSeen && !isGoneAtMidnight) assert.ok(named.has(account));
          if (all.every((one) => !one.members.includes(account))) assert.ok(!named.has(account));
        }
      }),
    );
  });
});
