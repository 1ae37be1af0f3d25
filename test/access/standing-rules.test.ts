/** Every standing rule is needed: without it, somebody is effective of whom the design says that access is suspended. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { filesOf } from '../companies/documents.ts';
import {
  agency,
  ann,
  bob,
  bobsGrant,
  bobsWork,
  companyWith,
  dpa,
  engagement,
  freelancer,
  grant,
  leased,
  tom,
} from '../companies/hand.ts';
import type { Company } from '../companies/model.ts';
import { read, statusesIn } from '../companies/read.ts';
import { sampledInstants } from './instants.ts';
import { statusAndFlag } from './oracle.ts';

/** Somebody for every way in which a paper can lack, so that each rule has one grant that it alone suspends. */
const company = everyLack();

const standing = rules.filter((rule) => rule.standing !== undefined);

test('the standing rules are these six', () => {
  const codes = standing.map(({ code }) => code).sort();
  assert.deepEqual(codes, ['GP-DPA-001', 'GP-DPA-004', 'GP-ENG-006', 'GP-TIM-006', 'GP-TIM-007', 'GP-TOM-001']);
});

test('with all of them, program and oracle agree', () => assert.deepEqual(disagreements(), []));

for (const rule of standing) {
  test(`without ${rule.code}, somebody is effective who must not be`, () => {
    const found = without(rule, disagreements);
    for (const one of found) assert.match(one, /: effective, not suspended$/);
    assert.equal(
      new Set(found.map((one) => one.slice(0, one.indexOf(' ')))).size,
      1,
      'the grant that it alone suspends',
    );
  });
}

test('switching a rule off and on again leaves nothing behind', () => assert.deepEqual(disagreements(), []));

/** Rules are plain objects whose `ask` is looked up whenever a question is put. */
function without<Result>(rule: Rule, act: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(rule, 'ask');
  assert.ok(own);
  Object.defineProperty(rule, 'ask', { ...own, value: () => null });
  try {
    return act();
  } finally {
    Object.defineProperty(rule, 'ask', own);
  }
}

/** Every grant and instant of which the program says something else than the oracle. */
function disagreements(): readonly string[] {
  const known = read(filesOf(company));
  return sampledInstants(company).flatMap((instant) => {
    const said = statusesIn(known.at(instant));
    return company.grants.flatMap((one) => {
      const expected = statusAndFlag(company, one, instant).replace(' (expiring)', '');
      const status = said[one.id]?.replace(' (expiring)', '');
      return status === expected ? [] : [`${one.id} at ${new Date(instant).toISOString()}: ${status}, not ${expected}`];
    });
  });
}

function everyLack(): Company {
  const people = [
    'fl-nodpa00000',
    'fl-dpaends000',
    'fl-dpaother00',
    'fl-notom00000',
    'fl-tomends000',
    'fl-unclear000',
  ] as const;
  const [noDpa, dpaEnds, dpaOther, noTom, tomEnds, unclear] = people;
  const works = people.map((person, index) => engagement({ id: `eng-2026-001${index}`, freelancer: person }));
  const grants = people.map((person, index) =>
    grant({ id: `gr-2026-001${index}-01`, engagement: `eng-2026-001${index}`, freelancer: person }),
  );
  const decision = { decidedOn: '2026-01-01', validUntil: '2028-12-31' };
  const undecided = freelancer({ id: unclear, classification: { result: 'unclear', ...decision } });
  return companyWith({
    freelancers: [
      freelancer(),
      leased,
      ...people.filter((id) => id !== unclear).map((id) => freelancer({ id })),
      undecided,
    ],
    dpas: [
      ...[ann, agency, noTom, tomEnds, unclear].map((owner) => dpa({ owner })),
      dpa({ owner: dpaEnds, until: '2026-11-30' }),
      dpa({ owner: dpaOther, systems: ['sys-crm'] }),
    ],
    toms: [
      ...[ann, agency, noDpa, dpaEnds, dpaOther, unclear].map((owner) => tom({ owner })),
      tom({ owner: tomEnds, validUntil: '2026-11-30' }),
    ],
    engagements: [engagement(), bobsWork, ...works],
    grants: [grant(), bobsGrant, ...grants],
  });
}

test('in this company nobody else is suspended', () => {
  const suspended = company.grants.filter((one) => statusAndFlag(company, one, Date.UTC(2026, 11, 15)) === 'suspended');
  const others = suspended.map(({ freelancer: person }) => person).filter((person) => person === ann || person === bob);
  assert.deepEqual([suspended.length, others], [6, []]);
});
