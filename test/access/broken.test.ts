/** A broken file ends nobody's access, begins nobody's, and delays no end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Access } from '../../src/access/access.ts';
import type { Company, Grant } from '../companies/model.ts';
import { ofAccidents } from './accidents.ts';
import { boundaries } from './instants.ts';
import { beginOf } from './oracle/days.ts';
import { foundationsOf, papersOf, statusWithLost, statusWithRestored } from './oracle/rests.ts';
import { statusOf } from './oracle.ts';

test('with history, what rests on the broken file is held, and everybody else is as before', () => {
  const held = ofAccidents(({ before, company, path, withHistory }) => {
    for (const instant of boundaries(company)) {
      const [was, is] = [before.at(instant), withHistory.at(instant)];
      const rows = expected(company, (grant) => statusWithRestored(company, grant, path, instant));
      assert.deepEqual(statusesIn(is), rows, said(path, instant));
      assert.deepEqual(untouched(is, company, path), untouched(was, company, path), said(path, instant));
      assert.deepEqual(is.unknown, []);
    }
  });
  fc.assert(held, { numRuns: 60 });
});

test('without history, what rests on the broken file has no row, and everybody else is as before', () => {
  const unknown = ofAccidents(({ before, company, path, without }) => {
    for (const instant of boundaries(company)) {
      const [was, is] = [before.at(instant), without.at(instant)];
      const rows = expected(company, (grant) => statusWithLost(company, grant, path, instant));
      assert.deepEqual(statusesIn(is), rows, said(path, instant));
      assert.deepEqual(untouched(is, company, path), untouched(was, company, path), said(path, instant));
      const missing = was.grants.filter(({ grant }) => rows[grant] === undefined);
      const named = is.unknown.filter(({ grant }) => company.grants.some(({ id }) => id === grant));
      assert.deepEqual(
        named,
        missing.map(({ grant }) => ({ grant, path })),
        said(path, instant),
      );
    }
  });
  fc.assert(unknown, { numRuns: 60 });
});

test('whatever file breaks, nobody becomes effective who was not, and what has ended has ended', () => {
  const safe = ofAccidents(({ company, path, withHistory, without }) => {
    for (const instant of boundaries(company)) {
      const before = expected(company, (grant) => statusOf(company, grant, instant));
      for (const { grant, status } of [...withHistory.at(instant).grants, ...without.at(instant).grants]) {
        const was = before[grant];
        if (status === 'effective' || was === 'expired' || was === 'revoked')
          assert.equal(status, was, said(path, instant));
      }
    }
  });
  fc.assert(safe, { numRuns: 60 });
});

test('the timeline knows when grants are held, and when that ends', () => {
  const foretold = ofAccidents(({ company, path, withHistory }) => {
    const [first = 0] = boundaries(company);
    const { grants, timeline } = withHistory.at(first - 1);
    for (const instant of boundaries(company)) {
      const due = timeline.filter(({ day }) => beginOf(day, company.zone) <= instant);
      const replayed = { ...statusesIn({ grants }), ...Object.fromEntries(due.map(({ grant, to }) => [grant, to])) };
      assert.deepEqual(replayed, statusesIn(withHistory.at(instant)), said(path, instant));
    }
  });
  fc.assert(foretold, { numRuns: 40 });
});

/** Rows and later changes of the grants that have nothing to do with a file; compared to the last byte. */
function untouched({ grants, timeline }: Access, company: Company, path: string): Pick<Access, 'grants' | 'timeline'> {
  const touches = (one: Grant) => foundationsOf(company, one).includes(path) || papersOf(company, one).includes(path);
  const others = new Set(company.grants.filter((one) => !touches(one)).map(({ id }) => id));
  const isOther = ({ grant }: { readonly grant: string }) => others.has(grant);
  return { grants: grants.filter(isOther), timeline: timeline.filter(isOther) };
}

function expected(company: Company, judge: (grant: Grant) => string | null): Record<string, string> {
  const rows = company.grants.map((grant) => [grant.id, judge(grant)] as const);
  return Object.fromEntries(rows.flatMap(([id, status]) => (status === null ? [] : [[id, status] as const])));
}

function statusesIn({ grants }: Pick<Access, 'grants'>): Record<string, string> {
  return Object.fromEntries(grants.map(({ grant, status }) => [grant, status]));
}

function said(path: string, instant: number): string {
  return `${path} broken, at ${new Date(instant).toISOString()}`;
}
