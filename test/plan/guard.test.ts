/** The guard as a table: a mistake the size of a folder waits for somebody to look, whatever was agreed to does not. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Hand } from '../../src/access/directory.ts';
import { guard } from '../../src/access/guard.ts';
import type { Verdict } from '../../src/access/guard.ts';
import type { Plan } from '../../src/access/plan.ts';
import { read } from '../companies/read.ts';
import { sampleFiles } from '../sample/governed.ts';
import { shelves } from './guard-cases.ts';
import type { Case, Strangers } from './guard-cases.ts';
import { groupOf, planOf, provedBy, settledBy, sha256, stranger } from './world.ts';

const files = sampleFiles();
const sample = read(files);
const first = sample.zone.startOf('2026-12-01');
const made = settledBy(sample, first);

for (const [shelf, cases] of Object.entries(shelves)) {
  suite(`Where ${shelf}`, () => {
    for (const one of cases) test(one.what, () => assert.equal(saidOf(one), one.says));
  });
}

function saidOf({ day = '2026-12-02', deed, strangers }: Case): string {
  const now = read(deed(files), undefined, sample.zone);
  const instant = sample.zone.startOf(day);
  const earlier = provedBy(sample, first, now, instant);
  const { directory, hands } = withStrangers(strangers);
  const plan = planOf(now, directory, { instant, hands, earlier });
  return said(plan, guard(plan, { target: 'sandbox', commit: 'c1', limit: 20, sha256 }));
}

function said({ changes }: Plan, { of, over, planned }: Verdict): string {
  const ends = changes.filter(({ change }) => change === 'remove').length;
  return `${ends} end, ${planned} of ${of} count: ${over ? 'refused' : 'passes'}`;
}

/** People who came into the CRM in other ways. */
function withStrangers({ count, logged }: Strangers = { count: 0, logged: false }) {
  const group = 'gp-sys-crm-data-steward';
  const known = made.groups.get(group)?.members ?? [];
  const people = Array.from({ length: count }, (_, index) => stranger(`stranger${index}`));
  const hands = people.map(({ id }): Hand => ({ group, account: id, what: 'added', by: '00u-admin', at: '2026-12-01T12:00:00Z' }));
  const groups = new Map(made.groups).set(group, groupOf(group, [...known, ...people]));
  return { directory: { ...made, groups }, hands: logged ? hands : [] };
}
