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
  return {
    access: once(() => accessAt(proof(), now)),
    get waiting() {
      return waitingIn(proof());
    },
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

/** Removals and deactivations that no due end accounts for, and that were not made. */
function waitingIn(proof: Statement | null): ReadonlySet<string> {
  const { accounts = [], removals = [] } = proof?.predicate ?? {};
  const waiting = removals
    .filter(({ due, gone }) => due === null && gone === null)
    .map((one) => `${one.group} ${one.account}`);
  const staying = accounts.filter(({ change, outcome }) => change === 'deactivate' && outcome === null);
  return new Set([...waiting, ...staying.map(({ account }) => ` ${account}`)]);
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
