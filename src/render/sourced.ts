/**
 * The door for what files say. Everything becomes harmless here, once, so that no renderer has to remember; only the
 * lines to point into stay as they are, because columns count in them, and `excerpt` shows no character that it has not
 * looked at.
 */
import type { Diagnostic, Related, Report } from '../diagnostic.ts';
import type { Shown } from './frame.ts';
import { harmlessly } from './harmless.ts';

/** The text of a line, counted from 1, without its end; `undefined` where there is none. */
export type LineOf = (path: string, line: number) => string | undefined;

/** A related place with its line. */
export type SourcedRelated = Related & Shown;

/** A diagnostic with the lines that it points at. */
export type SourcedDiagnostic = Omit<Diagnostic, 'related'> & Shown & { readonly related: readonly SourcedRelated[] };

/** A report with the lines that it points at. */
export type SourcedReport = Omit<Report, 'diagnostics'> & { readonly diagnostics: readonly SourcedDiagnostic[] };

/** Where lines come from. */
export interface Sources {
  readonly textOf: LineOf;
  /** Lines of the change's base, from which policies judge. */
  readonly baseTextOf?: LineOf;
}

/** Makes a report harmless and adds the lines. */
export function sourced(report: Report, sources: Sources): SourcedReport {
  const { diagnostics, ...rest } = report;
  return { ...harmlessly(rest), diagnostics: diagnostics.map((diagnostic) => sourcedDiagnostic(diagnostic, sources)) };
}

function sourcedDiagnostic(diagnostic: Diagnostic, sources: Sources): SourcedDiagnostic {
  const { related, ...rest } = diagnostic;
  return {
    ...harmlessly({ ...rest, message: brief(rest.message), do: brief(rest.do) }),
    source: sources.textOf(diagnostic.path, diagnostic.line),
    related: related.map((place) => ({
      ...harmlessly({ ...place, message: brief(place.message) }),
      source: lineOf(place, sources),
    })),
  };
}

/** A message may quote a value as long as a file; its end says what was expected, so it is kept. */
function brief(text: string): string {
  return text.length <= 1000 ? text : `${text.slice(0, 700)} … ${text.slice(-200)}`;
}

function lineOf({ line, path, tree }: Related, { baseTextOf, textOf }: Sources): string | undefined {
  const own = tree === 'base' ? baseTextOf : undefined;
  return own?.(path, line) ?? textOf(path, line);
}
