/** Who could reach a system on a day, for people: what was seen, what the files say, and where the two disagree. */
import { reasonOf } from './access-words.ts';
import { count } from './count.ts';
import { harmlessly } from './harmless.ts';
import { momentOf } from './moment.ts';
import { emphasised } from './paint.ts';
import type { Style } from './paint.ts';
import { screenOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { shortOf } from './summary.ts';
import { titled } from './table.ts';
import type { ShownOptions } from './verify-terminal.ts';
import { seenLines } from './who-had-seen.ts';
import type { DeclaredView, DifferenceView, WhoHadView } from './who-had-view.ts';
import { hang, wrap } from './wrap.ts';

/** The answer as text for a terminal. */
export function renderWhoHad(view: WhoHadView, options: ShownOptions): string {
  const screen = screenOf(options);
  const shown = harmlessly(view);
  const blocks = [headingOf(shown, screen), ...sections(shown, screen), endingOf(shown, screen)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const TRUST: Readonly<Record<NonNullable<WhoHadView['trust']>, readonly [Style, string]>> = {
  verified: ['good', 'Every receipt is signed by a trusted key, and none is missing between the first and the last.'],
  unverified: ['warning', 'Nobody has checked these receipts: policies/organisation.yaml names no receipt_keys.'],
  defective: ['error', 'There is something wrong with the receipts, so this answer may be wrong too.'],
};

function headingOf(view: WhoHadView, { paint, width }: Screen): readonly string[] {
  const { error, on, system, target, timezone, trust } = view;
  const where = target === null ? '' : `, by the receipts of ${target}`;
  const title = wrap(`Who could reach ${system} on ${on} in ${timezone}${where}`, width);
  const [style, words] = TRUST[trust ?? 'unverified'];
  return [
    ...title.map((line) => paint('title', line)),
    ...(trust === null ? [] : wrap(words, width).map((line) => paint(style, line))),
    ...(error === null ? [] : hang(`${paint('error', 'no answer:')} `, wrap(error.message, width - 11))),
  ];
}

/** Nobody, and nothing, is an answer too; only what is wrong or unknown is left out where there is nothing. */
function sections(view: WhoHadView, screen: Screen): readonly (readonly string[])[] {
  const { declared, differences, errors, observed, unknown } = view;
  if (observed === null || declared === null) return [];
  const wrong = errors.map(({ message, path }) => `${path}: ${message}`);
  const open = [...unknown.map(({ message }) => message), ...declared.unknown.map(lostGrant)];
  const lines = (texts: readonly string[]) => texts.flatMap((text) => sentence(text, screen));
  const people = observed.people.flatMap((one) => seenLines(one, screen));
  const title = (name: string, number: number, means: string, style: Style) =>
    titled(`${name} (${number})`, means, number === 0 ? 'title' : style, screen);
  return [
    wrong.length === 0 ? [] : [...title('wrong', wrong.length, 'gatepass verify says more', 'error'), ...lines(wrong)],
    [...title('observed', observed.people.length, 'what the directory answered', 'good'), ...people],
    [
      ...title('declared', declared.grants.length, `what the files of ${shortOf(declared.commit)} say`, 'good'),
      ...lines(declared.grants.map(grantIn)),
    ],
    [
      ...title('differences', differences.length, 'where the two disagree', 'error'),
      ...differences.flatMap((one) => differenceIn(one, screen)),
    ],
    open.length === 0 ? [] : [...title('unknown', open.length, 'what nobody can say', 'warning'), ...lines(open)],
  ];
}

function sentence(text: string, { paint, width }: Screen, indent = 2): readonly string[] {
  const room = ' '.repeat(indent);
  return hang(room, emphasised(wrap(text, width - indent - 2), paint)).map((line, index) =>
    index === 0 ? line : `${room}  ${line.trimStart()}`,
  );
}

function grantIn({ enforcement, freelancer, grant, group, role, status, until }: DeclaredView): string {
  const by = enforcement === 'manual' ? 'by hand' : (group ?? '');
  return `${grant}: ${freelancer} as \`${role}\` (${by}), ${status} through ${until ?? 'no end'}`;
}

function differenceIn({ grants, message, what }: DifferenceView, screen: Screen): readonly string[] {
  const reasons = what === 'declared-not-observed' ? [] : grants.flatMap(reasonsOf);
  return [...sentence(message, screen), ...reasons.flatMap((text) => sentence(text, screen, 4))];
}

function reasonsOf({ because, grant, status }: DeclaredView): readonly string[] {
  return because.map((reason) => `${grant} was \`${status}\`: ${reasonOf(reason)}`);
}

function lostGrant({ grant, path }: { readonly grant: string | null; readonly path: string }): string {
  return grant === null ? `Every grant in ${path}: it cannot be looked into.` : `${grant}: ${path} cannot be read.`;
}

function endingOf(view: WhoHadView, { paint, width }: Screen): readonly string[] {
  const { declared, from, notice, receipts, to } = view;
  const texts =
    declared === null ? [notice] : [basisOf(declared.receipt, receipts, from ?? '', to ?? ''), BETWEEN, notice];
  return texts.flatMap((text) => wrap(text, width)).map((line) => paint('faint', line));
}

function basisOf(receipt: string, receipts: number, from: string, to: string): string {
  const folder = receipt.slice(0, Math.max(0, receipt.lastIndexOf('/')));
  return `From ${momentOf(from)} to ${momentOf(to)}, by ${count(receipts, 'receipt')} in ${folder}.`;
}

const BETWEEN = 'Observed is what was read: who came and went between two readings was not seen.';
