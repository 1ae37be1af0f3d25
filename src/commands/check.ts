/** `gatepass check`: judges a folder, or the change between two commits. */
import { check } from '../check/check.ts';
import { NOTICE } from '../diagnostic.ts';
import type { Report } from '../diagnostic.ts';
import { formats } from '../render/index.ts';
import { zoneOf } from '../time.ts';
import type { Zone } from '../time.ts';
import { instantFor } from './as-of.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';
import {
  isEmpty,
  needRepository,
  openGoverned,
  readCommit,
  readWorkTree,
  resolveRevision,
  sha256,
  zoneIn,
} from './governed.ts';
import type { Governed, Tree } from './governed.ts';

/** What the command line says. */
export interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly asOf?: string;
  readonly format: keyof typeof formats.report;
}

/** Runs the check. What keeps it from judging is in the report, so that no reader takes silence for a pass. */
export function runCheck(dir: string, options: CheckOptions, context: Context): Outcome {
  try {
    return judged(openGoverned(dir, context.cwd), options, context);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = options.format === 'json' ? refusedCheck(error.message, context) : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

/** The document of a check that could not be made, with the reason in it. */
export function refusedCheck(reason: string, context: Context): string {
  return formats.report.json(withoutJudgement(reason, context), { color: false, width: 0, textOf: () => undefined });
}

function judged(governed: Governed, options: CheckOptions, context: Context): Outcome {
  const { base, head } = treesOf(governed, options);
  const ownZone = zoneIn((base ?? head).ledger) ?? zoneIn(head.ledger);
  const zone = ownZone ?? utc();
  const report = check({
    head: head.ledger,
    base: base?.ledger ?? null,
    instant: instantFor(options.asOf, zone, zone.startOf(zone.dayAt(context.now))),
    zone,
    textOf: (path, tree) => (tree === 'base' ? base : head)?.textOf(path),
    tool: context.tool(),
    commit: head.commit ?? governed.repository?.head() ?? null,
    baseCommit: base?.commit ?? null,
    dirty: head.commit === null && (governed.repository?.isDirty() ?? false),
    unjudged: missingInputs(ownZone),
    sha256,
  });
  const shown = formats.report[options.format](report, {
    color: context.color,
    width: context.width,
    textOf: lines(head),
    baseTextOf: lines(base ?? head),
  });
  return { stdout: shown, exitCode: { pass: 0, fail: 1, unjudged: 2 }[report.verdict] as 0 | 1 | 2 };
}

function treesOf(governed: Governed, { base, head }: CheckOptions): { base: Tree | null; head: Tree } {
  const repository =
    base === undefined && head === undefined ? null : needRepository(governed, '--base and --head name commits');
  const headCommit = repository === null || head === undefined ? null : resolveRevision(repository, head);
  const headTree =
    repository === null || headCommit === null ? readWorkTree(governed) : readCommit(repository, headCommit);
  if (isEmpty(headTree.ledger)) throw new Failure(`There is nothing to judge at ${String(head)}.`);
  if (repository === null || base === undefined) return { base: null, head: headTree };
  const tip = headCommit ?? repository.head();
  const fork = tip === null ? null : repository.mergeBase(resolveRevision(repository, base), tip);
  if (fork === null) throw new Failure(`${base} and the head share no history here; fetch more of it.`);
  return { base: readCommit(repository, fork), head: headTree };
}

function missingInputs(zone: Zone | null): Report['unjudged'] {
  if (zone !== null) return [];
  return [
    {
      input: 'policies/organisation.yaml',
      reason: "without the organisation's time zone no day has a beginning; UTC was taken",
    },
  ];
}

/** Lines of files, each file read once. */
function lines(tree: Tree): (path: string, line: number) => string | undefined {
  const texts = new Map<string, readonly string[]>();
  return (path, line) => {
    const known = texts.get(path) ?? (tree.textOf(path) ?? '').split(/\r\n|\r|\n/);
    texts.set(path, known);
    return known[line - 1];
  };
}

function utc(): Zone {
  const zone = zoneOf('UTC');
  if (zone === null) throw new Error('This runtime has no UTC.');
  return zone;
}

function withoutJudgement(reason: string, context: Context): Report {
  return {
    schema: 'gatepass/report/v1-draft',
    tool: context.tool(),
    lang: 'en',
    notice: NOTICE,
    asOf: new Date(context.now).toISOString(),
    timezone: 'UTC',
    commit: null,
    base: null,
    dirty: false,
    policyDigest: '',
    verdict: 'unjudged',
    rules: [],
    diagnostics: [],
    truncated: [],
    waived: [],
    skipped: [],
    unjudged: [{ input: 'folder', reason }],
    counts: { documents: {}, error: 0, warning: 0, note: 0 },
  };
}
