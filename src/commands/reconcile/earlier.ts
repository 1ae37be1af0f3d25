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

/** Reads it from the newest receipts of runs that read the directory; runs that could not read prove nothing. */
export function earlierOf(receipts: Receipts, now: Now): Earlier {
  const proof = once(() => newest(receipts, now.target, ({ refused }) => refused === null));
  const since = () => (proof() === null ? -Infinity : Date.parse(proof()?.predicate.instant ?? ''));
  const members = once(() => membersIn(newest(receipts, now.target)));
  return {
    access: once(() => accessAt(proof(), now)),
    wasMember: (group, account) => members().get(group)?.has(account) ?? null,
    endedSince: (grant) => {
      const due = dueOf(now.ledger, [grant], now.zone.dayAt(now.instant));
      return due !== null && now.zone.startOf(due) > since();
    },
  };
}

function newest(
  receipts: Receipts,
  target: string,
  fits: (predicate: Statement['predicate']) => boolean = () => true,
): Statement | null {
  for (const { statement } of receipts.back(target)) {
    const { predicate } = statement;
    if (predicate.groups.some(({ after }) => after !== null) && fits(predicate)) return statement;
  }
  return null;
}

/** Members of every group that was read, without those who had to leave: they were not in order, whatever came of it. */
function membersIn(reading: Statement | null): ReadonlyMap<string, ReadonlySet<string>> {
  const { groups = [], removals = [] } = reading?.predicate ?? {};
  const leaving = new Set(removals.map(keyIn));
  return new Map(
    groups.flatMap(({ after, group }) => {
      if (after === null) return [];
      return [[group, new Set(after.members.filter((account) => !leaving.has(keyIn({ group, account }))))] as const];
    }),
  );
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
