/** A broken file ends nobody's access, begins nobody's, and delays no end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Access } from '../../src/access/access.ts';
import { breakages, breakOne } from '../companies/breakages.ts';
import { companies } from '../companies/draw.ts';
import type { Company, Grant } from '../companies/model.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import { boundaries } from './instants.ts';
import { foundationsOf, papersOf, statusWithLost, statusWithRestored } from './oracle/rests.ts';
import { statusOf } from './oracle.ts';

/** A company, and how somebody breaks one of its files. */
const accidents = fc.record({
  company: companies,
  file: fc.nat(),
  how: fc.constantFrom(...breakages),
  which: fc.nat(),
});

/** The company before and after, read in both ways: with Git's history and without. */
function happen({ company, file, how, which }: Accident) {
  const { after, before: files, path } = breakOne(company, file, how, which);
  const before = read(files);
  const versions = [after.get(path), files.get(path)].filter((text) => text !== undefined);
  const withHistory = read(after, (asked) => (asked === path ? versions : []));
  return { path, before, withHistory, without: read(after, undefined, before.zone) };
}

type Accident = typeof accidents extends fc.Arbitrary<infer Value> ? Value : never;

test('with history, what rests on the broken file is held, and everybody else is as before', () => {
  const held = fc.property(accidents, (accident) => {
    const { company } = accident;
    const { before, path, withHistory } = happen(accident);
    for (const instant of boundaries(company)) {
      const [was, is] = [before.at(instant), withHistory.at(instant)];
      assert.deepEqual(is.unknown, []);
      assert.deepEqual(
        statusesOf(is),
        expected(company, (grant) => statusWithRestored(company, grant, path, instant)),
        said(path, instant),
      );
      assert.deepEqual(untouched(is, company, path), untouched(was, company, path), said(path, instant));
    }
  });
  fc.assert(held, { numRuns: 60 });
});

test('without history, what rests on the broken file has no row, and everybody else is as before', () => {
  const unknown = fc.property(accidents, (accident) => {
    const { company } = accident;
    const { before, path, without } = happen(accident);
    for (const instant of boundaries(company)) {
      const [was, is] = [before.at(instant), without.at(instant)];
      assert.deepEqual(
        statusesOf(is),
        expected(company, (grant) => statusWithLost(company, grant, path, instant)),
        said(path, instant),
      );
      assert.deepEqual(untouched(is, company, path), untouched(was, company, path), said(path, instant));
      const rows = new Set(is.grants.map(({ grant }) => grant));
      const missing = was.grants.map(({ grant }) => grant).filter((grant) => !rows.has(grant));
      const named = is.unknown.filter(({ grant }) => company.grants.some(({ id }) => id === grant));
      assert.deepEqual(
        named,
        missing.map((grant) => ({ grant, path })),
        said(path, instant),
      );
    }
  });
  fc.assert(unknown, { numRuns: 60 });
});

test('whatever file breaks, nobody becomes effective who was not, and what has ended has ended', () => {
  const safe = fc.property(accidents, (accident) => {
    const { company } = accident;
    const { path, withHistory, without } = happen(accident);
    for (const instant of boundaries(company)) {
      const status = new Map(company.grants.map((grant) => [grant.id, statusOf(company, grant, instant)]));
      for (const row of [...withHistory.at(instant).grants, ...without.at(instant).grants]) {
        const was = status.get(row.grant);
        if (row.status === 'effective') assert.equal(was, 'effective', said(path, instant));
        if (was === 'expired' || was === 'revoked') assert.equal(row.status, was, said(path, instant));
      }
    }
  });
  fc.assert(safe, { numRuns: 60 });
});

/** Rows and later changes of the grants that have nothing to do with a file; compared to the last byte. */
function untouched({ grants, timeline }: Access, company: Company, path: string): Pick<Access, 'grants' | 'timeline'> {
  const touches = (grant: Grant) =>
    foundationsOf(company, grant).includes(path) || papersOf(company, grant).includes(path);
  const others = new Set(company.grants.filter((grant) => !touches(grant)).map(({ id }) => id));
  return {
    grants: grants.filter(({ grant }) => others.has(grant)),
    timeline: timeline.filter(({ grant }) => others.has(grant)),
  };
}

function expected(company: Company, judge: (grant: Grant) => string | null): Record<string, string> {
  const rows = company.grants.map((grant) => [grant.id, judge(grant)] as const);
  return Object.fromEntries(rows.flatMap(([id, status]) => (status === null ? [] : [[id, status] as const])));
}

function statusesOf({ grants }: Access): Record<string, string> {
  return Object.fromEntries(grants.map(({ grant, status }) => [grant, status]));
}

function said(path: string, instant: number): string {
  return `${path === pathOf.organisation ? 'the organisation' : path} broken, at ${new Date(instant).toISOString()}`;
}
