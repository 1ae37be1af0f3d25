/** What a plan stands on: the files at HEAD, who may reach what by them, the target, and what was proved before. */
import { access } from '../../access/access.ts';
import type { Access } from '../../access/access.ts';
import type { Earlier } from '../../access/ends.ts';
import { find } from '../../ledger.ts';
import type { Ledger } from '../../ledger.ts';
import type { Statement } from '../../evidence/statement.ts';
import { ReceiptFailure, openReceipts } from '../../hosts/receipts.ts';
import type { Receipts } from '../../hosts/receipts.ts';
import type { Repository } from '../../hosts/git.ts';
import type { Instant, Zone } from '../../time.ts';
import { instantFor } from '../as-of.ts';
import { Failure } from '../failure.ts';
import { needRepository, openGoverned, readCommit, restoreFrom, textIn, zoneIn } from '../governed.ts';
import { resolve } from 'node:path';
import { earlierOf } from './earlier.ts';
import { targetFor } from './target.ts';
import type { Target, TargetOptions } from './target.ts';

/** What the command line says. */
export interface GroundOptions extends TargetOptions {
  readonly asOf?: string;
  readonly receipts?: string;
}

/** What a plan stands on. */
export interface Ground {
  readonly root: string;
  readonly commit: string;
  readonly dirty: boolean;
  readonly ledger: Ledger;
  readonly textOf: (path: string) => string | undefined;
  readonly fetchTexts: (paths: ReadonlySet<string>) => void;
  readonly access: Access;
  readonly zone: Zone;
  readonly instant: Instant;
  readonly target: Target;
  readonly receipts: Receipts;
  /** The newest receipt of the target that can be read; `null` where there is none. */
  readonly last: Statement | null;
  readonly earlier: Earlier;
  /** Why the last receipt cannot be read. It holds no removal back. */
  readonly broken: string | null;
}

/**
 * Reads what a plan stands on: the commit at HEAD, never the work tree.
 *
 * @throws Failure where it cannot be read, or where the command line asks for what the target does not allow.
 */
export function groundFor(dir: string, options: GroundOptions, cwd: string, now: Instant): Ground {
  const governed = openGoverned(dir, cwd);
  const repository = needRepository(governed, 'what is merged is what is made true');
  const commit = repository.head();
  if (commit === null) throw new Failure('Nothing is committed here yet, and only what is merged is made true.');
  const tree = readCommit(repository, commit);
  const { ledger, texts } = restoreFrom(tree, repository, commit);
  const zone = zoneIn(ledger);
  if (zone === null)
    throw new Failure('policies/organisation.yaml at HEAD says no time zone, and without one no day has a beginning.');
  const target = targetFor(options, ledger, governed.root);
  if (!target.simulated) needMain(repository, commit, target.name);
  const receipts = openReceipts(resolve(governed.root, options.receipts ?? '.gatepass/receipts'));
  const { broken, last } = lastOf(receipts, target.name);
  const instant = instantOf(options.asOf, target, zone, now, last);
  return {
    root: governed.root,
    commit,
    dirty: repository.isDirty(),
    ledger,
    textOf: (path) => textIn(texts.get(path)) ?? tree.textOf(path),
    fetchTexts: tree.fetchTexts,
    access: access(ledger, instant, zone),
    zone,
    instant,
    target,
    receipts,
    last,
    earlier: earlierOf(receipts, { repository, commit, ledger, zone, instant, target: target.name }),
    broken,
  };
}

/** The organisation's limit for removals; where it cannot be read none goes unasked. */
export function limitIn(ledger: Ledger): number {
  return find(ledger, 'Organisation', 'org')?.facts.mass_removal_guard_pct ?? 0;
}

function needMain(repository: Repository, commit: string, target: string): void {
  if (repository.isOnMain(commit)) return;
  throw new Failure(
    `HEAD is not on main's own line of commits, and only what was merged there is made true in ${target}.`,
  );
}

function lastOf(receipts: Receipts, target: string): Pick<Ground, 'last' | 'broken'> {
  try {
    return { last: receipts.last(target)?.statement ?? null, broken: null };
  } catch (error) {
    if (!(error instanceof ReceiptFailure)) throw error;
    const [older] = receipts.back(target);
    return { last: older?.statement ?? null, broken: error.message };
  }
}

function instantOf(
  asOf: string | undefined,
  target: Target,
  zone: Zone,
  now: Instant,
  last: Statement | null,
): Instant {
  const instant = instantFor(asOf, zone, now);
  if (asOf === undefined) return instant;
  if (!target.simulated)
    throw new Failure(`--as-of plays time, which only a simulated target allows; ${target.name} is none.`);
  const before = last?.predicate.instant;
  if (before !== undefined && instant < Date.parse(before))
    throw new Failure(
      `--as-of ${asOf} lies before the last receipt of ${target.name} (${before}): what was proved is not played again.`,
    );
  return instant;
}
