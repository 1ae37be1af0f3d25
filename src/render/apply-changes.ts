/** Memberships that end and begin, by group, each with its reason and the line that says so. */
import { reasonOf } from './access-words.ts';
import { andMore, firstFew, named, paragraph, tallied } from './apply-lines.ts';
import type { Piece } from './apply-lines.ts';
import type { ApplyView, ChangeView } from './apply-view.ts';
import { byWorst, markOf, said } from './apply-words.ts';
import { count } from './count.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { titled } from './table.ts';

const KINDS = {
  remove: { title: 'to end', sign: '-', style: 'error', means: 'who leaves which group, and why' },
  add: { title: 'to begin', sign: '+', style: 'good', means: 'who joins which group, and why' },
} as const satisfies Record<ChangeView['change'], { title: string; sign: string; style: Style; means: string }>;

/** Grants that are named beside a person. */
const GRANTS = 3;

/** The part about memberships that end, or that begin; nothing where there are none. */
export function changesIn(kind: ChangeView['change']) {
  return (view: ApplyView, screen: Screen): readonly string[] => {
    const changes = view.changes
      .filter(({ change }) => change === kind)
      .sort((a, b) => byWorst(markOf(a, view), markOf(b, view)));
    if (changes.length === 0) return [];
    const { means, title } = KINDS[kind];
    const heading = `${title} (${changes.length})`;
    const marks = changes.flatMap((change) => markOf(change, view) ?? []);
    const groups = [...Map.groupBy(firstFew(changes), ({ group }) => group).values()];
    return [
      ...(marks.length > 0 ? tallied(heading, marks, screen) : titled(heading, means, 'title', screen)),
      ...groups.flatMap((own) => groupLines(own, view, screen)),
      ...andMore(changes),
    ];
  };
}

/** A group with its people. A reason that goes for many of them is told once. */
function groupLines(changes: readonly ChangeView[], view: ApplyView, screen: Screen): readonly string[] {
  const reasons = changes.map(whyOf);
  return [
    `  ${screen.paint('title', changes[0]?.group ?? '')}`,
    ...changes.flatMap((change, index) => {
      const why = reasons[index] ?? '';
      const isSame = why !== '' && why === reasons[index - 1];
      return [...personLines(change, isSame, view, screen), ...(isSame ? [] : reasonLines(change, why, screen))];
    }),
  ];
}

function personLines(change: ChangeView, isSame: boolean, view: ApplyView, screen: Screen): readonly string[] {
  const { sign, style } = KINDS[change.change];
  const mark = markOf(change, view);
  const pieces: readonly Piece[] = [
    ...(mark === null ? [] : [{ text: said(mark), style: mark.style }]),
    ...(isSame ? [{ text: 'same reason', style: 'faint' } as const] : []),
  ];
  const parts = [whoOf(change), named(change.grants, GRANTS), ...pieces.map(({ text }) => text)];
  const text = parts.filter((part) => part !== '').join('  ');
  return paragraph(`    ${screen.paint(style, sign)} `, text, screen, pieces);
}

/** The first reason, and how many more there are. */
function whyOf({ because }: ChangeView): string {
  const [first] = because;
  if (first === undefined) return '';
  return `${reasonOf(first)}${because.length > 1 ? `, and ${count(because.length - 1, 'more reason')}` : ''}`;
}

function reasonLines({ because }: ChangeView, why: string, screen: Screen): readonly string[] {
  const [first] = because;
  if (first === undefined) return [];
  return paragraph('      ', why, screen, [{ text: `(${first.path}:${first.line})`, style: 'faint' }]);
}

/** Whoever it is: an external person by the id of the files, anybody else by the account's. */
export function whoOf({ account, freelancer }: Pick<ChangeView, 'account' | 'freelancer'>): string {
  return freelancer ?? `${account ?? 'somebody'} (no external person's account)`;
}
