/** Grants as a table, where the terminal is wide enough for one. */
import type { GrantView } from './access-view.ts';
import { nextBeside, nextOf, reachOf, reasonOf, reasonsOf, whyNextOf } from './access-words.ts';
import type { Screen } from './screen.ts';
import { emphasised } from './paint.ts';
import { longestWord, row, widest } from './table.ts';
import { hang, wrap } from './wrap.ts';

/** Most columns that the next change needs in one line; with fewer it goes into a line of its own. */
const NEXT = 25;
const TITLES = ['grant', 'freelancer', 'system / role', 'level', 'through', 'next change'] as const;

/** How wide the columns are: five, or six where there is room for the next change. */
export type Widths = readonly number[];

/**
 * Finds the widths with which all grants fit.
 *
 * @returns `null` where there is no room for a table.
 */
export function widthsFor(grants: readonly GrantView[], width: number): Widths | null {
  const columns = TITLES.map((title, index) => [title, ...grants.map((grant) => fieldsOf(grant)[index] ?? '')]);
  const [grant = 0, freelancer = 0, reach = 0, level = 0, through = 0, next = 0] = columns.map(widest);
  const free = width - 2 - grant - freelancer - level - through - 4 * 2;
  if (width < 80 || free < longestWord(columns[2] ?? [])) return null;
  const beside = free - reach - 2;
  if (beside < Math.min(next, NEXT)) return [grant, freelancer, Math.min(reach, free), level, through];
  return [grant, freelancer, reach, level, through, Math.min(next, beside)];
}

/** The titles of the columns. */
export function tableHead(widths: Widths, { paint }: Screen): readonly string[] {
  return row(TITLES.slice(0, widths.length), widths, (text) => paint('faint', text));
}

/** A grant as a row, with its reasons below. */
export function tableRow(grant: GrantView, widths: Widths, screen: Screen): readonly string[] {
  const dress = (text: string, column: number) =>
    column === TITLES.length - 1 && grant.expiring ? screen.paint('warning', text) : text;
  return [
    ...row(fieldsOf(grant).slice(0, widths.length), widths, dress),
    ...(widths.length < TITLES.length
      ? detail('next', nextBeside(grant), screen)
      : detail('then', whyNextOf(grant), screen)),
    ...reasonsOf(grant).flatMap((reason) => detail('because', reasonOf(reason), screen)),
  ];
}

function detail(name: string, text: string, { paint, width }: Screen): readonly string[] {
  if (text === '') return [];
  return hang(`    ${paint('faint', `${name}:`)} `, emphasised(wrap(text, width - name.length - 6), paint));
}

function fieldsOf(grant: GrantView): readonly string[] {
  const { freelancer, grant: id, level, until } = grant;
  return [id, freelancer, reachOf(grant), level ?? '-', until ?? 'no end', nextOf(grant)];
}
