/** The guard: a mistake the size of a folder does not become a removal the size of a company. */
import { inOrder } from '../order.ts';
import type { AccountChange } from './accounts.ts';
import type { MemberChange } from './memberships.ts';
import type { Plan } from './plan.ts';

/** What the guard says of a plan. */
export interface Verdict {
  /** SHA-256 over target, commit and what would wait, sorted: what a confirmation names. */
  readonly hash: string;
  /** Whether more is removed than the organisation lets pass unasked. */
  readonly over: boolean;
  /** The organisation's limit in percent. */
  readonly limit: number;
  /** Removals that count. */
  readonly planned: number;
  /** Members in managed groups, and accounts that are in none. */
  readonly of: number;
}

/** What the guard looks at besides the plan. */
export interface Guarding {
  readonly target: string;
  readonly commit: string;
  /** The organisation's `mass_removal_guard_pct`. */
  readonly limit: number;
  readonly sha256: (text: string) => string;
}

/**
 * Counts the removals that nobody agreed to beforehand: a deleted file, a refused grant, an engagement's state, a changed
 * policy. Above the limit, in percent of what there is, they wait for a confirmation. An account that is in no group (all
 * its grants are suspended) is something to lose as well.
 */
export function guard(plan: Plan, { commit, limit, sha256, target }: Guarding): Verdict {
  const planned = countedIn(waiting(plan));
  const rest = [...waiting(plan).changes.map(lineOf), ...waiting(plan).accounts.map(accountLine)].sort(inOrder);
  return {
    hash: sha256([target, commit, ...rest].join('\n')),
    over: planned * 100 > limit * (plan.members + plan.idle),
    limit,
    planned,
    of: plan.members + plan.idle,
  };
}

function countedIn({ accounts, changes }: Pick<Plan, 'accounts' | 'changes'>): number {
  const removals = changes.filter(({ change }) => change === 'remove');
  const losing = new Set(removals.map(({ account }) => account));
  return (
    removals.length + accounts.filter(({ account, change }) => change === 'deactivate' && !losing.has(account)).length
  );
}

/** What waits while a plan is refused: everything but the ends that were agreed to beforehand. */
export function waiting<P extends Pick<Plan, 'changes' | 'accounts'>>({ accounts, changes }: P) {
  return { changes: changes.filter(isBound), accounts: accounts.filter(isBound) };
}

/** The part of a plan that no refusal holds back. */
export function exemptPart(plan: Plan): Plan {
  const { accounts, changes } = plan;
  return {
    ...plan,
    changes: changes.filter((one) => !isBound(one)),
    accounts: accounts.filter((one) => !isBound(one)),
    newGroups: [],
  };
}

function isBound({ exempt }: { readonly exempt: boolean }): boolean {
  return !exempt;
}

function lineOf({ account, change, freelancer, group }: MemberChange): string {
  return `${change} ${freelancer ?? account ?? ''} ${group}`;
}

function accountLine({ change, freelancer }: AccountChange): string {
  return `${change} ${freelancer}`;
}
