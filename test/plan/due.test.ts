/** Since when somebody should have been out: what a receipt says beside when it was seen. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { dueOf } from '../../src/access/due.ts';
import { filesOf } from '../companies/documents.ts';
import { companyWith, dpa, engagement, grant } from '../companies/hand.ts';
import type { Company } from '../companies/model.ts';
import { read } from '../companies/read.ts';

const one = 'gr-2026-0001-01';
const two = 'gr-2026-0001-02';
const gap = [dpa({ until: '2026-11-30' }), dpa({ number: 2, effectiveFrom: '2026-12-10' })];

suite('On 1 March 2027, access was over since', () => {
  const rows: readonly (readonly [string, Partial<Company>, string | null])[] = [
    ['the day after its last day', { grants: [grant()] }, '2027-02-01'],
    ['the day of its revocation', { grants: [grant({ revokedOn: '2026-12-24' })] }, '2026-12-24'],
    ['the day after its engagement', { engagements: [engagement({ endsOn: '2026-12-31' })] }, '2027-01-01'],
    ['a paper had run out, whatever ended later', { dpas: [dpa({ until: '2026-11-30' })] }, '2026-12-01'],
    ['its last day, where a paper was renewed in between', { dpas: gap }, '2027-02-01'],
    ['no day, while it goes on', { grants: [grant({ until: '2027-04-29' })] }, null],
    ['no day, where it has not begun', { grants: [grant({ from: '2027-04-01', until: '2027-04-30' })] }, null],
    [
      'no day, where somebody has cancelled the engagement',
      { engagements: [engagement({ state: 'cancelled' })] },
      null,
    ],
    ['no day, where it was never in order', { grants: [grant({ role: 'nobody' })] }, null],
    ['no day, where its file is gone', { grants: [] }, null],
  ];
  for (const [name, company, due] of rows) {
    test(name, () => assert.equal(dueOf(ledgerOf(company), [one], '2027-03-01'), due));
  }

  test('the later of two ends', () => {
    const grants = [grant(), grant({ id: two, until: '2026-12-31' })];
    assert.equal(dueOf(ledgerOf({ grants }), [two, one], '2027-03-01'), '2027-02-01');
    assert.equal(dueOf(ledgerOf({ grants }), [two], '2027-03-01'), '2027-01-01');
  });

  test('nothing at all, where nothing is asked', () => assert.equal(dueOf(ledgerOf({}), [], '2027-03-01'), null));
});

test('what has not come yet is not due', () => {
  const ledger = ledgerOf({ dpas: gap });
  assert.equal(dueOf(ledger, [one], '2026-11-30'), null);
  assert.equal(dueOf(ledger, [one], '2026-12-01'), '2026-12-01');
  assert.equal(dueOf(ledger, [one], '2027-01-31'), '2026-12-01');
});

function ledgerOf(company: Partial<Company>) {
  return read(filesOf(companyWith(company))).ledger;
}
