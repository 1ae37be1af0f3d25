/** What a run has set out to do, and what came of it on the way. */
import type { AccountChange } from '../access/accounts.ts';
import type { Fault } from '../access/directory.ts';
import { keyOf } from '../access/memberships.ts';
import type { MemberChange } from '../access/memberships.ts';
import type { Plan } from '../access/plan.ts';

/** The steps of a run, in order; and what was done although its answer was lost. */
export type PhaseName = 'revoke' | 'accounts' | 'grant' | 'mend' | 'lost';

/** The notes of one run. */
export interface Trace {
  readonly changes: Map<string, MemberChange>;
  readonly accounts: Map<string, AccountChange>;
  readonly faults: Map<PhaseName, readonly Fault[]>;
  readonly sessions: Map<string, boolean>;
  sessionFaults: readonly Fault[];
}

/** Notes of a run that sets out to carry a plan out. */
export function traceOf({ accounts, changes }: Plan): Trace {
  return {
    changes: new Map(changes.map((one) => [keyOf(one), one])),
    accounts: new Map(accounts.map((one) => [one.freelancer, one])),
    faults: new Map(),
    sessions: new Map(),
    sessionFaults: [],
  };
}

/** What the guard has let through. Whatever else a later reading shows is a difference, and the next run's to judge. */
export function onlyNoted(plan: Plan, trace: Trace): Plan {
  return {
    ...plan,
    changes: plan.changes.filter((one) => trace.changes.has(keyOf(one))),
    accounts: plan.accounts.filter(({ freelancer }) => trace.accounts.has(freelancer)),
  };
}
