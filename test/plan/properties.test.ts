/** What is true of every plan, for whatever company and whatever the provider holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GrantAccess } from '../../src/access/access.ts';
import type { Directory } from '../../src/access/directory.ts';
import { exemptPart, guard, waiting } from '../../src/access/guard.ts';
import type { Plan } from '../../src/access/plan.ts';
import { isWork } from '../../src/providers/settle.ts';
import { filesOf } from '../companies/documents.ts';
import { read } from '../companies/read.ts';
import { beginOf } from '../access/oracle/days.ts';
import { worlds } from './drawn.ts';
import type { World } from './drawn.ts';
import { carriedOut, listsIn, planOf, sha256 } from './world.ts';

/** A world, its plan, and what access says. */
interface Judged extends World {
  readonly rows: readonly GrantAccess[];
  readonly plan: Plan;
  readonly again: (directory: Directory) => Plan;
}

function ofWorlds(judge: (judged: Judged) => void, numRuns = 150): void {
  const property = fc.property(worlds, (world) => {
    const known = read(filesOf(world.company));
    const again = (directory: Directory) => planOf(known, directory, world);
    judge({ ...world, rows: known.at(world.instant).grants, plan: again(world.directory), again });
  });
  fc.assert(property, { numRuns });
}

test('afterwards every group of Gatepass’s holds exactly those whose grants are effective, and the held who were in', () => {
  ofWorlds((judged) => {
    const { directory, plan } = judged;
    const after = carriedOut(plan, directory);
    const ours = [...after.groups.values()].filter(({ owned }) => owned);
    for (const { name } of ours) assert.deepEqual(listsIn(after)[name], expectedIn(name, judged), name);
  });
});

test('a plan that has come true leaves nothing to do', () => {
  ofWorlds(({ again, directory, plan }) => {
    const rest = again(carriedOut(plan, directory));
    assert.equal(isWork(rest), false, JSON.stringify(rest.changes));
    assert.deepEqual(rest.problems, plan.problems);
  });
});

test('what is not Gatepass’s, or could not be read, is not touched and not made', () => {
  ofWorlds(({ directory, plan }) => {
    const named = [...plan.changes.map(({ group }) => group), ...plan.newGroups.map(({ name }) => name)];
    for (const name of named) {
      assert.notEqual(directory.groups.get(name)?.owned, false, name);
      assert.ok(!directory.unread.has(name), name);
    }
  });
});

test('nobody is let in with a closed account, and none is opened but for who was hired again since', () => {
  ofWorlds(({ company, directory, instant, plan }) => {
    const opened = plan.accounts.filter(({ change }) => change === 'activate').map(({ freelancer }) => freelancer);
    for (const { change, freelancer } of plan.changes) {
      const closed = directory.accounts.get(freelancer ?? '')?.active === false;
      if (change === 'add' && closed) assert.ok(opened.includes(freelancer ?? ''));
    }
    for (const id of opened) {
      const day = company.freelancers.find((one) => one.id === id)?.rehiredOn ?? '9999-12-31';
      const since = directory.accounts.get(id)?.since ?? Infinity;
      assert.ok(since < beginOf(day, company.zone) && beginOf(day, company.zone) <= instant);
    }
  });
});

test('only who has nothing left leaves, and an account that a file names stays what it is', () => {
  ofWorlds(({ company, plan, rows }) => {
    const over = ['expired', 'revoked'];
    for (const { change, freelancer } of plan.accounts) {
      const named = company.freelancers.find(({ id }) => id === freelancer)?.subject !== undefined;
      if (named) assert.equal(change, 'stays');
      const left = rows.filter((row) => row.freelancer === freelancer && !over.includes(row.status));
      if (change === 'deactivate') assert.deepEqual(left, []);
    }
  });
});

test('what waits and what does not are the whole plan, and what waits has one hash before and after the rest is done', () => {
  ofWorlds(({ again, directory, plan }) => {
    const [now, later] = [exemptPart(plan), waiting(plan)];
    assert.equal(now.changes.length + later.changes.length, plan.changes.length);
    assert.equal(now.accounts.length + later.accounts.length, plan.accounts.length);
    assert.ok(now.changes.every(({ change, exempt }) => exempt && change === 'remove'));
    const asked = { target: 't', commit: 'c', limit: 20, sha256 };
    assert.equal(guard(again(carriedOut(now, directory)), asked).hash, guard(plan, asked).hash);
  });
});

/** Read once more from the plain company: whose grants let whom into a group, as far as there is an account. */
function expectedIn(name: string, { company, directory, plan, rows }: Judged): readonly string[] {
  const carriers = company.systems.flatMap(({ id, roles }) =>
    roles.filter(({ group }) => group === name).map((role) => ({ role: `${id}/${role.id}`, external: role.external })),
  );
  const before = directory.groups.get(name)?.members.flatMap(({ freelancer }) => freelancer ?? []) ?? [];
  const has = (freelancer: string, ...statuses: readonly string[]) =>
    rows.some((row) => {
      const carried = carriers.some(({ role }) => role === `${row.system}/${row.role}`);
      return carried && row.freelancer === freelancer && statuses.includes(row.status);
    });
  const usable = (freelancer: string) => {
    if (directory.unread.has(freelancer)) return false;
    const account = directory.accounts.get(freelancer);
    const named = company.freelancers.find(({ id }) => id === freelancer)?.subject !== undefined;
    if (account === undefined) return !named;
    return account.active || plan.accounts.some((one) => one.freelancer === freelancer && one.change === 'activate');
  };
  const stay = before.filter((one) => has(one, 'effective', 'held'));
  const people = company.freelancers.map(({ id }) => id);
  const come = carriers.length === 1 ? people.filter((one) => has(one, 'effective') && usable(one)) : [];
  return [...new Set([...stay, ...come])].sort();
}
