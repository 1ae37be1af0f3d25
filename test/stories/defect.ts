/**
 * A defect put into the sample, and what has to be said of it. Places are never written as numbers: guillemets in a
 * piece of text, as in `until: «2026-12-31»`, mark the characters that a finding points at, and the test counts.
 */
import assert from 'node:assert/strict';
import type { Diagnostic, Severity } from '../../src/diagnostic.ts';
import { reportOn, sampleFiles } from '../sample/governed.ts';

/** A finding that is demanded. */
export interface Expected {
  readonly code: string;
  readonly path: string;
  /** Text that stands once in the file, with the finding's characters in guillemets; `null` for a file without a text. */
  readonly marked: string | null;
  readonly severity: Severity;
}

/** One change to the files, with everything that it brings and everything that it silences. */
export interface Defect {
  readonly says: string;
  change(files: Map<string, string>): void;
  readonly finds: readonly Expected[];
  /** Codes that the sample has and that have to be silent now; `null` where either is right. */
  readonly quiets: readonly string[] | null;
}

/** How an edit differs from the rule: one error, where the new text is marked. */
export interface Otherwise {
  /** Where the finding points, if not at the new text. */
  readonly at?: string;
  /** The file that it points into, if not the edited one. */
  readonly path?: string;
  readonly severity?: Severity;
  readonly quiets?: readonly string[] | null;
  readonly finds?: readonly Expected[];
}

/** A piece of text of a file becomes another one, and that is one finding. */
export function edited(
  says: string,
  path: string,
  from: string,
  to: string,
  code: string,
  other: Otherwise = {},
): Defect {
  const { at = to, quiets = [], severity = 'error' } = other;
  const finds = other.finds ?? [{ code, path: other.path ?? path, marked: at, severity }];
  return { says, change: (files) => replace(files, path, from, plain(to)), finds, quiets };
}

/** A finding at marked characters of a file. */
export function found(code: string, path: string, marked: string | null, severity: Severity = 'error'): Expected {
  return { code, path, marked, severity };
}

/** Several defects at once: each is told, and nothing else is. */
export function together(...defects: readonly Defect[]): Defect {
  return {
    says: defects.map(({ says }) => says).join(' + '),
    change: (files) => defects.forEach(({ change }) => change(files)),
    finds: defects.flatMap(({ finds }) => finds),
    quiets: defects.flatMap(({ quiets }) => quiets ?? []),
  };
}

/** Puts `to` in the place of `from`, which must stand in the file exactly once. */
export function replace(files: Map<string, string>, path: string, from: string, to: string): void {
  const text = files.get(path);
  assert.ok(text !== undefined, `the sample has no ${path}`);
  assert.equal(text.split(from).length, 2, `${JSON.stringify(from)} has to stand once in ${path}`);
  files.set(
    path,
    text.replace(from, () => to),
  );
}

function plain(marked: string): string {
  return marked.replace('«', '').replace('»', '');
}

const untouched: ReadonlyMap<string, string> = sampleFiles();
const before = new Map(reportOn(untouched).diagnostics.map((diagnostic) => [diagnostic.fingerprint, diagnostic]));

/** Holds the report on the changed sample against what is demanded: nothing less and nothing more. */
export function demand({ change, finds, quiets }: Defect): void {
  const files = new Map(untouched);
  change(files);
  const { diagnostics } = reportOn(files);
  const news = diagnostics.filter(({ fingerprint }) => !before.has(fingerprint));
  const now = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  const silent = [...before.values()].filter(({ fingerprint }) => !now.has(fingerprint)).map(({ code }) => code);
  assert.deepEqual(inOrder(news.map(written)), inOrder(finds.map((one) => placed(one, files))));
  if (quiets !== null) assert.deepEqual(silent.toSorted(), quiets.toSorted(), 'silent now');
}

function written({ code, column, endColumn, endLine, line, path, severity }: Diagnostic): string {
  return `${severity} ${code} ${path} ${line}:${column} to ${endLine}:${endColumn}`;
}

function placed({ code, marked, path, severity }: Expected, files: ReadonlyMap<string, string>): string {
  if (marked === null) return `${severity} ${code} ${path} 1:1 to 1:1`;
  const text = files.get(path) ?? '';
  assert.equal(text.split(plain(marked)).length, 2, `${JSON.stringify(plain(marked))} has to stand once in ${path}`);
  const start = text.indexOf(plain(marked)) + marked.indexOf('«');
  const end = start + marked.indexOf('»') - marked.indexOf('«') - 1;
  return `${severity} ${code} ${path} ${position(text, start)} to ${position(text, end)}`;
}

function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function inOrder(lines: readonly string[]): readonly string[] {
  return lines.toSorted();
}
