/** Stories of a small company: what is different, who is where at the provider, and what has to happen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Directory } from '../../src/access/directory.ts';
import type { Plan } from '../../src/access/plan.ts';
import { filesOf } from '../companies/documents.ts';
import { companyWith } from '../companies/hand.ts';
import type { Company } from '../companies/model.ts';
import { read } from '../companies/read.ts';
import { planOf } from './world.ts';
import type { Moment } from './world.ts';

/** One of them. */
export interface Tale {
  readonly company?: Partial<Company>;
  /** A day on which Ann's and Bob's grants are effective, if no other is named. */
  readonly day?: string;
  readonly directory: Directory;
  readonly hands?: NonNullable<Moment['hands']>;
  readonly plan: readonly string[];
}

/** Tells one. */
export function tell(name: string, { company = {}, day = '2026-12-01', directory, hands = [], plan }: Tale): void {
  test(name, () => {
    const known = read(filesOf(companyWith(company)));
    assert.deepEqual(linesOf(planOf(known, directory, { instant: known.zone.startOf(day), hands })), plan);
  });
}

/** A plan in lines that can be read aloud. */
export function linesOf({ accounts, changes, newGroups, problems }: Plan): readonly string[] {
  return [
    ...newGroups.map(({ name }) => `make ${name}`),
    ...accounts.map(({ change, freelancer }) => `${change} ${freelancer}`),
    ...changes.map(({ account, change, freelancer, group }) => {
      const who = freelancer ?? account;
      return change === 'add' ? `let ${who} into ${group}` : `take ${who} out of ${group}`;
    }),
    ...problems.map(({ message, where }) => `${where}: ${message}`),
  ];
}
