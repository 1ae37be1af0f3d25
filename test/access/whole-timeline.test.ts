/** `timeline(ledger)`: every change that the files hold, known in advance and in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { access, timeline } from '../../src/access/access.ts';
import { zoneOf } from '../../src/time.ts';
import { ledgerFrom, sampleFiles } from '../sample/governed.ts';

const ledger = ledgerFrom(sampleFiles());
const zone = zoneOf('Europe/Berlin');
assert.ok(zone);

test('the timeline of the sample is what one would be told on the day before it begins', () => {
  assert.deepEqual(timeline(ledger, zone), access(ledger, zone.startOf('2020-01-01'), zone).timeline);
});

test('the CRM grant begins and ends, and nothing else happens to it', () => {
  const told = timeline(ledger, zone).filter(({ grant }) => grant === 'gr-2026-0042-01');
  assert.deepEqual(
    told.map(({ day, from, to }) => [day, from, to]),
    [
      ['2026-12-01', 'scheduled', 'effective'],
      ['2026-12-31', 'effective', 'expired'],
    ],
  );
});

test('changes come in the order of their days', () => {
  const days = timeline(ledger, zone).map(({ day }) => day);
  assert.deepEqual(days, days.toSorted());
});
