/** Access changes at known instants, and the timeline knows them all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Access } from '../../src/access/access.ts';
import { filesOf } from '../companies/documents.ts';
import { companies } from '../companies/draw.ts';
import type { Company, Grant } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { boundaries, sampledInstants } from './instants.ts';
import { beginOf } from './oracle/days.ts';
import { statusOf } from './oracle.ts';

type Statuses = Record<string, string>;

test('replaying the timeline from the statuses at any instant gives the statuses at every later one', () => {
  const replays = fc.property(companies, fc.nat(), (company, choice) => {
    const known = read(filesOf(company));
    const instants = sampledInstants(company);
    const starts = [instants[0], instants[choice % instants.length]].filter((instant) => instant !== undefined);
    const answers = instants.map((instant) => [instant, known.at(instant)] as const);
    for (const start of starts) {
      const { grants, timeline } = known.at(start);
      const later = answers.filter(([instant]) => instant > start);
      for (const [instant, answer] of later) {
        const replayed = replay(statusesOf({ grants }), timeline, instant, company.zone);
        assert.deepEqual(replayed, statusesOf(answer), new Date(instant).toISOString());
      }
    }
  });
  fc.assert(replays, { numRuns: 40 });
});

test('the timeline is in order, and each change begins where the one before it ended', () => {
  const inOrder = fc.property(companies, (company) => {
    const known = read(filesOf(company));
    const [first = 0] = sampledInstants(company);
    const { grants, timeline } = known.at(first - 1);
    const now = statusesOf({ grants });
    for (const [index, change] of timeline.entries()) {
      const before = timeline[index - 1];
      assert.ok(
        before === undefined || before.day < change.day || (before.day === change.day && before.grant < change.grant),
      );
      assert.equal(change.from, now[change.grant]);
      assert.notEqual(change.from, change.to);
      now[change.grant] = change.to;
    }
  });
  fc.assert(inOrder, { numRuns: 60 });
});

test('`next` is the first later change: when, and to what', () => {
  const foretold = fc.property(companies, fc.nat(), (company, choice) => {
    const known = read(filesOf(company));
    const instants = sampledInstants(company).filter((_, index) => index % 5 === choice % 5);
    for (const instant of instants) {
      for (const { grant, next } of known.at(instant).grants) {
        const told = next === null ? null : { at: beginOf(next.day, company.zone), to: next.to };
        assert.deepEqual(
          told,
          nextOf(company, grantOf(company, grant), instant),
          `${grant} at ${new Date(instant).toISOString()}`,
        );
      }
    }
  });
  fc.assert(foretold, { numRuns: 60 });
});

function statusesOf({ grants }: Pick<Access, 'grants'>): Statuses {
  return Object.fromEntries(grants.map(({ grant, status }) => [grant, status]));
}

function replay(statuses: Statuses, timeline: Access['timeline'], until: number, zone: string): Statuses {
  const due = timeline.filter(({ day }) => beginOf(day, zone) <= until);
  return { ...statuses, ...Object.fromEntries(due.map(({ grant, to }) => [grant, to])) };
}

function grantOf(company: Company, id: string): Grant {
  const grant = company.grants.find((one) => one.id === id);
  assert.ok(grant);
  return grant;
}

/** The first later boundary at which the oracle says something else. */
function nextOf(company: Company, grant: Grant, instant: number): { at: number; to: string } | null {
  const now = statusOf(company, grant, instant);
  const at = boundaries(company).find((begin) => begin > instant && statusOf(company, grant, begin) !== now);
  return at === undefined ? null : { at, to: statusOf(company, grant, at) };
}
