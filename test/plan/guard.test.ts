/** The guard as a table: a mistake the size of a folder waits for somebody to look, whatever was agreed to does not. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Directory, Hand } from '../../src/access/directory.ts';
import { guard } from '../../src/access/guard.ts';
import type { Verdict } from '../../src/access/guard.ts';
import type { Plan } from '../../src/access/plan.ts';
import { read } from '../companies/read.ts';
import { sampleFiles } from '../sample/governed.ts';
import { shelves } from './guard-cases.ts';
import type { Case } from './guard-cases.ts';
import { planOf, provedBy, settledBy, sha256, stranger } from './world.ts';

const files = sampleFiles();
const sample = read(files);
const first = sample.zone.startOf('2026-12-01');
const made = settledBy(sample, first);
const crm = 'gp-sys-crm-data-steward';

for (const [shelf, cases] of Object.entries(shelves)) {
  suite(`Where ${shelf}`, () => {
    for (const one of cases) test(one[0], () => assert.equal(saidOf(one), one[2]));
  });
}

function saidOf([, deed, , { day = '2026-12-02', logged = false, strangers = 0 } = {}]: Case): string {
  const now = read(deed(files), undefined, sample.zone);
  const instant = sample.zone.startOf(day);
  const earlier = provedBy(sample, first, now, instant);
  const people = Array.from({ length: strangers }, (_, index) => stranger(`stranger${index}`));
  const hands = logged ? people.map(({ id }) => addedBy('00u-admin', id)) : [];
  const plan = planOf(now, letIn(people), { instant, hands, earlier });
  return said(plan, guard(plan, { target: 'sandbox', commit: 'c1', limit: 20, sha256 }));
}

function said({ changes }: Plan, { of, over, planned }: Verdict): string {
  const ends = changes.filter(({ change }) => change === 'remove').length;
  return `${ends} end, ${planned} of ${of} count: ${over ? 'refused' : 'passes'}`;
}

function addedBy(by: string, account: string): Hand {
  return { group: crm, account, what: 'added', by, at: '2026-12-01T12:00:00Z' };
}

/** The directory of 1 December with more people in the CRM. */
function letIn(people: readonly ReturnType<typeof stranger>[]): Directory {
  const group = made.groups.get(crm);
  assert.ok(group);
  return { ...made, groups: new Map(made.groups).set(crm, { ...group, members: [...group.members, ...people] }) };
}
