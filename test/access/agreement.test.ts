/** The program and the oracle read the same design. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filesOf } from '../companies/documents.ts';
import { companies } from '../companies/draw.ts';
import type { Company } from '../companies/model.ts';
import { read, statusesIn } from '../companies/read.ts';
import { sampledInstants } from './instants.ts';
import { beginOf, isOver } from './oracle/days.ts';
import { engagementOf } from './oracle/foundations.ts';
import { lacksOf } from './oracle/papers.ts';
import { statusAndFlag } from './oracle.ts';

test('program and oracle agree on every grant, just before, at and just after every boundary', (t) => {
  const seen = new Map<string, number>();
  const agree = fc.property(companies, (company) => {
    const known = read(filesOf(company));
    for (const instant of sampledInstants(company)) {
      const expected = expectedAt(company, instant);
      assert.deepEqual(statusesIn(known.at(instant)), expected, new Date(instant).toISOString());
      for (const status of Object.values(expected)) seen.set(status, (seen.get(status) ?? 0) + 1);
    }
  });
  fc.assert(agree, { numRuns: 150 });
  const shares = sharesOf(seen);
  t.diagnostic(JSON.stringify(shares));
  assert.ok((shares['effective'] ?? 0) >= 20, 'at least a fifth of all grants are effective, or little has been tried');
  assert.ok((shares['suspended'] ?? 0) >= 20, 'at least a fifth of all grants are suspended, or little has been tried');
  for (const rare of ['revoked', 'expired', 'refused', 'scheduled']) assert.ok((shares[rare] ?? 0) >= 1, rare);
});

test('an expired, revoked or unpapered grant is never effective', () => {
  const neverOpen = fc.property(companies, (company) => {
    const known = read(filesOf(company));
    for (const instant of sampledInstants(company)) {
      const open = known.at(instant).grants.filter(({ status }) => status === 'effective');
      for (const { grant } of open) assert.deepEqual(objectionsTo(company, grant, instant), [], grant);
    }
  });
  fc.assert(neverOpen, { numRuns: 40 });
});

function expectedAt(company: Company, instant: number): Record<string, string> {
  const ordered = company.grants.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(ordered.map((grant) => [grant.id, statusAndFlag(company, grant, instant)]));
}

/** Whole percents by status, the expiring counted as effective. */
function sharesOf(seen: ReadonlyMap<string, number>): Record<string, number> {
  const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const shares: Record<string, number> = {};
  for (const [status, count] of seen) {
    const name = status.replace(' (expiring)', '');
    shares[name] = Math.round(((shares[name] ?? 0) + (100 * count) / total) * 100) / 100;
  }
  return shares;
}

/** Why a grant must not be effective: nothing of it is about the order of statuses. */
function objectionsTo(company: Company, id: string, instant: number): readonly string[] {
  const { zone } = company;
  const grant = company.grants.find((one) => one.id === id);
  if (grant?.until === undefined) return ['no such grant, or one without an end'];
  const engagement = engagementOf(company, grant);
  return [
    ...(grant.revokedOn !== undefined && instant >= beginOf(grant.revokedOn, zone) ? ['revoked'] : []),
    ...(isOver(grant.until, zone, instant) ? ['past its last day'] : []),
    ...(engagement === undefined || isOver(engagement.endsOn, zone, instant)
      ? ['past the last day of its engagement']
      : []),
    ...(instant < beginOf(grant.from, zone) ? ['before its first day'] : []),
    ...(engagement?.state === 'approved' || engagement?.state === 'active' ? [] : [`engagement ${engagement?.state}`]),
    ...lacksOf(company, grant, instant).map((lack) => `without ${lack}`),
  ];
}
