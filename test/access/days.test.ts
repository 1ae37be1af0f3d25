/** "Inclusive days": access ends when the next day begins, whatever the clocks do in that night. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { zoneOf } from '../../src/time.ts';
import { plus } from '../companies/days.ts';
import { filesOf } from '../companies/documents.ts';
import { companyWith, engagement, grant } from '../companies/hand.ts';
import type { Company } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { strangeDays } from '../companies/zones.ts';
import type { StrangeDay } from '../companies/zones.ts';
import { beginOf } from './oracle/days.ts';

const HOUR = 3_600_000;
const HALF_AN_HOUR = HOUR / 2;

for (const strange of strangeDays) {
  const { day, what, zone } = strange;
  test(`${zone} on ${day} (${what}): a grant is effective through the last instant of its last day, and then never again`, () => {
    for (const offset of [-2, -1, 0, 1]) {
      const until = plus(day, offset);
      const statusAt = statusIn(onePerson(strange, { from: plus(day, -9), until }));
      const end = beginOf(plus(until, 1), zone);
      assert.equal(statusAt(end - 1), 'effective', `1 ms before the day after ${until}`);
      for (const instant of every(HALF_AN_HOUR, end - 30 * HOUR, end))
        assert.equal(statusAt(instant), 'effective', iso(instant));
      for (const instant of every(HALF_AN_HOUR, end, end + 30 * HOUR))
        assert.equal(statusAt(instant), 'expired', iso(instant));
    }
  });

  test(`${zone} on ${day} (${what}): a grant begins with its first day, and not before`, () => {
    for (const offset of [-1, 0, 1, 2]) {
      const from = plus(day, offset);
      const statusAt = statusIn(onePerson(strange, { from, until: plus(day, 9) }));
      const begin = beginOf(from, zone);
      assert.equal(statusAt(begin - 1), 'scheduled', `1 ms before ${from}`);
      for (const instant of every(HALF_AN_HOUR, begin, begin + 30 * HOUR))
        assert.equal(statusAt(instant), 'effective', iso(instant));
    }
  });
}

test("a day begins at its first instant, with the zone's offset", () => {
  for (const { day, zone } of strangeDays) {
    for (const near of [-1, 0, 1, 2].map((offset) => plus(day, offset))) {
      const begin = beginOf(near, zone);
      assert.equal(zoneOf(zone)?.startOf(near), begin, `${near} in ${zone}`);
      assert.equal(Date.parse(zoneOf(zone)?.format(begin) ?? ''), begin);
    }
  }
  assert.equal(zoneOf('Africa/Cairo')?.format(beginOf('2024-04-26', 'Africa/Cairo')), '2024-04-26T01:00:00+03:00');
});

test('on these days the clocks do what the list says', () => {
  assert.deepEqual(
    strangeDays.filter((strange) => !happens(strange)),
    [],
  );
});

test('where a day does not exist, a grant for that day alone is never effective, and its timeline says so', () => {
  const apia: StrangeDay = { zone: 'Pacific/Apia', day: '2011-12-30', what: 'no-such-day' };
  const known = read(filesOf(onePerson(apia, { from: apia.day, until: apia.day })));
  const begin = beginOf(apia.day, apia.zone);
  assert.equal(known.at(begin - 1).grants[0]?.status, 'scheduled');
  assert.equal(known.at(begin).grants[0]?.status, 'expired');
  const told = known.at(begin - 1).timeline.map(({ day, from, to }) => ({ at: beginOf(day, apia.zone), from, to }));
  assert.deepEqual(told, [{ at: begin, from: 'scheduled', to: 'expired' }]);
});

/** A company of that zone in which one person works without personal data, so that only dates decide. */
function onePerson({ zone }: StrangeDay, dates: { from: string; until: string }): Company {
  const work = engagement({ gdprRole: 'art29_person', startsOn: '1900-01-01', endsOn: '2099-12-31' });
  const base = companyWith();
  const freelancers = base.freelancers.map((one) => ({
    ...one,
    classification: { result: 'self_employed' as const, decidedOn: '1900-01-01', validUntil: '2099-12-31' },
  }));
  return companyWith({ zone, freelancers, engagements: [work], grants: [grant(dates)] });
}

function statusIn(company: Company): (instant: number) => string | undefined {
  const known = read(filesOf(company));
  return (instant) => known.at(instant).grants[0]?.status;
}

function* every(step: number, from: number, until: number): Iterable<number> {
  for (let instant = from; instant < until; instant += step) yield instant;
}

function happens({ day, what, zone }: StrangeDay): boolean {
  const begin = beginOf(day, zone);
  const wall = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const clock = (instant: number) => wall(instant).toPlainDateTime().toString();
  const shift = wall(begin + 24 * HOUR).offsetNanoseconds - wall(begin - HOUR).offsetNanoseconds;
  const occurrences: Record<StrangeDay['what'], boolean> = {
    forward: shift > 0,
    back: shift < 0,
    'no-midnight': !clock(begin).endsWith('T00:00:00'),
    'back-over-midnight': clock(begin - HOUR) === clock(begin - 2 * HOUR),
    'two-midnights': clock(begin + HOUR) === clock(begin),
    'yesterday-again':
      wall(begin + HALF_AN_HOUR)
        .toPlainDate()
        .toString() === plus(day, -1),
    'no-such-day': begin === beginOf(plus(day, 1), zone),
    plain: shift === 0,
  };
  return occurrences[what];
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
