/** The guard tells what time has done from what an edit has done: by the files and the instant of the last receipt. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exemptPart, guard } from '../../src/access/guard.ts';
import { boundaries } from '../access/instants.ts';
import { filesOf } from '../companies/documents.ts';
import type { Company, Grant } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { worlds } from './drawn.ts';
import { planOf, provedBy, settledBy, sha256 } from './world.ts';

/** A company, two instants at which something may begin or end, and grants that are deleted in between. */
const stories = worlds.chain(({ company }) => {
  const instants = boundaries(company);
  const middle = Math.ceil(instants.length / 2);
  const pair = fc.tuple(fc.constantFrom(...instants.slice(0, middle)), fc.constantFrom(...instants.slice(middle - 1)));
  return fc.record({ company: fc.constant(company), instants: pair, deleted: fc.subarray([...company.grants]) });
});

/** The directory as a run at the first instant left it, and the plan at the second one. */
function planLater(before: Company, after: Company, [since, instant]: readonly [number, number]) {
  const [then, now] = [read(filesOf(before)), read(filesOf(after))];
  const directory = settledBy(then, since);
  const plan = planOf(now, directory, { instant, earlier: provedBy(then, since, now, instant) });
  const openAt = (when: number) =>
    new Set(then.at(when).grants.flatMap((row) => (row.status === 'effective' ? [row.grant] : [])));
  const removals = plan.changes.filter(({ change }) => change === 'remove');
  return { plan, removals, openThen: openAt(since), openNow: openAt(instant) };
}

test('whatever time alone brings about passes, under any limit', () => {
  let ends = 0;
  const passing = fc.property(stories, ({ company, instants }) => {
    const { plan, removals } = planLater(company, company, instants);
    ends += removals.length;
    assert.deepEqual(exemptPart(plan).changes, removals);
    assert.ok(plan.accounts.every(({ change, exempt }) => change !== 'deactivate' || exempt));
    assert.equal(guard(plan, { target: 't', commit: 'c', limit: 0, sha256 }).over, false);
  });
  fc.assert(passing, { numRuns: 200 });
  assert.ok(ends > 20, `${ends} memberships ended`);
});

test('whoever would still be in by a grant that was deleted counts, and whoever lost no file does not', () => {
  const seen = { counted: 0, exempt: 0 };
  const told = fc.property(stories, ({ company, deleted, instants }) => {
    const grants = company.grants.filter((one) => !deleted.includes(one));
    const { openNow, openThen, removals } = planLater(company, { ...company, grants }, instants);
    for (const { exempt, freelancer, group } of removals) {
      seen[exempt ? 'exempt' : 'counted'] += 1;
      const lost = deleted.filter((one) => one.freelancer === freelancer && groupFor(one, company) === group);
      const cut = lost.some(({ id }) => openThen.has(id) && openNow.has(id));
      if (cut || lost.length === 0) assert.equal(exempt, !cut, `${freelancer} in ${group}`);
    }
  });
  fc.assert(told, { numRuns: 200 });
  assert.ok(seen.counted > 10 && seen.exempt > 10, JSON.stringify(seen));
});

function groupFor({ role, system }: Grant, { systems }: Company): string | undefined {
  return systems.find(({ id }) => id === system)?.roles.find(({ id }) => id === role)?.group;
}
