/** Who could reach a system on a day, for people: what was seen, what the files say, and where the two disagree. */
import { momentOf } from './access-summary.ts';
import { reasonOf } from './access-words.ts';
import { count } from './count.ts';
import { harmlessly } from './harmless.ts';
import { emphasised } from './paint.ts';
import type { Style } from './paint.ts';
import { screenOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { shortOf } from './summary.ts';
import { titled } from './table.ts';
import type { ShownOptions } from './verify-terminal.ts';
import type { DeclaredView, DifferenceView, WhoHadView } from './who-had-view.ts';
import { seenLines } from './who-had-seen.ts';
import { hang, wrap } from './wrap.ts';

/** The answer as text for a terminal. */
export function renderWhoHad(view: WhoHadView, options: ShownOptions): string {
  const screen = screenOf(options);
  const shown = harmlessly(view);
  const blocks = [headingOf(shown, screen), ...answerIn(shown, screen), endingOf(shown, screen)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headingOf(
  { error, on, system, target, timezone, trust }: WhoHadView,
  { paint, width }: Screen,
): readonly string[] {
  const where = target === null ? '' : `, by the receipts of ${target}`;
  const lines = wrap(`Who could reach ${system} on ${on} in ${timezone}${where}`, width);
  const [style, words] = TRUST[trust ?? 'unverified'];
  return [
    ...lines.map((line) => paint('title', line)),
    ...(trust === null ? [] : wrap(words, width).map((line) => paint(style, line))),
    ...(error === null ? [] : hang(`${paint('error', 'no answer:')} `, wrap(error.message, width - 11))),
  ];
}

const TRUST: Readonly<Record<'verified' | 'unverified' | 'defective', readonly [Style, string]>> = {
  verified: ['good', 'Every receipt is signed by a trusted key, and none is missing between the first and the last.'],
  unverified: ['warning', 'Nobody has checked these receipts: the organisation names no key under receipt_keys.'],
  defective: ['error', 'There is something wrong with the receipts, so this answer may be wrong too.'],
};

function answerIn({ declared, differences, errors, observed, unknown }: WhoHadView, screen: Screen) {
  if (observed === null || declared === null) return [];
  const remark = (text: string) => hang('  ', emphasised(wrap(text, screen.width - 4), screen.paint));
  const { grants, unknown: lost } = declared;
  const open = [...unknown.map(({ message }) => message), ...lost.map(lostGrant)];
  return [
    section(
      'wrong',
      errors.map(({ message, path }) => `${path}: ${message}`),
      'gatepass verify says more',
      'error',
      remark,
      screen,
    ),
    section(
      'observed',
      observed.people,
      'what the directory answered',
      'good',
      (one) => seenLines(one, screen),
      screen,
    ),
    section(
      'declared',
      grants,
      `what the files of commit ${shortOf(declared.commit)} say`,
      'good',
      (one) => remark(grantIn(one)),
      screen,
    ),
    section('differences', differences, 'where the two disagree', 'error', (one) => differenceIn(one, remark), screen),
    section('unknown', open, 'what nobody can say', 'warning', remark, screen),
  ];
}

/** Nobody, and nothing, is an answer too; only what is wrong or unknown is left out where there is nothing. */
function section<Item>(
  name: 'wrong' | 'observed' | 'declared' | 'differences' | 'unknown',
  items: readonly Item[],
  means: string,
  style: Style,
  linesOf: (item: Item) => readonly string[],
  screen: Screen,
): readonly string[] {
  if (items.length === 0 && (name === 'wrong' || name === 'unknown')) return [];
  const painted = items.length === 0 ? 'title' : style;
  return [...titled(`${name} (${items.length})`, means, painted, screen), ...items.flatMap(linesOf)];
}

function grantIn({ enforcement, freelancer, grant, group, role, status, until }: DeclaredView): string {
  const by = enforcement === 'manual' ? 'by hand' : (group ?? '');
  return `${grant}: ${freelancer} as \`${role}\` (${by}), ${status} through ${until ?? 'no end'}`;
}

function differenceIn({ grants, message, what }: DifferenceView, remark: (text: string) => readonly string[]) {
  if (what === 'declared-not-observed') return remark(message);
  const why = grants.flatMap(({ because, grant, status }) =>
    because.map((reason) => `${grant} was \`${status}\`: ${reasonOf(reason)}`),
  );
  return [...remark(message), ...why.flatMap((text) => remark(text).map((line) => `  ${line}`))];
}

function lostGrant({ grant, path }: { readonly grant: string | null; readonly path: string }): string {
  return grant === null ? `Every grant in ${path}: it cannot be read.` : `${grant}: ${path} cannot be read.`;
}

function endingOf(
  { error, from, notice, observed, receipts, to }: WhoHadView,
  { paint, width }: Screen,
): readonly string[] {
  const basis = `From ${momentOf(from ?? '')} to ${momentOf(to ?? '')}; ${count(receipts, 'receipt')}. ${BETWEEN}`;
  const texts = error !== null || observed === null ? [notice] : [basis, notice];
  return texts.flatMap((text) => wrap(text, width)).map((line) => paint('faint', line));
}

const BETWEEN = 'Observed is what was read: who came and went between two readings was not seen.';
