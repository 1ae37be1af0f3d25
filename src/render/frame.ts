/** A place as a person sees it: path, line with its number, carets, and what is to be said of it. */
import stringWidth from 'string-width';
import type { Range } from '../diagnostic.ts';
import { excerpt } from './excerpt.ts';
import { emphasised } from './paint.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

/** What is shown of a place. */
export interface Shown extends Range {
  /** Made harmless. */
  readonly path: string;
  /** Its line as the file has it, since columns count in that; `undefined` where there is no text. */
  readonly source: string | undefined;
}

/** Where and how frames are drawn. */
export interface Page extends Screen {
  /** Columns for line numbers. */
  readonly digits: number;
}

/** How a frame begins, in which style its carets are, and what is written beside them. */
export interface Pointing {
  /** `null` where the frame before it shows the same file. */
  readonly arrow: '-->' | ':::' | null;
  readonly style: Style;
  readonly label: string;
}

/** The frame of a place: the first of a finding begins with `-->`, each further one with `:::`. */
export function frame(place: Shown, pointing: Pointing, page: Page): readonly string[] {
  const { arrow, label } = pointing;
  const head = arrow === null ? '' : `${' '.repeat(page.digits)}${page.paint('frame', arrow)} ${whereOf(place)}`;
  const { source } = place;
  const body =
    source === undefined || isWhole(place) ? labelled(label, 0, page) : pointed(place, source, pointing, page);
  return head === '' ? body : [head, ...(body.length > 0 ? [bar(page)] : []), ...body];
}

function pointed(place: Shown, source: string, { label, style }: Pointing, page: Page): readonly string[] {
  const { digits, paint } = page;
  const room = roomIn(page);
  const { before, carets, text } = excerpt(source, place.column - 1, endIn(place), room);
  const number = paint('frame', `${String(place.line).padStart(digits)} |`);
  const pointer = ' '.repeat(before) + paint(style, '^'.repeat(carets));
  const beside = before + carets + 1 + stringWidth(label) <= room;
  return [
    `${number} ${text}`.trimEnd(),
    `${bar(page)} ${pointer} ${beside ? emphasised([label], paint).join('') : ''}`.trimEnd(),
    ...(beside ? [] : labelled(label, before, page)),
  ];
}

function roomIn({ digits, width }: Page): number {
  return width - digits - 3;
}

/** An empty line of a frame. */
export function bar({ digits, paint }: Page): string {
  return `${' '.repeat(digits)} ${paint('frame', '|')}`;
}

/** No characters at the very beginning stand for the file itself: there is nothing in it to point at. */
function isWhole({ column, endColumn, endLine, line }: Shown): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}

function whereOf(place: Shown): string {
  return isWhole(place) ? place.path : `${place.path}:${place.line}:${place.column}`;
}

/** What goes on in further lines is marked to the end of the first. */
function endIn({ endColumn, endLine, line }: Shown): number {
  return endLine > line ? Infinity : endColumn - 1;
}

/** A label that has no room beside the carets stands below them, or further left where the carets are far right. */
function labelled(label: string, before: number, page: Page): readonly string[] {
  if (label === '') return [];
  const room = roomIn(page);
  const indent = room - before < 30 ? 0 : before;
  return emphasised(wrap(label, room - indent), page.paint).map((line) => `${bar(page)} ${' '.repeat(indent)}${line}`);
}
