/** Tries changes of the governed sample and keeps what they bring: the sample has findings of its own. */
import type { Diagnostic, Report } from '../../src/diagnostic.ts';
import { renderReport } from '../../src/render/terminal.ts';
import { reportOn, sampleFiles } from '../sample/governed.ts';
import type { Files } from '../sample/governed.ts';

/** Files to be judged on a day; with a base the change is judged, without one the files as they are. */
export interface Trial {
  readonly head: Files;
  readonly base: Files | undefined;
  /** Without one, the day on which the sample is told. */
  readonly day: string | undefined;
}

/** The governed sample. */
export const sample: Files = sampleFiles();

/** Files with others put on top and some taken out. */
export function overlaid(files: Files, added: Files, deleted: readonly string[] = []): Files {
  const result = new Map([...files, ...added]);
  for (const path of deleted) {
    if (!result.delete(path)) throw new Error(`there is no ${path} to delete`);
  }
  return result;
}

/** What is said of a trial and not of the sample as it is, on the same day. */
export function broughtBy(trial: Trial): Report {
  const report = reportOf(trial);
  const untouched = reportOf({ head: sample, base: undefined, day: trial.day });
  const known = new Map(untouched.diagnostics.map((one) => [one.fingerprint, one]));
  return { ...report, diagnostics: report.diagnostics.filter((one) => isNew(one, known.get(one.fingerprint))) };
}

function reportOf({ base, day, head }: Trial): Report {
  return reportOn(head, { ...(base === undefined ? {} : { base }), ...(day === undefined ? {} : { day }) });
}

/** New is also what has grown graver, or hits grants that it did not hit before. */
function isNew(found: Diagnostic, known: Diagnostic | undefined): boolean {
  return known === undefined || found.severity !== known.severity || !hitBy(found).isSubsetOf(hitBy(known));
}

function hitBy({ related }: Diagnostic): ReadonlySet<string> {
  return new Set(related.filter(({ role }) => role === 'grant').map(({ message }) => message));
}

/** The findings of a report as a terminal without colour shows them; the summary at the end is left out. */
export function framesOf(report: Report, { base, head }: Trial): string {
  const linesOf = (files: Files | undefined) => (path: string, line: number) => files?.get(path)?.split('\n')[line - 1];
  const shown = renderReport(report, { color: false, width: 100, textOf: linesOf(head), baseTextOf: linesOf(base) });
  return shown.slice(0, shown.lastIndexOf('\n\n') + 1);
}
