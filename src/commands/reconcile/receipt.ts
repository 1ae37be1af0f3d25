/** A run as a receipt: what it should do, what it did, and what the directory answered. */
import { dueOf } from '../../access/due.ts';
import type { Directory, Group } from '../../access/directory.ts';
import { inOrder } from '../../order.ts';
import type { Predicate } from '../../evidence/predicate.ts';
import type { ApplyView, ChangeView, Result } from '../../render/apply-view.ts';
import type { Ground } from './ground.ts';
import { faultsOf, sayFault } from './problems.ts';
import type { Planned, Ran } from './run.ts';

/** What the run was, beside what it did. */
export interface Frame {
  readonly result: Result;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly plugin: ApplyView['plugin'];
  readonly engine: ApplyView['engine'];
}

/** The predicate of a run; `planned` is `null` where nothing could be read. */
export function predicateOf(
  ground: Ground,
  body: Pick<ApplyView, 'asOf' | 'tool' | 'changes' | 'accounts' | 'drift' | 'refused' | 'error'>,
  planned: Planned | null,
  ran: Ran | null,
  frame: Frame,
): Omit<Predicate, 'previous'> {
  const { accounts, asOf, changes, drift, error, refused, tool } = body;
  const { engine, finishedAt, plugin, result, startedAt } = frame;
  return {
    target: ground.target.name,
    provider: ground.target.provider,
    simulated: ground.target.simulated,
    instant: asOf,
    startedAt,
    finishedAt,
    result,
    changes: changes.map(changeIn),
    groups: groupsOf(planned, ran, ground.last),
    people: planned === null ? {} : peopleIn(planned.before, ran?.settled.after ?? planned.before),
    removals: removalsOf(changes, ground, planned, ran),
    accounts,
    drift: drift.map(({ account, at, by, done, group, what }) => ({ group, account, what, by, at, done })),
    sessions: sessionsOf(changes, ran, ground),
    refused,
    errors: errorsOf(ground, planned, ran, error),
    tool,
    engine,
    plugin,
  };
}

function changeIn({ account, because, change, freelancer, grants, group, outcome, phase }: ChangeView) {
  const why = because.map(({ code, messageId }) => code ?? messageId).join(', ');
  return { group, account, freelancer, grants, change, because: why, phase, outcome };
}

/** Faults with where they happened, and whatever else was said. */
function errorsOf(
  ground: Ground,
  planned: Planned | null,
  ran: Ran | null,
  error: ApplyView['error'],
): Predicate['errors'] {
  const faults = planned === null ? [] : faultsOf(planned, ran);
  const said = faults.map((fault) => ({ where: fault.where, message: sayFault(fault, ground), id: fault.id }));
  const more = (error?.errors ?? []).filter((message) => !said.some((one) => one.message === message));
  return [...said, ...more.map((message) => ({ where: 'run', message, id: null }))];
}

/**
 * Every group that is known as Gatepass's, also where it could not be read: the next run must not forget it. Another
 * group of the same name must not become ours by being named here.
 */
function groupsOf(planned: Planned | null, ran: Ran | null, last: Ground['last']): Predicate['groups'] {
  const before = ownedIn(planned?.before);
  const after = ran === null ? before : ownedIn(ran.settled.after);
  const earlier = new Map(last?.predicate.groups.map(({ group, id }) => [group, id]));
  const owned = [...before.keys(), ...after.keys()];
  const gone = (name: string) => planned !== null && !before.has(name) && !planned.before.unread.has(name);
  const names = new Set([...owned, ...[...earlier.keys()].filter((name) => !gone(name))]);
  return [...names].sort().map((group) => {
    const [then, now] = [before.get(group), after.get(group)];
    const id = now?.id ?? then?.id ?? earlier.get(group) ?? null;
    return { group, id, before: readingOf(then), after: readingOf(now) };
  });
}

function ownedIn(directory: Directory | undefined): ReadonlyMap<string, Group> {
  return new Map([...(directory?.groups ?? [])].filter(([, { owned }]) => owned));
}

function readingOf(group: Group | undefined): Predicate['groups'][number]['before'] {
  if (group === undefined) return null;
  return {
    members: group.members.map(({ id }) => id).sort(),
    at: group.reading.at,
    requestId: group.reading.requestId,
  };
}

function peopleIn(...readings: readonly Directory[]): Readonly<Record<string, string>> {
  const members = readings.flatMap(({ groups }) => [...groups.values()].flatMap((group) => group.members));
  const accounts = readings.flatMap((reading) => [...reading.accounts.values()]);
  // Who is in many groups is met many times.
  const known = new Map<string, string>();
  for (const { freelancer, id } of [...members, ...accounts]) if (freelancer !== null) known.set(id, freelancer);
  return Object.fromEntries([...known].sort(([a], [b]) => inOrder(a, b)));
}

/** Only an end that was agreed to beforehand has been due since a day. */
function removalsOf(
  changes: readonly ChangeView[],
  { instant, ledger, zone }: Ground,
  planned: Planned | null,
  ran: Ran | null,
): Predicate['removals'] {
  const exempt = new Set(
    planned?.plan.changes.filter((one) => one.exempt).map(({ account, group }) => `${group} ${account}`),
  );
  return changes.flatMap(({ account, change, freelancer, grants, group, outcome }) => {
    if (change !== 'remove' || account === null) return [];
    const due = exempt.has(`${group} ${account}`) ? dueOf(ledger, grants, zone.dayAt(instant)) : null;
    const seen = outcome === 'gone' ? ran?.settled.after.groups.get(group)?.reading.at : undefined;
    const at = due === null ? null : zone.format(zone.startOf(due));
    return [{ group, account, freelancer, grants, due: at, gone: seen ?? null }];
  });
}

/** Whose sessions were ended; what an earlier receipt left open stays open until it is done. */
function sessionsOf(changes: readonly ChangeView[], ran: Ran | null, { last }: Ground): Predicate['sessions'] {
  const people = new Map(changes.map(({ account, freelancer }) => [account, freelancer]));
  const open = pendingIn(last).map((account) => [account, false] as const);
  const done = new Map([...open, ...(ran?.settled.sessions ?? [])]);
  const earlier = new Map(last?.predicate.sessions.map(({ account, freelancer }) => [account, freelancer]));
  return [...done].map(([account, ended]) => ({
    account,
    freelancer: people.get(account) ?? earlier.get(account) ?? null,
    ended,
  }));
}

/** Accounts whose sessions the last run could not end. */
export function pendingIn(last: Ground['last']): readonly string[] {
  return (last?.predicate.sessions ?? []).filter(({ ended }) => !ended).map(({ account }) => account);
}

/** Whether the last run used the engine and something went wrong: then the engine may not know all that was done. */
export function isUnsettled(last: Ground['last']): boolean {
  const { engine = null, errors = [] } = last?.predicate ?? {};
  return engine !== null && errors.length > 0;
}
