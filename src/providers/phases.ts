/** The phases of a run, in order: each may fail without stopping the next. */
import type { Directory, Fault } from '../access/directory.ts';
import type { Plan } from '../access/plan.ts';
import { listsFor, onlyAdded, withNew } from './lists.ts';
import type { Provider } from './provider.ts';
import { onlyNoted } from './trace.ts';
import type { PhaseName, Trace } from './trace.ts';

/** What the phases need. */
export interface Phases {
  readonly provider: Provider;
  readonly planOf: (directory: Directory) => Plan;
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Revokes, changes accounts, grants. What goes wrong is noted in the trace. */
export async function runPhases(plan: Plan, directory: Directory, phases: Phases, trace: Trace): Promise<void> {
  await revoke(plan, directory, phases, trace);
  if (!phases.signal.aborted) await changeAccounts(plan, directory, phases, trace);
  if (!phases.signal.aborted) await grant(plan, directory, phases, trace);
}

async function revoke({ changes }: Plan, directory: Directory, { progress, provider }: Phases, trace: Trace) {
  const removals = changes.filter(({ change }) => change === 'remove');
  if (removals.length === 0) return;
  progress(`phase 1 of 3, revoke: ${removals.length} to end`);
  const lists = listsFor(removals, directory);
  trace.faults.set('revoke', await attempt('revoke', () => provider.changeGroups(lists, directory)));
  await endSessions([...new Set(removals.flatMap(({ account }) => account ?? []))], provider, trace);
}

async function changeAccounts(plan: Plan, directory: Directory, { progress, provider }: Phases, trace: Trace) {
  const accounts = plan.accounts.filter(({ change }) => change !== 'stays');
  if (accounts.length === 0) return;
  progress(`phase 2 of 3, accounts: ${accounts.length} to change`);
  trace.faults.set('accounts', await attempt('accounts', () => provider.changeAccounts(accounts, directory)));
}

async function grant(plan: Plan, directory: Directory, { planOf, progress, provider }: Phases, trace: Trace) {
  const additions = plan.changes.filter(({ change }) => change === 'add');
  if (additions.length === 0 && plan.newGroups.length === 0) return;
  progress(`phase 3 of 3, grant: ${additions.length} to begin`);
  const made = plan.accounts.some(({ change }) => change === 'create' || change === 'activate');
  const faults = await attempt('grant', async () => {
    // New accounts have ids only now, and whoever could not be made is left out.
    const now = made ? await provider.read(new Set(plan.accounts.map(({ freelancer }) => freelancer))) : directory;
    const fresh = made ? onlyNoted(planOf(now), trace) : plan;
    const ready = fresh.changes.filter(({ account, change }) => change === 'add' && account !== null);
    const lists = listsFor([...plan.changes.filter(({ change }) => change === 'remove'), ...ready], now);
    return provider.changeGroups(withNew(onlyAdded(lists, ready), fresh), now);
  });
  trace.faults.set('grant', faults);
}

/** What exists and the engine does not know, after an answer was lost or a run was cut off, becomes known to it. */
export async function mend(directory: Directory, { provider }: Phases, trace: Trace): Promise<void> {
  trace.faults.set('mend', await attempt('mend', () => provider.mend(directory)));
}

/** A phase that breaks off has failed; the next one is run all the same. */
async function attempt(phase: PhaseName, run: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  try {
    return await run();
  } catch (error) {
    return [brokenOff(phase, error)];
  }
}

function brokenOff(where: string, error: unknown): Fault {
  return { where, message: error instanceof Error ? error.message : String(error), id: null };
}

/** Ends sessions. Whoever is removed a second time had access until then, and may have come in again since the first. */
export async function endSessions(accounts: readonly string[], provider: Provider, trace: Trace): Promise<void> {
  if (accounts.length === 0) return;
  const { ended, faults } = await provider.endSessions(accounts).catch((error: unknown) => ({
    ended: new Set<string>(),
    faults: [brokenOff('sessions', error)],
  }));
  for (const account of accounts) trace.sessions.set(account, ended.has(account));
  trace.sessionFaults = [...trace.sessionFaults.filter(({ where }) => trace.sessions.get(where) !== true), ...faults];
}
