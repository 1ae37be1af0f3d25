/** Findings that a change did not bring: one line each. */
import type { RuleInfo } from '../diagnostic.ts';
import { titleOf } from './finding.ts';
import type { Screen } from './screen.ts';
import type { SourcedDiagnostic } from './sourced.ts';
import { widest } from './table.ts';
import { cutLeft, pad } from './wrap.ts';

/** Least columns that a path needs; where there are fewer the rules' names give way. */
const PATH = 24;

/** The lines of findings that exist already; none where there are none. */
export function existing(
  diagnostics: readonly SourcedDiagnostic[],
  rules: ReadonlyMap<string, RuleInfo>,
  { paint, width }: Screen,
): readonly string[] {
  if (diagnostics.length === 0) return [];
  const named = diagnostics.map(({ code, severity }) => titleOf(severity, code, rules.get(code)));
  const titles =
    width - widest(named) < PATH + 4 ? diagnostics.map(({ code, severity }) => titleOf(severity, code)) : named;
  const column = widest(titles);
  const lines = diagnostics.map(({ line, path, severity }, index) => {
    const where = cutLeft(`${path}:${line}`, width - column - 4);
    return `  ${pad(paint(severity, titles[index] ?? ''), column)}  ${where}`;
  });
  return [paint('title', 'already there before this change (they do not decide)'), ...lines];
}
