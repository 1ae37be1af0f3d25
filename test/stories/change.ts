/** Pull requests in memory: main, a change, and what the gate says to it. */
import { reportOn, sampleFiles } from '../sample/governed.ts';
import type { Files } from '../sample/governed.ts';
import type { Diagnostic, Report } from '../../src/diagnostic.ts';
import { replace } from './defect.ts';
import * as at from './places.ts';

/** A text that becomes another one, or a file that comes (`null` before) or goes (`null` after). */
export type Edit = readonly [path: string, from: string | null, to: string | null];

/** The sample with some edits, or other files with some edits. */
export function main(...edits: readonly Edit[]): Files {
  return change(sampleFiles(), ...edits);
}

/** The files after some edits; those before stay as they are. */
export function change(before: Files, ...edits: readonly Edit[]): Files {
  const files = new Map(before);
  for (const [path, from, to] of edits) {
    if (to === null) files.delete(path);
    else if (from === null) files.set(path, to);
    else replace(files, path, from, to);
  }
  return files;
}

/** A copy of a file under another path, with some of its texts changed. */
export function copy(files: Files, from: string, to: string, ...texts: readonly (readonly [string, string])[]): Edit {
  const copied = new Map([[to, files.get(from) ?? '']]);
  for (const [before, after] of texts) replace(copied, to, before, after);
  return [to, null, copied.get(to) ?? ''];
}

/** A second grant for the steward, as a change would add it. */
export function another(files: Files, from = '2026-12-31', until = '2027-01-29'): Edit {
  return copy(
    files,
    at.grant('0042-01'),
    at.grant('0042-02'),
    ['\nid: gr-2026-0042-01', '\nid: gr-2026-0042-02'],
    ['from: 2026-12-01', `from: ${from}`],
    ['until: 2026-12-30', `until: ${until}`],
  );
}

/** What the gate says: the verdict, what the change brings, and what was there already. */
export interface Judged {
  readonly verdict: Report['verdict'];
  readonly news: readonly string[];
  readonly existing: readonly string[];
  readonly report: Report;
}

/** Judges a change on the day of the sample. */
export function judged(base: Files, head: Files, day = '2026-12-01'): Judged {
  const report = reportOn(head, { base, day });
  const those = (kind: Diagnostic['change']) => report.diagnostics.filter((one) => one.change === kind).map(said);
  return { verdict: report.verdict, news: those('new'), existing: those('existing'), report };
}

/** What a tree says for itself, errors only. */
export function errorsOn(files: Files, day = '2026-12-01'): readonly string[] {
  return reportOn(files, { day })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(said);
}

function said({ code, path, place, severity }: Diagnostic): string {
  return `${severity} ${code} ${path.slice(path.lastIndexOf('/') + 1)} ${place}`;
}
