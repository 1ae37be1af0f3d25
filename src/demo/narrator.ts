/** Tells the story on standard output: acts, what people do, commands with what they print, and claims that held. */
import { stripVTControlCharacters } from 'node:util';
import { painter } from '../render/paint.ts';
import type { Paint } from '../render/paint.ts';
import { hang, wrap } from '../render/wrap.ts';

/** What text is laid out for. */
export interface Page {
  readonly print: (text: string) => void;
  readonly color: boolean;
  readonly width: number;
}

/** Which lines of an output are shown, where all of it would bury the point. */
export type Excerpt = (line: string) => boolean;

/** Tells the story. */
export interface Narrator {
  /** Begins an act: its title, the day, and who acts. */
  readonly act: (title: string, day: string, who: string) => void;
  /** A paragraph. */
  readonly say: (text: string) => void;
  /** A command as somebody types it. */
  readonly types: (command: string) => void;
  /** What a command printed; what is left out is counted. */
  readonly shows: (output: string, excerpt?: Excerpt) => void;
  /** How a command ended that did not end well. */
  readonly endsWith: (code: number) => void;
  /** Lines with two columns. */
  readonly lists: (rows: readonly (readonly [string, string])[]) => void;
  /** A claim that was found true. */
  readonly held: (claim: string) => void;
  /** The last sentence of the story. */
  readonly ends: (text: string) => void;
  /** What the reader may type next, by the reason. Nothing in it is wrapped, so that it can be copied. */
  readonly offers: (steps: readonly Step[]) => void;
}

/** Commands, and why somebody would type them. */
export interface Step {
  readonly why: string;
  readonly commands: readonly string[];
}

/** Room that commands have: what they print stands two columns in. */
export function roomIn({ width }: Pick<Page, 'width'>): number {
  return widthOf(width) - INDENT.length;
}

const INDENT = '  ';

/** Longer lines are hard to read, and shorter ones leave no room for a path. */
function widthOf(width: number): number {
  return Math.min(100, Math.max(60, width));
}

/** A narrator who begins with act 1. */
export function narratorOn({ color, print, width }: Page): Narrator {
  const paint = painter(color);
  const lines = (all: readonly string[]) => print(`${all.join('\n')}\n`);
  const columns = widthOf(width);
  let act = 0;
  return {
    act: (title, day, who) => {
      act += 1;
      lines(['', '', ...heading(`${String(act)}. ${title}`, `${day} · ${who}`, columns, paint)]);
    },
    say: (text) => lines(['', ...wrap(text, columns)]),
    types: (command) => lines(['', `${INDENT}${paint('word', `$ ${command}`)}`]),
    shows: (output, excerpt) => lines(cut(output, excerpt, paint).map((line) => `${INDENT}${line}`.trimEnd())),
    endsWith: (code) => lines([`${INDENT}${paint('faint', `(exit code ${String(code)})`)}`]),
    lists: (rows) => lines(['', ...tabled(rows).map((line) => `${INDENT}${line}`)]),
    held: (claim) => lines(hang(`${paint('good', '✓')} `, wrap(claim, columns - 2))),
    ends: (text) => lines(['', '', paint('frame', '─'.repeat(columns)), paint('good', text)]),
    offers: (steps) => {
      for (const { commands, why } of steps)
        lines(['', ...wrap(why, columns), ...commands.map((command) => `${INDENT}${paint('word', command)}`)]);
    },
  };
}

function heading(title: string, setting: string, columns: number, paint: Paint): readonly string[] {
  return [paint('frame', '─'.repeat(columns)), paint('title', title), paint('faint', setting)];
}

/** Leaves out lines, and says in each gap how many. Empty lines at the edges are no loss. */
function cut(output: string, excerpt: Excerpt | undefined, paint: Paint): readonly string[] {
  const all = output.replace(/^\n+|\n+$/g, '').split('\n');
  if (excerpt === undefined) return all;
  // A line is chosen by what it says, not by its colours.
  const kept = all.filter((line) => excerpt(stripVTControlCharacters(line)));
  const left = all.filter((line) => line.trim() !== '').length - kept.filter((line) => line.trim() !== '').length;
  return left === 0 ? kept : [...kept, paint('faint', `… ${String(left)} more lines, left out here`)];
}

function tabled(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}
