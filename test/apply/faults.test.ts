/**
 * Something goes wrong with every sort of request, in every way, while everything has to be done at once. As long as it
 * lasts nothing is claimed that is not so, and nobody else waits for it; the next sound run makes good what is left.
 *
 * Each run of the tests plays one turn: every sort of request once, every way at least once. `GATEPASS_FAULTS=3` plays
 * another turn, `GATEPASS_FAULTS=all` all of them.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertTrue } from './claims.ts';
import type { Applied, Company } from './company.ts';
import { membersIn } from './directory.ts';
import { breakIt, isNoticed, kinds, metBy, pairsOf } from './faults.ts';
import type { Pair } from './faults.ts';
import { NIGHT, evening, leaving } from './night.ts';
import { assertStateKnows } from './state.ts';

const wanted = process.env['GATEPASS_FAULTS'] ?? '0';
const turns = wanted === 'all' ? kinds.map((_, turn) => turn) : [Number(wanted)];
const begin = await evening();

suite('While Okta answers a request wrongly', { concurrency: 2 }, () => {
  for (const pair of turns.flatMap(pairsOf)) {
    test(`${pair.sort.name}: ${pair.kind.name}`, async (t) => {
      const company = await begin(t);
      await breakIt(company, pair);
      const ran = await company.apply(NIGHT);
      const { items: journal } = await company.okta.power('GET', '/journal');
      await company.okta.power('DELETE', '/faults');
      assert.notEqual(metBy(pair, journal).length, 0, 'such a request was made');
      await assertHonest(ran, company, pair, journal);
      await assertOthersGone(company, pair, ran);
      await assertMended(company);
    });
  }
});

async function assertHonest(ran: Applied, company: Company, pair: Pair, journal: Parameters<typeof assertTrue>[2]) {
  const { code, document, receipt } = ran;
  const ended = [code, document.result, ...(document.error?.errors ?? [])].join('\n');
  if (isNoticed(pair)) assert.match(ended, /^3\n(partial|failed)\n./);
  else assert.equal(ended, '0\ncomplete');
  assert.equal(receipt?.result ?? document.result, document.result);
  if (receipt !== null) assertTrue(receipt, await company.directory(), journal);
}

async function assertOthersGone(company: Company, { sort }: Pair, { document }: Applied): Promise<void> {
  const members = await company.members();
  for (const [group, person] of leaving)
    if (group !== sort.holds)
      assert.ok(!members[group]?.includes(person), `${person} is in ${group}: ${document.error?.errors.join('; ')}`);
}

async function assertMended(company: Company): Promise<void> {
  const { code, document, receipt } = await company.apply(NIGHT);
  assert.deepEqual([code, document.error], [0, null], 'the next sound run');
  const directory = await company.directory();
  assert.deepEqual(membersIn(directory), await company.declared(NIGHT));
  assert.deepEqual(
    ['fl-7k3qz9m2xd', 'fl-xry27dqqq5'].map((person) => directory.accounts.get(person)?.status),
    ['DEPROVISIONED', 'PROVISIONED'],
  );
  assert.ok(receipt?.sessions.every(({ ended }) => ended) ?? true, 'sessions were ended at last');
  await assertStateKnows(company);
}
