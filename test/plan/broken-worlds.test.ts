/** Plans while one file, any file, cannot be read: with Git's history and without. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exemptPart } from '../../src/access/guard.ts';
import type { Plan } from '../../src/access/plan.ts';
import { breakages, breakOne } from '../companies/breakages.ts';
import type { Grant } from '../companies/model.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import type { Known } from '../companies/read.ts';
import { statusOf } from '../access/oracle.ts';
import { boundaries } from '../access/instants.ts';
import { isOver, beginOf } from '../access/oracle/days.ts';
import { worlds } from './drawn.ts';
import type { World } from './drawn.ts';
import { planOf } from './world.ts';

/** A world, one of whose files somebody has broken, and the plans with and without history. */
interface Broken extends World {
  /** The file that cannot be read any more. */
  readonly path: string;
  readonly without: { readonly known: Known; readonly plan: Plan };
  readonly withHistory: { readonly known: Known; readonly plan: Plan };
}

/** Towards its end most grants of a company are over. */
const late = worlds.map((world): World => ({ ...world, instant: boundaries(world.company).at(-2) ?? 0 }));

const drawn = fc.record({
  world: fc.oneof(worlds, late),
  file: fc.nat(),
  how: fc.constantFrom(...breakages),
  which: fc.nat(),
});

function ofBroken(judge: (broken: Broken) => void, numRuns = 100): void {
  const property = fc.property(drawn, ({ file, how, which, world }) => {
    const { after, before, path } = breakOne(world.company, file, how, which);
    const { zone } = read(before);
    const good = before.get(path) ?? '';
    const plain = read(after, undefined, zone);
    const restored = read(after, (asked) => (asked === path ? [after.get(path) ?? good, good] : []), zone);
    const planned = (known: Known) => ({ known, plan: planOf(known, world.directory, world) });
    judge({ ...world, path, without: planned(plain), withHistory: planned(restored) });
  });
  fc.assert(property, { numRuns });
}

test('nobody is let in who would not be if the file could be read', () => {
  ofBroken(({ company, instant, withHistory, without }) => {
    for (const { change, freelancer, group } of [...withHistory.plan.changes, ...without.plan.changes]) {
      if (change === 'remove') continue;
      const grants = grantsIn(group, company).filter((one) => one.freelancer === freelancer);
      assert.ok(
        grants.some((one) => statusOf(company, one, instant) === 'effective'),
        `${freelancer} into ${group}`,
      );
    }
  });
});

test('without history nothing is taken but what has ended, nobody leaves, and no refusal can be the answer', () => {
  ofBroken(({ instant, without: { known, plan } }) => {
    if (known.at(instant).unknown.length === 0) return;
    const taken = plan.changes.filter(({ change }) => change === 'remove');
    assert.deepEqual(exemptPart(plan).changes, taken);
    assert.deepEqual(
      plan.accounts.filter(({ change }) => change === 'deactivate'),
      [],
    );
    for (const { because } of taken) assert.ok(because.length > 0);
  });
});

test('what has ended by its own date or by somebody’s word ends, whatever else is broken', () => {
  let seen = 0;
  ofBroken((broken) => {
    const { company, directory, path, withHistory, without } = broken;
    for (const group of directory.groups.values()) {
      const grants = grantsIn(group.name, company);
      if (!group.owned || isShared(group.name, broken) || path === pathOf.organisation) continue;
      for (const { freelancer, id } of group.members) {
        const hers = grants.filter((one) => one.freelancer === freelancer);
        if (hers.length === 0 || !hers.every((one) => hasEnded(one, broken) && pathOf.grant(one) !== path)) continue;
        seen += 1;
        for (const { plan } of [withHistory, without]) {
          const due = exemptPart(plan).changes.filter((one) => one.account === id && one.group === group.name);
          assert.equal(due.length, 1, `${freelancer} in ${group.name}, ${path} broken`);
        }
      }
    }
  }, 200);
  assert.ok(seen > 20, `${seen} ends were seen`);
});

/** By the grant's own file alone. */
function hasEnded({ revokedOn, until }: Grant, { company: { zone }, instant }: World): boolean {
  return (
    (until !== undefined && isOver(until, zone, instant)) ||
    (revokedOn !== undefined && beginOf(revokedOn, zone) <= instant)
  );
}

function grantsIn(group: string, { grants, systems }: World['company']): readonly Grant[] {
  return grants.filter(({ role, system }) => {
    const carrier = systems.find(({ id }) => id === system)?.roles.find(({ id }) => id === role);
    return carrier?.group === group;
  });
}

function isShared(group: string, { company: { systems } }: World): boolean {
  return systems.flatMap(({ roles }) => roles).filter((role) => role.group === group).length > 1;
}
