/** What receipts are worth, for people: what is wrong first, then what is proved, claimed and unknown. */
import { count } from './count.ts';
import { harmlessly } from './harmless.ts';
import { emphasised } from './paint.ts';
import type { Style } from './paint.ts';
import { screenOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { titled, widest } from './table.ts';
import type { DefectView, KeyView, RemarkView, VerifyView } from './verify-view.ts';
import { hang, wrap } from './wrap.ts';

/** How an answer is shown. */
export interface ShownOptions {
  readonly color: boolean;
  /** Columns of the terminal; fewer than 60 are taken for 60. */
  readonly width: number;
}

/** Files of which everything is shown: whoever wants more wants it in a form for programs. */
const MOST = 25;

/** The answer as text for a terminal. */
export function renderVerify(view: VerifyView, options: ShownOptions): string {
  const screen = screenOf(options);
  const shown = withShortPaths(harmlessly(view));
  const { claimed, errors, proved, unknown } = shown;
  const blocks = [
    headingOf(shown, screen),
    section(errors, { name: 'wrong', means: 'look at this first', style: 'error', most: Infinity }, screen),
    section(proved, { name: 'proved', means: 'by signatures and by the chain', style: 'good', most: MOST }, screen),
    section(claimed, { name: 'claimed', means: 'by whoever signed', style: 'note', most: MOST }, screen),
    section(
      unknown,
      { name: 'unknown', means: 'these files cannot show it', style: 'warning', most: Infinity },
      screen,
    ),
    endingOf(shown, screen),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Where all files lie in one folder, the heading names it for all of them. */
function withShortPaths(view: VerifyView): VerifyView {
  const [chain, ...others] = view.chains;
  if (chain === undefined || others.length > 0) return view;
  const short = <Remark extends RemarkView>(remark: Remark): Remark => ({
    ...remark,
    path: remark.path === chain.path ? 'all' : remark.path.replace(`${chain.path}/`, ''),
    message: remark.message.replaceAll(`${chain.path}/`, ''),
  });
  const [claimed, proved, unknown] = [view.claimed.map(short), view.proved.map(short), view.unknown.map(short)];
  return { ...view, claimed, proved, unknown, errors: view.errors.map(short) };
}

function headingOf({ chains, trusted }: VerifyView, { paint, width }: Screen): readonly string[] {
  const lines = chains.flatMap(({ path, receipts }) => wrap(`${count(receipts, 'receipt')} in ${path}`, width));
  const keys = trusted.flatMap((key) => hang('trusted: ', emphasised(wrap(keyOf(key), width - 9), paint)));
  return [...lines.map((line) => paint('title', line)), ...keys];
}

function keyOf({ from, key, keyid, until }: KeyView): string {
  const days = [from === null ? '' : ` from ${from}`, until === null ? '' : ` through ${until}`].join('');
  return `\`${key}\`${days}, ${keyid}`;
}

interface Section {
  readonly name: string;
  readonly means: string;
  readonly style: Style;
  readonly most: number;
}

function section(remarks: readonly (RemarkView | DefectView)[], about: Section, screen: Screen): readonly string[] {
  if (remarks.length === 0) return [];
  const files = [...Map.groupBy(remarks, ({ path }) => path)];
  const shown = files.slice(-about.most);
  const hidden = files.length - shown.length;
  return [
    ...titled(`${about.name} (${remarks.length})`, about.means, about.style, screen),
    ...(hidden > 0 ? [`  ${count(hidden, 'earlier receipt')} not shown; --format json has them all`] : []),
    ...shown.flatMap(([path, own]) => file(path, own, screen)),
  ];
}

/** Beside a short name there is room for the sentences; below a long one they are read more easily. */
function file(path: string, remarks: readonly (RemarkView | DefectView)[], screen: Screen): readonly string[] {
  const title = screen.paint('title', path);
  const taken = widest([path]);
  if (taken > 12) return [`  ${title}`, ...hang('    ', sentences(remarks, screen, 4))];
  return hang(`  ${title}  `, sentences(remarks, screen, taken + 4));
}

function sentences(
  remarks: readonly (RemarkView | DefectView)[],
  { paint, width }: Screen,
  indent: number,
): readonly string[] {
  return remarks.flatMap((remark) => {
    const lines = emphasised(wrap(remark.message, width - indent), paint);
    if (!('do' in remark)) return lines;
    return [...lines, ...hang(`${paint('title', 'do:')} `, emphasised(wrap(remark.do, width - indent - 4), paint))];
  });
}

function endingOf({ chains, error, errors, notice }: VerifyView, { paint, width }: Screen): readonly string[] {
  const faint = wrap(notice, width).map((line) => paint('faint', line));
  if (error !== null)
    return [...hang(`${paint('warning', 'could not judge:')} `, wrap(error.message, width - 17)), ...faint];
  const receipts = count(
    chains.reduce((sum, chain) => sum + chain.receipts, 0),
    'receipt',
  );
  const verdict = errors.length === 0 ? paint('good', 'nothing wrong') : paint('error', count(errors.length, 'defect'));
  return [`${verdict} in ${receipts}`, ...faint];
}
