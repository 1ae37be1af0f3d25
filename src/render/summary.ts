/** The end of a report: what was put aside, the verdict in words, and what it was made from. */
import type { Report, Severity, Verdict } from '../diagnostic.ts';
import { count, counted } from './count.ts';
import type { Screen } from './screen.ts';
import type { Style } from './paint.ts';
import type { SourcedReport } from './sourced.ts';
import { firstOf, hang, wrap } from './wrap.ts';

const VERDICTS: Readonly<Record<Verdict, { readonly words: string; readonly style: Style }>> = {
  pass: { words: 'pass', style: 'good' },
  fail: { words: 'fail', style: 'error' },
  unjudged: { words: 'could not judge', style: 'warning' },
};

/** Verdict, counts, where and when they hold, and at the very end what Gatepass is not. */
export function summary(report: SourcedReport, { paint, width }: Screen): readonly string[] {
  const { style, words } = VERDICTS[report.verdict];
  const dirty = paint('warning', 'the work tree has uncommitted changes');
  return [
    ...hang(`${paint(style, words)}: `, wrap(foundIn(report), width - words.length - 2)),
    ...wrap(basisOf(report), width),
    ...(report.dirty ? [dirty] : []),
    ...wrap(`put aside: ${asideIn(report)}`, width),
    ...[...hintIn(report), report.notice].flatMap((text) => wrap(text, width)).map((line) => paint('faint', line)),
  ];
}

function hintIn({ diagnostics }: SourcedReport): readonly string[] {
  const [first] = diagnostics;
  return first === undefined ? [] : [`gatepass explain ${first.code} says more about a rule`];
}

function foundIn(report: SourcedReport): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const found = counted(severities.map((severity) => [report.counts[severity], severity])) || 'no findings';
  return documentsOf(report) === 0
    ? `${found}, and no document was read`
    : `${found}${splitOf(report)} in ${documentsIn(report)}`;
}

function documentsIn(report: SourcedReport): string {
  return count(documentsOf(report), 'document');
}

function documentsOf({ counts }: SourcedReport): number {
  return Object.values(counts.documents).reduce((sum, number) => sum + number, 0);
}

/** Of which the change brought how many; of those that are not shown nobody here knows. */
function splitOf({ diagnostics, truncated }: SourcedReport): string {
  const judged = diagnostics.filter(({ change }) => change !== null);
  if (judged.length === 0) return '';
  const known = judged.filter(({ change }) => change === 'existing').length;
  const hidden = hiddenIn(truncated);
  return ` (${judged.length - known} new, ${known} existing${hidden > 0 ? `, ${hidden} not shown` : ''})`;
}

function basisOf({ asOf, base, commit, timezone }: SourcedReport): string {
  const against = base === null ? '' : `, compared with ${shortOf(base)}`;
  return `as of ${firstOf(asOf, 10)} in ${timezone}, ${commit === null ? 'no commit' : `commit ${shortOf(commit)}`}${against}`;
}

/** A commit in as many digits as tell it apart. */
export function shortOf(commit: string): string {
  return firstOf(commit, 10);
}

/** Nothing that was put aside is passed over in silence, not even that it was nothing. */
function asideIn({ skipped, truncated, unjudged, waived }: SourcedReport): string {
  const times = skipped.reduce((sum, { count: number }) => sum + number, 0);
  return `${hiddenIn(truncated)} not shown, ${waived.length} waived, ${times} skipped, ${unjudged.length} not judged`;
}

function hiddenIn(truncated: Report['truncated']): number {
  return truncated.reduce((sum, { count: number }) => sum + number, 0);
}

/** Everything that was put aside, by name; none where nothing was. */
export function aside(report: SourcedReport, { paint, width }: Screen): readonly string[] {
  const item = (name: string, text: string, style: Style = 'title') =>
    hang(`  ${paint(style, name)}: `, wrap(text, width - name.length - 4));
  const lines = [
    ...report.unjudged.flatMap(({ input, reason }) => item('not judged', `${input}: ${reason}`, 'warning')),
    ...report.truncated.flatMap(({ count: number, path }) =>
      item('not shown', `${count(number, 'more finding')} in ${path}`),
    ),
    ...report.waived.flatMap(({ code, exception, path, until }) =>
      item('waived', `${code} in ${path} through ${until}, by ${exception}`),
    ),
    ...report.skipped.flatMap(({ code, count: number, reason }) =>
      item('skipped', `${code}, ${count(number, 'time')}: ${reason}`),
    ),
  ];
  return lines.length === 0 ? [] : [paint('title', 'put aside'), ...lines];
}

/** The friendly line of a report in which nothing was found. */
export function allClear(report: SourcedReport): string {
  if (report.verdict !== 'pass' || report.diagnostics.length > 0) return '';
  return `Nothing to object to in ${documentsIn(report)}.`;
}
