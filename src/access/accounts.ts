/** Accounts of external people: made when access first begins, deactivated when no grant is left. */
import type { GrantAccess } from './access.ts';
import type { Account, Fault } from './directory.ts';
import { endedAsAgreed } from './ends.ts';
import type { MemberChange } from './memberships.ts';
import type { Planning } from './plan.ts';
import { find } from '../ledger.ts';
import { inOrder } from '../order.ts';

/** What has to happen to an account. `stays`: it was deactivated and nothing in the files brings it back. */
export interface AccountChange {
  readonly freelancer: string;
  readonly account: string | null;
  readonly change: 'create' | 'deactivate' | 'activate' | 'stays';
  /** Whether the guard lets it through: the person's last grant ended as it was meant to. */
  readonly exempt: boolean;
}

/** What is done with accounts, and the memberships that can be made with them. */
export interface ForAccounts {
  readonly accounts: readonly AccountChange[];
  readonly additions: readonly MemberChange[];
  readonly problems: readonly Fault[];
}

/** Statuses of a grant whose holder has left, if there are no others. */
const OVER: readonly GrantAccess['status'][] = ['expired', 'revoked'];

/** Finds or makes the account of everybody who has to be added, and lets leavers go. */
export function accountsFor(
  planning: Planning,
  wanted: readonly MemberChange[],
  removals: readonly MemberChange[],
): ForAccounts {
  const perPerson = Map.groupBy(wanted, ({ freelancer }) => freelancer ?? '');
  const people = new Set([...perPerson.keys(), ...deactivatedIn(planning)]);
  const joiners = [...people].map((freelancer) => forJoiner(freelancer, perPerson.get(freelancer) ?? [], planning));
  return {
    accounts: [...joiners.flatMap(({ accounts }) => accounts), ...leaversIn(planning, removals)].sort((a, b) =>
      inOrder(a.freelancer, b.freelancer),
    ),
    additions: joiners.flatMap(({ additions }) => additions),
    problems: joiners.flatMap(({ problems }) => problems),
  };
}

/** People who may work and whose accounts are shut, whether or not their memberships are still there. */
function deactivatedIn({ access, directory }: Planning): readonly string[] {
  const working = access.grants.filter(({ enforcement, status }) => enforcement === 'idp' && status === 'effective');
  return working.flatMap(({ freelancer }) =>
    directory.accounts.get(freelancer)?.active === false ? [freelancer] : [],
  );
}

function forJoiner(freelancer: string, changes: readonly MemberChange[], planning: Planning): ForAccounts {
  const { directory, ledger } = planning;
  if (directory.unread.has(freelancer)) return { accounts: [], additions: [], problems: [] };
  const account = directory.accounts.get(freelancer);
  if (account === undefined) return withoutAccount(freelancer, changes, hasSubject(planning, freelancer));
  const additions = changes.map((change) => ({ ...change, account: account.id }));
  if (account.active) return { accounts: [], additions, problems: [] };
  const back = !hasSubject(planning, freelancer) && isRehired(account, freelancer, planning);
  const change = { freelancer, account: account.id, change: back ? 'activate' : 'stays', exempt: false } as const;
  return { accounts: [change], additions: back ? additions : [], problems: [] };

  function isRehired({ since }: Account, id: string, { zone }: Planning): boolean {
    const day = find(ledger, 'Freelancer', id)?.facts.rehired_on;
    return day !== undefined && since !== null && since < zone.startOf(day) && zone.startOf(day) <= planning.instant;
  }
}

/** An account that a file names must exist; any other one is made. */
function withoutAccount(freelancer: string, changes: readonly MemberChange[], named: boolean): ForAccounts {
  if (named) return { accounts: [], additions: [], problems: [{ where: freelancer, message: 'no-subject', id: null }] };
  return {
    accounts: [{ freelancer, account: null, change: 'create', exempt: false }],
    additions: changes,
    problems: [],
  };
}

/** While files are missing nobody can be said to have left. Where a membership waits, its account waits with it. */
function leaversIn(
  { access, directory, earlier, ledger }: Planning,
  removals: readonly MemberChange[],
): readonly AccountChange[] {
  if (access.unknown.length > 0) return [];
  const live = new Set(
    access.grants.filter(({ status }) => !OVER.includes(status)).map(({ freelancer }) => freelancer),
  );
  return [...directory.accounts].flatMap(([freelancer, { active, id }]) => {
    const foreign = find(ledger, 'Freelancer', freelancer)?.facts.idp_subject !== undefined;
    if (!active || foreign || live.has(freelancer)) return [];
    const rows = access.grants.filter((row) => row.freelancer === freelancer);
    const agreed = endedAsAgreed(rows, earlier, { freelancer });
    const exempt = agreed && removals.every((one) => one.account !== id || one.exempt);
    return [{ freelancer, account: id, change: 'deactivate' as const, exempt }];
  });
}

function hasSubject({ ledger }: Planning, freelancer: string): boolean {
  return find(ledger, 'Freelancer', freelancer)?.facts.idp_subject !== undefined;
}
