/** Access is a function of the files and the time: of nothing else, and of nobody else's files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Access } from '../../src/access/access.ts';
import { filesOf } from '../companies/documents.ts';
import { companies } from '../companies/draw.ts';
import { plus } from '../companies/days.ts';
import type { Company, Dpa, Tom } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { boundaryDays, boundaries } from './instants.ts';
import { ownerOf } from './oracle/foundations.ts';

test("adding or removing somebody's papers changes nobody else", () => {
  const alone = fc.property(companies, fc.nat(), fc.nat(), (company, whose, choice) => {
    const owners = [...company.agencies, ...company.freelancers.map(({ id }) => id)];
    const owner = owners[whose % owners.length] ?? '';
    const others = new Set(company.grants.filter((grant) => ownerOf(company, grant) !== owner).map(({ id }) => id));
    const before = read(filesOf(company));
    for (const changed of [withoutPapersOf(company, owner), withMorePapersOf(company, owner)]) {
      const after = read(filesOf(changed));
      for (const instant of some(company, choice)) {
        assert.deepEqual(only(after.at(instant), others), only(before.at(instant), others));
      }
    }
  });
  fc.assert(alone, { numRuns: 50 });
});

test('a new person with papers and without grants changes nothing at all', () => {
  const unnoticed = fc.property(companies, fc.nat(), (company, choice) => {
    const id = 'fl-newcomer00';
    const joined = withMorePapersOf({ ...company, freelancers: [...company.freelancers, { id }] }, id);
    const [before, after] = [read(filesOf(company)), read(filesOf(joined))];
    for (const instant of some(company, choice)) assert.deepEqual(after.at(instant), before.at(instant));
  });
  fc.assert(unnoticed, { numRuns: 30 });
});

test('the order of the files decides nothing', () => {
  const shuffled = companies.chain((company) => {
    const files = [...filesOf(company)];
    const orders = fc.shuffledSubarray(files, { minLength: files.length });
    return fc.record({ company: fc.constant(company), order: orders, choice: fc.nat() });
  });
  const same = fc.property(shuffled, ({ choice, company, order }) => {
    const [sorted, mixed] = [read(filesOf(company)), read(order)];
    for (const instant of some(company, choice))
      assert.deepEqual(decided(mixed.at(instant)), decided(sorted.at(instant)));
  });
  fc.assert(same, { numRuns: 40 });
});

test('the same files and the same instant give the same answer, whatever was asked before', () => {
  const repeatable = fc.property(companies, fc.nat(), (company, choice) => {
    const known = read(filesOf(company));
    const instants = some(company, choice);
    const first = instants.map((instant) => structuredClone(known.at(instant)));
    const again = instants
      .toReversed()
      .map((instant) => known.at(instant))
      .reverse();
    assert.deepEqual(again, first);
    assert.deepEqual(
      instants.map((instant) => read(filesOf(company)).at(instant)),
      first,
    );
  });
  fc.assert(repeatable, { numRuns: 20 });
});

/** Every third of the boundaries. */
function some(company: Company, choice: number): readonly number[] {
  return boundaries(company).filter((_, index) => index % 3 === choice % 3);
}

function only({ grants, timeline }: Access, ids: ReadonlySet<string>): Pick<Access, 'grants' | 'timeline'> {
  return {
    grants: grants.filter(({ grant }) => ids.has(grant)),
    timeline: timeline.filter(({ grant }) => ids.has(grant)),
  };
}

/** The answer without which of several papers that lack alike is named. */
function decided({ grants, timeline, unknown }: Access) {
  const rules = (because: Access['grants'][number]['because']) => because.map(({ code }) => code);
  const changes = timeline.map((change) => ({ ...change, because: rules(change.because) }));
  const rows = grants.map((row) => ({
    ...row,
    because: rules(row.because),
    next: row.next && { ...row.next, because: rules(row.next.because) },
  }));
  return { rows, changes, unknown };
}

function withoutPapersOf(company: Company, owner: string): Company {
  const isOthers = (paper: Dpa | Tom) => paper.owner !== owner;
  return { ...company, dpas: company.dpas.filter(isOthers), toms: company.toms.filter(isOthers) };
}

function withMorePapersOf(company: Company, owner: string): Company {
  const [first = '2020-01-01'] = boundaryDays(company);
  const begin = plus(first, -1);
  const covers = { systems: company.systems.map(({ id }) => id), categories: company.categories.map(({ id }) => id) };
  const dpa: Dpa = { owner, number: 9, effectiveFrom: begin, ours: begin, theirs: begin, ...covers };
  const tom: Tom = { owner, number: 9, declaredOn: begin, validUntil: plus(begin, 200) };
  return { ...company, dpas: [...company.dpas, dpa], toms: [...company.toms, tom] };
}
