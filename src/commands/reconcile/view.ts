/** A run as the document that is printed. */
import { keyOf } from '../../access/memberships.ts';
import type { MemberChange } from '../../access/memberships.ts';
import { find } from '../../ledger.ts';
import { NOTICE } from '../../diagnostic.ts';
import type {
  AccountView,
  ApplyView,
  ChangeView,
  DriftView,
  ReadBackView,
  RefusedView,
  UnreachableView,
} from '../../render/apply-view.ts';
import type { ReasonView } from '../../render/access-view.ts';
import type { Context } from '../context.ts';
import { sayerOf } from '../reasons.ts';
import type { Ground } from './ground.ts';
import { accountOutcome, handled, outcomeOf } from './outcome.ts';
import { phasesOf } from './phases.ts';
import { faultsOf, sayFault } from './problems.ts';
import type { Planned, Ran } from './run.ts';

/** What plan and apply say alike. */
export type Body = Omit<ApplyView, 'schema' | 'startedAt' | 'finishedAt' | 'result' | 'receipt' | 'plugin' | 'engine'>;

/** The document of a plan, or of a run where there was one. */
export function bodyOf(ground: Ground, planned: Planned, ran: Ran | null, context: Context): Body {
  const { access, commit, dirty, instant, target, zone } = ground;
  const changes = changesOf(planned, ground, ran);
  return {
    tool: context.tool(),
    notice: NOTICE,
    target: target.name,
    simulated: target.simulated,
    commit,
    dirty,
    asOf: zone.format(instant),
    timezone: zone.id,
    planHash: planned.verdict.hash,
    changes,
    phases: phasesOf(planned.plan, changes, ran),
    accounts: accountsOf(planned, ran),
    held: [
      ...access.unknown,
      ...access.grants.flatMap(({ because, grant, status }) =>
        status === 'held' ? [{ grant, path: because[0]?.at.path ?? '' }] : [],
      ),
    ],
    drift: driftOf(planned, changes),
    refused: refusedOf(planned),
    unreachable: unreachableIn(ground),
    readBack: ran === null ? null : readBackOf(ran),
    error: errorOf(
      faultsOf(planned, ran).map((fault) => sayFault(fault, ground)),
      ground,
    ),
  };
}

function changesOf(
  { allowed, plan: { changes } }: Planned,
  { fetchTexts, textOf }: Ground,
  ran: Ran | null,
): readonly ChangeView[] {
  const may = new Set(allowed.changes);
  const reasons = changes.flatMap(({ because }) => because);
  if (reasons.length > 0) fetchTexts(new Set(reasons.map(({ at }) => at.path)));
  const say = sayerOf(reasons, textOf);
  const tried = new Set(ran?.settled.changes.map(keyOf));
  return changes.map((change) => {
    const { account, because, freelancer, grants, group } = change;
    return {
      group,
      account: account ?? accountNow(change, ran),
      freelancer,
      grants,
      change: change.change,
      because: because.map((reason): ReasonView => say(reason)),
      phase: change.change === 'remove' ? 'revoke' : 'grant',
      waits: !may.has(change),
      outcome: ran === null || !tried.has(keyOf(change)) ? null : outcomeOf(change, ran.settled.after),
    };
  });
}

function accountNow({ freelancer }: Pick<MemberChange, 'freelancer'>, ran: Ran | null): string | null {
  return freelancer === null ? null : (ran?.settled.after.accounts.get(freelancer)?.id ?? null);
}

function accountsOf({ plan }: Planned, ran: Ran | null): readonly AccountView[] {
  const tried = new Set(ran?.settled.accounts.map(({ freelancer }) => freelancer));
  return plan.accounts.map((change) => ({
    freelancer: change.freelancer,
    account: change.account ?? accountNow(change, ran),
    change: change.change,
    outcome: ran === null || !tried.has(change.freelancer) ? null : accountOutcome(change, ran.settled.after),
  }));
}

function driftOf({ before, hands }: Planned, changes: readonly ChangeView[]): readonly DriftView[] {
  const people = new Map([...before.accounts].map(([freelancer, { id }]) => [id, freelancer]));
  return hands.map((hand) => ({
    ...hand,
    freelancer: people.get(hand.account) ?? null,
    done: handled(hand, changes),
  }));
}

function refusedOf({ allowed, plan, verdict: { hash, limit, of, planned } }: Planned): RefusedView | null {
  return allowed === plan ? null : { limit, planned, of, confirm: hash };
}

/** Ended grants that no group carries: somebody has to end them by hand. */
function unreachableIn({ access, ledger }: Ground): readonly UnreachableView[] {
  const over = ['expired', 'revoked', 'suspended', 'refused'];
  return access.grants
    .filter(({ enforcement, status }) => enforcement === 'manual' && over.includes(status))
    .map(({ grant, role, system }) => {
      const facts = find(ledger, 'System', system)?.facts;
      const procedure = facts?.roles?.find((one) => one?.id === role)?.manual_procedure;
      return { system, grant, owner: facts?.owner ?? '', procedure: procedure ?? '' };
    });
}

function readBackOf({ settled: { after, left } }: Ran): ReadBackView {
  const owned = [...after.groups.values()].filter((group) => group.owned);
  const perGroup = Map.groupBy(left.changes, ({ group }) => group);
  return {
    groups: owned.length,
    members: owned.reduce((sum, { members }) => sum + members.length, 0),
    differences: [...perGroup].map(([group, changes]) => ({
      group,
      missing: named(changes, 'add'),
      extra: named(changes, 'remove'),
    })),
  };
}

function named(changes: readonly MemberChange[], kind: MemberChange['change']): readonly string[] {
  return changes.flatMap(({ account, change, freelancer }) => (change === kind ? [account ?? freelancer ?? ''] : []));
}

function errorOf(sentences: readonly string[], { broken }: Ground): ApplyView['error'] {
  const errors = broken === null ? sentences : [...sentences, broken];
  const [message] = errors;
  return message === undefined ? null : { message, errors };
}
