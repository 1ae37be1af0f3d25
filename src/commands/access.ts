/** `gatepass access`: who may reach what at an instant, why, and what changes it. */
import { access } from '../access/access.ts';
import type { Access, GrantAccess } from '../access/access.ts';
import type { Reason } from '../access/status.ts';
import type { StatusChange } from '../access/timeline.ts';
import { NOTICE } from '../diagnostic.ts';
import { formats } from '../render/index.ts';
import type { AccessView, ReasonView } from '../render/access-view.ts';
import type { Instant, Zone } from '../time.ts';
import { instantFor } from './as-of.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';
import { sayerOf } from './reasons.ts';
import {
  needRepository,
  openGoverned,
  readCommit,
  readWorkTree,
  resolveRevision,
  restoreFrom,
  textIn,
  zoneIn,
} from './governed.ts';
import type { Governed, Tree } from './governed.ts';

/** What the command line says. */
export interface AccessOptions {
  readonly rev?: string;
  readonly asOf?: string;
  readonly system?: string;
  readonly freelancer?: string;
  readonly format: keyof typeof formats.access;
}

/** Answers the question, or says in the same format why it cannot. */
export function runAccess(dir: string, options: AccessOptions, context: Context): Outcome {
  try {
    return answered(openGoverned(dir, context.cwd), options, context);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = options.format === 'json' ? refusedAccess(error.message, context) : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

/** The document of a question that could not be answered, with the reason in it. */
export function refusedAccess(reason: string, context: Context): string {
  return formats.access.json(withoutAnswer(reason, context), { color: false, width: 0, past: false });
}

function answered(governed: Governed, options: AccessOptions, context: Context): Outcome {
  const tree = treeOf(governed, options.rev);
  const head = governed.repository?.head() ?? null;
  const { ledger, texts } = restoreFrom(tree, governed.repository, tree.commit ?? head);
  const zone = zoneIn(ledger);
  if (zone === null)
    throw new Failure('policies/organisation.yaml says no time zone, and without one no day has a beginning.');
  const instant = instantFor(options.asOf, zone, context.now);
  const wanted = (grant: { system: string; freelancer: string }) =>
    (options.system ?? grant.system) === grant.system && (options.freelancer ?? grant.freelancer) === grant.freelancer;
  const view: AccessView = {
    schema: 'gatepass/access/v1-draft',
    basis: 'declared',
    tool: context.tool(),
    notice: NOTICE,
    commit: tree.commit ?? head,
    dirty: tree.commit === null && (governed.repository?.isDirty() ?? false),
    asOf: zone.format(instant),
    timezone: zone.id,
    ...viewOf(access(ledger, instant, zone), zone, wanted, (path) => textIn(texts.get(path)) ?? tree.textOf(path)),
    error: null,
  };
  const past = zone.dayAt(instant) < zone.dayAt(context.now);
  return {
    stdout: formats.access[options.format](view, { color: context.color, width: context.width, past }),
    exitCode: 0,
  };
}

function treeOf(governed: Governed, rev: string | undefined): Tree {
  if (rev === undefined) return readWorkTree(governed);
  const repository = needRepository(governed, '--rev names a commit');
  return readCommit(repository, resolveRevision(repository, rev));
}

type Wanted = (grant: { system: string; freelancer: string }) => boolean;

function viewOf(
  answer: Access,
  zone: Zone,
  wanted: Wanted,
  textOf: (path: string) => string | undefined,
): Pick<AccessView, 'grants' | 'timeline' | 'unknown'> {
  const rows = answer.grants.filter(wanted);
  const ids = new Set(rows.map(({ grant }) => grant));
  const changes = answer.timeline.filter(({ grant }) => ids.has(grant));
  const reasons = [...rows, ...changes].flatMap(({ because }) => because);
  const say = sayerOf(reasons, textOf);
  return {
    grants: rows.map((row) => grantView(row, zone, say)),
    timeline: changes.map((change) => changeView(change, zone, say)),
    unknown: answer.unknown,
  };
}

function grantView(
  { next, ...row }: GrantAccess,
  zone: Zone,
  say: (reason: Reason) => ReasonView,
): AccessView['grants'][number] {
  const { because, expiring, status, ...fields } = row;
  return {
    ...fields,
    status,
    expiring,
    because: because.map(say),
    changesAt: next === null ? null : zone.format(zone.startOf(next.day)),
    changesTo: next?.to ?? null,
    changesBecause: next === null ? null : next.because.map(say),
  };
}

function changeView(
  { because, day, from, grant, to }: StatusChange,
  zone: Zone,
  say: (reason: Reason) => ReasonView,
): AccessView['timeline'][number] {
  return { at: zone.format(zone.startOf(day)), grant, from, to, because: because.map(say) };
}

function withoutAnswer(
  reason: string,
  { now, tool }: { readonly now: Instant; readonly tool: Context['tool'] },
): AccessView {
  return {
    schema: 'gatepass/access/v1-draft',
    basis: 'declared',
    tool: tool(),
    notice: NOTICE,
    commit: null,
    dirty: false,
    asOf: new Date(now).toISOString(),
    timezone: 'UTC',
    grants: [],
    timeline: [],
    unknown: [],
    error: { message: reason },
  };
}
