/** What the parts of a plan or a run are written with: paragraphs, coloured pieces of them, lists that end somewhere. */
import stringWidth from 'string-width';
import { emphasised } from './paint.ts';
import type { Mark } from './apply-words.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { hang, wrap } from './wrap.ts';

/** A piece of a paragraph that is painted. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Items of which everything is shown: who wants more wants it in a form for programs. */
const MOST = 40;

/** A text behind a label, which has its own style. The pieces are looked for in the text, each once, from its end. */
export function paragraph(
  label: string,
  text: string,
  { paint, width }: Screen,
  pieces: readonly Piece[] = [],
): readonly string[] {
  const plain = emphasised(wrap(text, width - stringWidth(label)), paint);
  const painted = pieces.reduce((lines, { style, text: piece }) => replaced(lines, piece, paint(style, piece)), plain);
  return hang(label, painted);
}

/** A piece that was broken over two lines stays as it is. */
function replaced(lines: readonly string[], piece: string, by: string): readonly string[] {
  const found = piece === '' ? -1 : lines.findLastIndex((line) => line.includes(piece));
  return lines.map((line, index) => {
    if (index !== found) return line;
    const at = line.lastIndexOf(piece);
    return line.slice(0, at) + by + line.slice(at + piece.length);
  });
}

/** The first items of a list. */
export function firstFew<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, MOST);
}

/** The line that tells of the others; none where there are none. */
export function andMore(items: readonly unknown[]): readonly string[] {
  return items.length > MOST ? [`  … and ${items.length - MOST} more (--format json has all)`] : [];
}

/** `a, b, c and 4 more`. */
export function named(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  return texts.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A title with what became of its items, in the order in which they come: `1 still there, 12 gone`. Good news are quiet. */
export function tallied(title: string, marks: readonly Mark[], screen: Screen): readonly string[] {
  const words = [...Map.groupBy(marks, ({ words }) => words).values()];
  const pieces = words.flatMap(([mark], index): readonly Piece[] => {
    const text = `${words[index]?.length ?? 0} ${mark?.words ?? ''}`;
    return mark === undefined ? [] : [{ text, style: mark.sign === '✓' ? 'faint' : mark.style }];
  });
  const label = `${screen.paint('title', title)}: `;
  return paragraph(label, pieces.map(({ text }) => text).join(', '), screen, pieces);
}
