/** What a story says of a grant, day by day. */
import assert from 'node:assert/strict';
import { filesOf } from '../companies/documents.ts';
import type { Company } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import type { Known } from '../companies/read.ts';
import { beginOf } from './oracle/days.ts';
import { statusAndFlag } from './oracle.ts';

/** Ann's grant, which most stories are about. */
export const anns = 'gr-2026-0001-01';

/** Answers at the beginnings of days: `effective (expiring)`, `suspended by GP-TIM-007`, `no row`. */
export type Days = Readonly<Record<string, string>>;

/** A name, what is different from the company in order, and what becomes of Ann's grant. */
export type Story = readonly [name: string, parts: Partial<Company>, days: Days];

/** As if nothing were different. */
export const always: Days = {
  '2026-11-01': 'effective',
  '2026-12-01': 'effective',
  '2027-01-31': 'effective (expiring)',
};

/** Holds the program to a story, and the oracle too. */
export function tell(company: Company, days: Days, grant: string): void {
  const known = read(filesOf(company));
  assert.deepEqual(answers(known, days, grant), days);
  const told = company.grants.find(({ id }) => id === grant);
  for (const [day, expected] of Object.entries(days)) {
    const status = told === undefined ? 'no row' : statusAndFlag(company, told, beginOf(day, company.zone));
    assert.equal(status, expected.replace(/ by .*/, ''), `the oracle on ${day}`);
  }
}

/** What the program says on those days, with the rules where the story names them. */
export function answers({ at, zone }: Known, days: Days, grant: string): Days {
  const said = Object.entries(days).map(([day, expected]) => {
    const row = at(beginOf(day, zone.id)).grants.find((one) => one.grant === grant);
    const status = row === undefined ? 'no row' : row.expiring ? `${row.status} (expiring)` : row.status;
    const codes = [...new Set(row?.because.flatMap(({ code }) => code ?? []))];
    return [day, expected.includes(' by ') ? `${status} by ${codes.join(', ')}` : status] as const;
  });
  return Object.fromEntries(said);
}
