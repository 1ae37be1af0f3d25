/** Ledger, change and day -> Report. Pure: the same inputs give the same bytes. */
import { NOTICE } from '../diagnostic.ts';
import type { Diagnostic, Finding, Place, Report, RuleInfo, Severity, Tool, Verdict } from '../diagnostic.ts';
import { kindNames } from '../kinds/index.ts';
import type { Ledger } from '../ledger.ts';
import { inOrder } from '../order.ts';
import { ruleOf } from '../rules/index.ts';
import { infoOf, noteOf, wordsOf } from '../rules/words.ts';
import type { Instant, Zone } from '../time.ts';
import { judge } from './judge.ts';
import { locateAll } from './located.ts';
import type { TextOf } from './located.ts';

/** What a check is made of. */
export interface CheckInput {
  readonly head: Ledger;
  /** The tree before the change, where a change is judged. */
  readonly base: Ledger | null;
  readonly instant: Instant;
  readonly zone: Zone;
  readonly textOf: TextOf;
  readonly tool: Tool;
  readonly commit: string | null;
  readonly baseCommit: string | null;
  readonly dirty: boolean;
  /** Inputs that were not there, so that something could not be judged. */
  readonly unjudged: Report['unjudged'];
  /** SHA-256 in hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** Most diagnostics of one file that a report holds; the rest is counted. */
const MOST_PER_FILE = 50;

/** Judges a tree, or a change between two. */
export function check(input: CheckInput): Report {
  const day = input.zone.dayAt(input.instant);
  const findings = judge(input.head, input.base, day);
  const before = input.base === null ? null : existingIn(judge(input.base, null, day), input);
  const all = diagnosticsOf(findings, before, input);
  const deciding = all.filter(({ change }) => change !== 'existing');
  const { kept, truncated } = truncate(all);
  return {
    schema: 'gatepass/report/v1-draft',
    tool: input.tool,
    lang: 'en',
    notice: NOTICE,
    asOf: input.zone.format(input.instant),
    timezone: input.zone.id,
    commit: input.commit,
    base: input.baseCommit,
    dirty: input.dirty,
    policyDigest: (input.base ?? input.head).policyDigest,
    verdict: verdictOf(deciding, input.unjudged),
    rules: rulesIn(kept),
    diagnostics: kept,
    truncated,
    waived: [],
    skipped: [],
    unjudged: input.unjudged,
    counts: { documents: countDocuments(input.head), ...countSeverities(all) },
  };
}

function verdictOf(deciding: readonly Diagnostic[], unjudged: Report['unjudged']): Verdict {
  if (deciding.some(({ severity }) => severity === 'error')) return 'fail';
  return unjudged.length > 0 ? 'unjudged' : 'pass';
}

/** What base has already, by fingerprint. */
type Existing = ReadonlyMap<string, { readonly severity: Severity; readonly grants: ReadonlySet<string> }>;

function existingIn(findings: readonly Finding[], input: CheckInput): Existing {
  return new Map(
    findings.map((finding) => [
      fingerprintOf(finding, input),
      { severity: severityOf(finding), grants: grantsOf(finding) },
    ]),
  );
}

/** A finding exists already if base has it, no less grave and with every grant that it hits now. */
function changeOf(finding: Finding, fingerprint: string, existing: Existing | null): Diagnostic['change'] {
  if (existing === null) return null;
  const known = existing.get(fingerprint);
  const isNew = known === undefined || (severityOf(finding) === 'error' && known.severity !== 'error');
  return isNew || !grantsOf(finding).isSubsetOf(known.grants) ? 'new' : 'existing';
}

function grantsOf(finding: Finding): Set<string> {
  return new Set((finding.related ?? []).flatMap(({ grant }) => grant ?? []));
}

function severityOf(finding: Finding): Severity {
  return finding.severity ?? ruleOf(finding.code)?.severity ?? 'error';
}

function fingerprintOf({ at, code, message }: Finding, { sha256 }: CheckInput): string {
  const args = Object.entries(message.args).sort(([a], [b]) => inOrder(a, b));
  return sha256(JSON.stringify([code, at.path, at.pointer, at.on, message.id, args])).slice(0, 32);
}

function diagnosticsOf(
  findings: readonly Finding[],
  existing: Existing | null,
  input: CheckInput,
): readonly Diagnostic[] {
  const located = locateAll(findings.flatMap(placesOf), input.textOf);
  return findings
    .map((finding) => {
      const { at, code, message } = finding;
      const words = wordsOf(code, message);
      const fingerprint = fingerprintOf(finding, input);
      return {
        code,
        severity: severityOf(finding),
        messageId: message.id,
        args: message.args,
        message: words.says,
        path: at.path,
        place: at.pointer,
        on: at.on,
        ...located(at).range,
        do: words.do,
        change: changeOf(finding, fingerprint, existing),
        related: (finding.related ?? []).map((one) => ({
          role: one.role,
          path: one.at.path,
          ...located(one.at).range,
          message: noteOf(code, one.message),
          ...(one.at.tree === undefined ? {} : { tree: one.at.tree }),
        })),
        suspends: [...(finding.suspends ?? [])].sort(inOrder),
        fixes: (finding.fixes ?? []).map((fix) => ({ path: fix.at.path, ...located(fix.at).span, text: fix.text })),
        fingerprint,
      };
    })
    .sort(inReportOrder);
}

function placesOf(finding: Finding): readonly Place[] {
  return [finding.at, ...(finding.related ?? []).map(({ at }) => at), ...(finding.fixes ?? []).map(({ at }) => at)];
}

function inReportOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    inOrder(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    inOrder(a.code, b.code) ||
    inOrder(a.fingerprint, b.fingerprint)
  );
}

function truncate(all: readonly Diagnostic[]): { kept: readonly Diagnostic[]; truncated: Report['truncated'] } {
  const counts = new Map<string, number>();
  const kept = all.filter(({ path }) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return count <= MOST_PER_FILE;
  });
  const over = [...counts].filter(([, count]) => count > MOST_PER_FILE);
  return { kept, truncated: over.map(([path, count]) => ({ path, count: count - MOST_PER_FILE })) };
}

function rulesIn(diagnostics: readonly Diagnostic[]): readonly RuleInfo[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort(inOrder);
  return codes.flatMap((code) => ruleOf(code) ?? []).map(infoOf);
}

function countDocuments(ledger: Ledger): Readonly<Record<string, number>> {
  return Object.fromEntries(kindNames.map((kind) => [kind, ledger.documents[kind].size]));
}

function countSeverities(all: readonly Diagnostic[]): { error: number; warning: number; note: number } {
  const count = (severity: Severity) => all.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
