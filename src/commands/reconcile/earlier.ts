/** What the receipts tell of the time before this run. */
import { access } from '../../access/access.ts';
import type { GrantAccess } from '../../access/access.ts';
import { dueOf } from '../../access/due.ts';
import type { Earlier } from '../../access/ends.ts';
import { commitOf } from '../../evidence/statement.ts';
import type { Statement } from '../../evidence/statement.ts';
import type { Repository } from '../../hosts/git.ts';
import type { Receipts } from '../../hosts/receipts.ts';
import type { Ledger } from '../../ledger.ts';
import { once } from '../../once.ts';
import type { Instant, Zone } from '../../time.ts';
import { readCommit, restoreFrom } from '../governed.ts';

/** What the past is compared with. */
interface Now {
  readonly repository: Repository;
  readonly commit: string;
  readonly ledger: Ledger;
  readonly zone: Zone;
  readonly instant: Instant;
  readonly target: string;
}

/** Reads it from the newest receipt of a run that read the directory; runs that could not read prove nothing. */
export function earlierOf(receipts: Receipts, now: Now): Earlier {
  const proof = once(() => newestReading(receipts, now.target));
  const since = () => (proof() === null ? -Infinity : Date.parse(proof()?.predicate.instant ?? ''));
  const waiting = once(() => waitingIn(proof()));
  const members = once(() => membersIn(proof()));
  return {
    access: once(() => accessAt(proof(), now)),
    get waiting() {
      return waiting();
    },
    wasMember: (group, account) => members().get(group)?.has(account) ?? null,
    endedSince: (grant) => {
      const due = dueOf(now.ledger, [grant], now.zone.dayAt(now.instant));
      return due !== null && now.zone.startOf(due) > since();
    },
  };
}

function newestReading(receipts: Receipts, target: string): Statement | null {
  for (const { statement } of receipts.back(target)) {
    if (statement.predicate.groups.some(({ after }) => after !== null)) return statement;
  }
  return null;
}

/** Members of every group that was read, without those whose removal was tried and failed: they were not in order. */
function membersIn(proof: Statement | null): ReadonlyMap<string, ReadonlySet<string>> {
  const { changes = [], groups = [] } = proof?.predicate ?? {};
  const failed = new Set(changes.filter((one) => one.change === 'remove' && one.outcome !== null).map(keyIn));
  return new Map(
    groups.flatMap(({ after, group }) => {
      if (after === null) return [];
      return [[group, new Set(after.members.filter((account) => !failed.has(keyIn({ group, account }))))] as const];
    }),
  );
}

/** Removals and deactivations that the guard held back: not what was tried and failed, and not an end that was due. */
function waitingIn(proof: Statement | null): ReadonlySet<string> {
  if (proof === null || proof.predicate.refused === null) return new Set();
  const { accounts, changes, drift, removals } = proof.predicate;
  const agreed = new Set([
    ...removals.filter(({ due }) => due !== null).map(keyIn),
    ...drift.map(({ account, group }) => keyIn({ account, group: group ?? '' })),
  ]);
  const waiting = changes.filter(({ change, outcome }) => change === 'remove' && outcome === null).map(keyIn);
  const staying = accounts.filter(({ change, outcome }) => change === 'deactivate' && outcome === null);
  return new Set([
    ...waiting.filter((key) => !agreed.has(key)),
    ...staying.map(({ account }) => keyIn({ group: '', account })),
  ]);
}

function keyIn({ account, group }: { readonly account: string | null; readonly group: string }): string {
  return `${group} ${account}`;
}

/** A commit that is gone, as after a rewritten history, says nothing. */
function accessAt(
  proof: Statement | null,
  { commit: head, ledger, repository, zone }: Now,
): readonly GrantAccess[] | null {
  const commit = proof === null ? null : repository.resolve(commitOf(proof));
  if (proof === null || commit === null) return null;
  const tree = commit === head ? null : readCommit(repository, commit);
  const then = tree === null ? ledger : restoreFrom(tree, repository, commit).ledger;
  return access(then, Date.parse(proof.predicate.instant), zone).grants;
}
