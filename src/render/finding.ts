/** A finding in full: what, where, what demands it, why, and the next step. */
import type { RuleInfo, Severity } from '../diagnostic.ts';
import { bar, frame } from './frame.ts';
import type { Page } from './frame.ts';
import { notes } from './notes.ts';
import { emphasised } from './paint.ts';
import type { Screen } from './screen.ts';
import type { SourcedDiagnostic, SourcedRelated } from './sourced.ts';
import { wrap } from './wrap.ts';

/** Most further places that are drawn. */
const MOST = 4;

/** The lines of a finding. */
export function finding(
  diagnostic: SourcedDiagnostic,
  rule: RuleInfo | undefined,
  { paint, width }: Screen,
): readonly string[] {
  const places = diagnostic.related.filter(({ role }) => role !== 'grant');
  const drawn = places.slice(0, MOST);
  const digits = Math.max(2, ...[diagnostic, ...drawn].map(({ line }) => String(line).length));
  const page = { width, paint, digits };
  return [
    ...headline(diagnostic, rule, page),
    ...frame(diagnostic, { arrow: '-->', style: diagnostic.severity, label: '' }, page),
    ...drawn.flatMap((place, index) => [bar(page), ...further(place, drawn[index - 1] ?? diagnostic, page)]),
    bar(page),
    ...notes(diagnostic, rule, places.length - drawn.length, page),
  ];
}

/** Severity, code and name as one phrase. */
export function titleOf(severity: Severity, code: string, rule?: RuleInfo): string {
  return `${severity}[${code}]${rule === undefined ? '' : ` ${rule.name}`}`;
}

function further(
  place: SourcedRelated,
  before: { readonly path: string; readonly line: number },
  page: Page,
): readonly string[] {
  return frame(
    place,
    {
      arrow: place.path === before.path && place.line > before.line ? null : ':::',
      style: 'note',
      label: place.message,
    },
    page,
  );
}

function headline(
  { code, message, severity }: SourcedDiagnostic,
  rule: RuleInfo | undefined,
  { paint, width }: Page,
): readonly string[] {
  const title = titleOf(severity, code, rule);
  const [first = '', ...others] = emphasised(wrap(message, width - 4, width - title.length - 2), paint);
  return [`${paint(severity, title)}: ${first}`.trimEnd(), ...others.map((line) => `    ${line}`)];
}
