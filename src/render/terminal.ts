/** A report for people: frames with carets, worst news in full, and a verdict in words at the end. */
import type { Report } from '../diagnostic.ts';
import { existing } from './existing.ts';
import { finding } from './finding.ts';
import { screenOf } from './screen.ts';
import { sourced } from './sourced.ts';
import type { Sources } from './sourced.ts';
import { allClear, aside, summary } from './summary.ts';
import { wrap } from './wrap.ts';

/** How a report is shown, and where the lines come from that it points at. */
export interface ReportOptions extends Sources {
  readonly color: boolean;
  /** Columns of the terminal; fewer than 60 are taken for 60. */
  readonly width: number;
}

/** A report as text for a terminal. Whatever files say in it can neither steer nor reorder the terminal. */
export function renderReport(report: Report, options: ReportOptions): string {
  const screen = screenOf(options);
  const shown = sourced(report, options);
  const rules = new Map(shown.rules.map((rule) => [rule.code, rule]));
  const old = shown.diagnostics.filter(({ change }) => change === 'existing');
  const deciding = shown.diagnostics.filter(({ change }) => change !== 'existing');
  const blocks = [
    ...deciding.map((diagnostic) => finding(diagnostic, rules.get(diagnostic.code), screen)),
    existing(old, rules, screen),
    aside(shown, screen),
    wrap(allClear(shown), screen.width),
    summary(shown, screen),
  ];
  return `${blocks
    .map((lines) => lines.join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
