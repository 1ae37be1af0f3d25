/** `gatepass who-had`: who could reach a system on a past day, by receipts and by the files of that day. */
import { resolve } from 'node:path';
import { NOTICE } from '../diagnostic.ts';
import type { Span } from '../evidence/observed.ts';
import type { Receipt } from '../evidence/read.ts';
import { commitOf } from '../evidence/statement.ts';
import { formats } from '../render/index.ts';
import type { WhoHadView } from '../render/who-had-view.ts';
import { addDays, isDay } from '../time.ts';
import type { Instant, Zone } from '../time.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';
import { needRepository, openGoverned, readWorkTree, restoreFrom, zoneIn } from './governed.ts';
import { trustOf } from './trust.ts';
import { answerOf, openGrants } from './who-had/answer.ts';
import { chooseReceipts } from './who-had/chosen.ts';
import type { Chosen } from './who-had/chosen.ts';
import { declaredAt } from './who-had/declared.ts';

/** What the command line says. */
export interface WhoHadOptions {
  readonly system: string;
  readonly on: string;
  readonly target?: string;
  readonly receipts?: string;
  readonly format: keyof typeof formats.whoHad;
}

const RECEIPTS = '.gatepass/receipts';

/** Answers the question, or says in the same format why it cannot. */
export function runWhoHad(dir: string, options: WhoHadOptions, context: Context): Outcome {
  try {
    const view = answered(dir, options, context);
    return { stdout: formats.whoHad[options.format](view, context), exitCode: view.errors.length === 0 ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = options.format === 'json' ? refusedWhoHad(error.message, context, options) : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

/** The document of a question that could not be answered, with the reason in it. */
export function refusedWhoHad(reason: string, context: Context, asked: Partial<WhoHadOptions> = {}): string {
  const { on = '', system = '', target = null } = asked;
  const view = { ...emptyView(system, on, context), target, error: { message: reason } };
  return formats.whoHad.json(view, context);
}

function answered(dir: string, options: WhoHadOptions, context: Context): WhoHadView {
  const { on, system } = options;
  const governed = openGoverned(dir, context.cwd);
  const repository = needRepository(governed, 'receipts name the commit whose files they carried out');
  const { ledger } = restoreFrom(readWorkTree(governed), repository, repository.head());
  const zone = zoneIn(ledger);
  if (zone === null)
    throw new Failure('policies/organisation.yaml says no time zone, and without one no day has a beginning.');
  const span = spanOf(on, zone);
  const shown = options.receipts ?? RECEIPTS;
  const chosen = chooseReceipts(resolve(governed.root, shown), shown, options.target, trustOf(ledger, zone));
  const last = lastBefore(chosen, span, on, context.now, zone);
  const declared = declaredAt(repository, commitOf(last.statement), system, span.from, zone);
  return {
    ...emptyView(system, on, context),
    ...{ timezone: zone.id, from: zone.format(span.from), to: zone.format(span.to) },
    ...{ target: chosen.target, simulated: last.statement.predicate.simulated },
    ...{ trust: chosen.trust, receipts: chosen.receipts.length },
    ...answerOf(chosen, declared, span, zone),
    declared: {
      basis: 'declared',
      commit: commitOf(last.statement),
      receipt: last.path,
      grants: openGrants(declared),
      unknown: declared.unknown,
    },
    errors: chosen.errors,
  };
}

function spanOf(on: string, zone: Zone): Span {
  const next = isDay(on) ? addDays(on, 1) : null;
  if (next === null) throw new Failure(`--on ${JSON.stringify(on)} is no day: write one such as 2026-12-01.`);
  return { from: zone.startOf(on), to: zone.startOf(next) };
}

/** The run whose files counted when the day ended. In a sandbox a day is past when time was played beyond its beginning. */
function lastBefore({ receipts, target }: Chosen, span: Span, on: string, now: Instant, zone: Zone): Receipt {
  const played = receipts.filter(({ statement }) => statement.predicate.simulated).map(instantOf);
  if (span.from > Math.max(now, ...played)) throw new Failure(`--on ${on} has not begun yet; nobody can have seen it.`);
  const last = receipts.findLast((receipt) => instantOf(receipt) < span.to);
  if (last !== undefined) return last;
  const [first] = receipts;
  if (first === undefined) throw new Failure(`No receipt of ${target} can be read: see gatepass verify.`);
  throw new Failure(
    `Who had access on ${on} is not known: the first receipt of ${target} is of ${zone.format(instantOf(first))}.`,
  );
}

function instantOf({ statement }: Receipt): Instant {
  return Date.parse(statement.predicate.instant);
}

function emptyView(system: string, on: string, { tool }: Context): WhoHadView {
  return {
    schema: 'gatepass/who-had/v1-draft',
    tool: tool(),
    notice: NOTICE,
    ...{ system, on, timezone: 'UTC', from: null, to: null, target: null, simulated: false, trust: null, receipts: 0 },
    observed: null,
    declared: null,
    differences: [],
    unknown: [],
    errors: [],
    error: null,
  };
}
