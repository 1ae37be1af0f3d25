/** The sample in this repository, held to a table that was written by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { access } from '../../src/access/access.ts';
import { readTree } from '../hosts/folders.ts';
import { readLedger } from '../../src/load/tree.ts';
import { zoneOf } from '../../src/time.ts';
import { sha256, statusesIn } from '../companies/read.ts';
import { beginOf } from './oracle/days.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ledger = readLedger(readTree(root), sha256());
const zone = zoneOf('Europe/Berlin');
assert.ok(zone);
const at = (day: string) => access(ledger, beginOf(day, 'Europe/Berlin'), zone);
const documents = ledger.documents;

test('every grant has the status that the table says, at all five instants', () => {
  const [head = [], , ...rows] = tableIn(readFileSync(`${root}/test/sample/status.md`, 'utf8'));
  const days = head.slice(1);
  assert.equal(days.length, 5);
  for (const [index, day] of days.entries()) {
    const expected = Object.fromEntries(rows.map((row) => [row[0] ?? '', row[index + 1] ?? '']));
    assert.deepEqual(statusesIn(at(day)), expected, day);
  }
});

test('nothing is wrong with the files themselves', () => {
  assert.deepEqual(ledger.findings, []);
  assert.equal(documents.Organisation.get('org')?.facts.timezone, 'Europe/Berlin');
});

test('on 1 December 2026 everything that can happen to a grant in order can be seen', () => {
  const { grants } = at('2026-12-01');
  const having = (status: string) => grants.filter((row) => row.status === status);
  assert.ok(having('effective').length >= 8);
  assert.ok(having('scheduled').length >= 1);
  assert.ok(having('effective').some(({ expiring }) => expiring));
  assert.ok(
    having('suspended').some(({ because }) =>
      because.some(({ code }) => code === 'GP-TIM-006' || code === 'GP-TIM-007'),
    ),
  );
  assert.ok(having('expired').length >= 1);
  assert.ok(having('revoked').length >= 1);
  assert.deepEqual(having('refused'), []);
});

test('the company is large enough to show every part of the model', () => {
  assert.ok(documents.System.size >= 8);
  assert.equal(documents.DataCategory.size, 6);
  assert.equal(documents.Team.size, 3);
  assert.equal(documents.Person.size, 8);
  assert.equal(documents.Freelancer.size, 10);
  assert.equal(documents.Engagement.size, 12);
  assert.equal(documents.AccessGrant.size, 18);
  assert.equal(documents.Processor.size, 4);
});

test('one role is given and taken by hand, one person is leased, and all five levels are used', () => {
  const roles = [...documents.System.values()].flatMap(({ facts }) => facts.roles ?? []);
  assert.ok(roles.some((role) => role?.manual_procedure !== undefined && role.idp_group === undefined));
  const leased = [...documents.Freelancer.values()].filter(({ facts }) => facts.kind_of_person === 'leased');
  assert.equal(leased.length, 1);
  const levels = new Set([...documents.Engagement.values()].map(({ facts }) => facts.risk?.level));
  assert.deepEqual([...levels].sort(), ['high', 'low', 'medium', 'none', 'very-high']);
});

test('nobody has an account of their own at the identity provider', () => {
  const people = [...documents.Freelancer.values(), ...documents.Person.values()];
  assert.deepEqual(
    people.filter(({ facts }) => facts.idp_subject !== undefined),
    [],
  );
});

test('a DPA ends in January inside a grant that is alive', () => {
  const ends = [...documents.Dpa.values()]
    .flatMap(({ facts }) => facts.until ?? [])
    .filter((day) => day.startsWith('2027-01-'));
  const { timeline } = at('2026-12-01');
  const suspended = timeline.filter(
    ({ because, from, to }) =>
      from === 'effective' && to === 'suspended' && because.some(({ code }) => code === 'GP-TIM-007'),
  );
  const lastDays = suspended.map(({ day }) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
  assert.ok(ends.some((day) => lastDays.includes(day)));
});

/** The cells of the first Markdown table in a text. */
function tableIn(markdown: string): string[][] {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first, after).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
