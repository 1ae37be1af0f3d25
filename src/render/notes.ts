/** What is said below the frames of a finding. */
import type { RuleInfo } from '../diagnostic.ts';
import { count } from './count.ts';
import type { Page } from './frame.ts';
import { emphasised } from './paint.ts';
import type { SourcedDiagnostic } from './sourced.ts';
import { hang, wrap } from './wrap.ts';

/** Most related grants that are listed, and most suspended grants that are named. */
const MOST = { grants: 5, suspended: 12 };

/**
 * Who is hit, why it matters, what to do, and what the rule answers to.
 *
 * @param hidden places for which no frame is drawn.
 */
export function notes(
  diagnostic: SourcedDiagnostic,
  rule: RuleInfo | undefined,
  hidden: number,
  page: Page,
): readonly string[] {
  const grants = diagnostic.related.filter(({ role }) => role === 'grant').map(({ message }) => message);
  return [
    ...note('and', [hidden > 0 ? count(hidden, 'more place') : ''], page),
    ...note('grants', atMost(grants, MOST.grants), page),
    ...note('why', [rule?.why ?? ''], page),
    ...note('do', [diagnostic.do], page),
    ...note('suspends', [atMost(diagnostic.suspends, MOST.suspended).join(', ')], page),
    ...faint('because of', rule?.source.join('; ') ?? '', page),
  ];
}

function atMost(items: readonly string[], most: number): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), `and ${items.length - most} more`];
}

function note(name: string, texts: readonly string[], page: Page): readonly string[] {
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrap(text, roomFor(name, page)));
  return hang(labelOf(page.paint('title', `${name}:`), page), emphasised(lines, page.paint));
}

function faint(name: string, text: string, page: Page): readonly string[] {
  const lines = text === '' ? [] : wrap(text, roomFor(name, page));
  const dress = (line: string) => page.paint('faint', line);
  return hang(labelOf(dress(`${name}:`), page), lines.map(dress));
}

function labelOf(dressed: string, { digits, paint }: Page): string {
  return `${' '.repeat(digits)} ${paint('frame', '=')} ${dressed} `;
}

function roomFor(name: string, { digits, width }: Page): number {
  return width - digits - name.length - 5;
}
