/** "When one of them lapses, the access lapses; when it is renewed, the access returns." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plus } from '../companies/days.ts';
import { filesOf } from '../companies/documents.ts';
import { companies } from '../companies/draw.ts';
import type { Company, Grant } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { boundaryDays } from './instants.ts';
import { beginOf } from './oracle/days.ts';
import { ownerOf } from './oracle/foundations.ts';
import { lacksOf } from './oracle/papers.ts';
import type { Lack } from './oracle/papers.ts';

test('filing the paper that lacks makes exactly the grants effective again that were suspended for it alone', (t) => {
  let returned = 0;
  const renewed = fc.property(
    companies,
    fc.constantFrom('dpa', 'tom', 'classification'),
    fc.nat(),
    (company, lack, choice) => {
      const days = boundaryDays(company).filter((_, index) => index % 3 === choice % 3);
      const before = read(filesOf(company));
      for (const day of days) {
        const instant = beginOf(day, company.zone);
        const was = statusesAt(before, instant);
        const [rested] = company.grants.filter(
          ({ id, ...grant }) => was[id] === 'suspended' && lacksOf(company, { id, ...grant }, instant).includes(lack),
        );
        if (rested === undefined) continue;
        const after = read(filesOf(filed(company, rested, lack, day)));
        const expected = { ...was };
        for (const grant of company.grants) {
          if (was[grant.id] === 'suspended' && wasAlone(company, grant, rested, lack, instant))
            expected[grant.id] = 'effective';
        }
        returned += Object.keys(was).filter((id) => was[id] !== expected[id]).length;
        assert.deepEqual(statusesAt(after, instant), expected);
      }
    },
  );
  fc.assert(renewed, { numRuns: 100 });
  t.diagnostic(`${returned} grants returned`);
  assert.ok(returned >= 60, 'access returned often enough for this to mean something');
});

type Paper = Exclude<Lack, 'engagement'>;

function statusesAt({ at }: ReturnType<typeof read>, instant: number): Record<string, string> {
  return Object.fromEntries(at(instant).grants.map(({ grant, status }) => [grant, status]));
}

/** Whether a suspended grant stands on the same paper as the rested one, and lacked nothing else. */
function wasAlone(company: Company, grant: Grant, rested: Grant, lack: Paper, instant: number): boolean {
  const isSame =
    lack === 'classification'
      ? grant.freelancer === rested.freelancer
      : ownerOf(company, grant) === ownerOf(company, rested);
  const lacks = lacksOf(company, grant, instant);
  return isSame && lacks.length === 1 && lacks[0] === lack;
}

/** The company after the paper that a grant lacks has been filed, beginning on the day. */
function filed(company: Company, grant: Grant, lack: Paper, day: string): Company {
  const end = plus(day, 200);
  const owner = ownerOf(company, grant);
  if (lack === 'classification') {
    const classification = { result: 'self_employed' as const, decidedOn: day, validUntil: end };
    const decide = (one: Company['freelancers'][number]) =>
      one.id === grant.freelancer ? { ...one, classification } : one;
    return { ...company, freelancers: company.freelancers.map(decide) };
  }
  if (lack === 'tom')
    return { ...company, toms: [...company.toms, { owner, number: 9, declaredOn: day, validUntil: end }] };
  const covers = { systems: company.systems.map(({ id }) => id), categories: company.categories.map(({ id }) => id) };
  const dpa = { owner, number: 9, effectiveFrom: day, ours: day, theirs: day, until: end, ...covers };
  return { ...company, dpas: [...company.dpas, dpa] };
}
