/** What the files of a commit declare about one system on one day. Access changes only where a day begins. */
import { access } from '../../access/access.ts';
import type { GrantAccess } from '../../access/access.ts';
import type { Repository } from '../../hosts/git.ts';
import { find } from '../../ledger.ts';
import type { Ledger } from '../../ledger.ts';
import type { DeclaredView } from '../../render/who-had-view.ts';
import type { Instant, Zone } from '../../time.ts';
import { Failure } from '../failure.ts';
import { readCommit, restoreFrom, textIn } from '../governed.ts';
import { sayerOf } from '../reasons.ts';

/** A role and the group that carries it; `null` where it is given by hand. */
export interface Role {
  readonly role: string;
  readonly group: string | null;
}

/** One system as a commit has it. */
export interface Declared {
  readonly roles: readonly Role[];
  /** Every grant for the system, whatever its status. */
  readonly grants: readonly DeclaredView[];
  readonly unknown: readonly { readonly grant: string | null; readonly path: string }[];
}

/**
 * Reads a system and its grants from Git's objects, as they were at the beginning of a day.
 *
 * @throws Failure where the commit is not here, or names no such system.
 */
export function declaredAt(
  repository: Repository,
  commit: string,
  system: string,
  from: Instant,
  zone: Zone,
): Declared {
  if (repository.resolve(commit) === null)
    throw new Failure(`The receipts name commit ${commit}, which is not here: fetch it. A shallow clone may lack it.`);
  const tree = readCommit(repository, commit);
  const { ledger, texts } = restoreFrom(tree, repository, commit);
  const roles = rolesOf(ledger, system, commit);
  const answer = access(ledger, from, zone);
  const rows = answer.grants.filter((grant) => grant.system === system);
  const textOf = (path: string) => textIn(texts.get(path)) ?? tree.textOf(path);
  return { roles, grants: viewsOf(rows, textOf), unknown: answer.unknown };
}

function rolesOf(ledger: Ledger, system: string, commit: string): readonly Role[] {
  const found = find(ledger, 'System', system);
  if (found !== undefined)
    return (found.facts.roles ?? []).map((role) => ({ role: role?.id ?? '', group: role?.idp_group ?? null }));
  const there = [...ledger.documents.System.keys()].sort().join(', ');
  throw new Failure(
    `There is no system ${JSON.stringify(system)} at commit ${commit.slice(0, 10)}; there is ${there}.`,
  );
}

function viewsOf(rows: readonly GrantAccess[], textOf: (path: string) => string | undefined): readonly DeclaredView[] {
  const say = sayerOf(
    rows.flatMap(({ because }) => because),
    textOf,
  );
  return rows.map((row) => {
    const { enforcement, engagement, freelancer, from, grant, group, level, role, status, until } = row;
    const fields = { grant, engagement, freelancer, role, level, group, enforcement, from, until, status };
    return { ...fields, because: row.because.map(say) };
  });
}
