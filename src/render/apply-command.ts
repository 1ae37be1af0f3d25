/** The command that somebody types next. */
import type { ApplyView } from './apply-view.ts';
import { firstOf } from './wrap.ts';

/** Milliseconds by which a run's instant lies beside the clock where time was played. */
const PLAYED = 60_000;

/** `gatepass apply` for the same target and, where time is played, the same instant. */
export function commandFor(view: ApplyView, confirm: string | null): string {
  const { target } = view;
  const when = isPlayed(view) ? ['--as-of', quoted(instantOf(view))] : [];
  const confirmed = confirm === null ? [] : ['--confirm', quoted(confirm)];
  return ['gatepass', 'apply', '--target', quoted(target), ...when, ...confirmed].join(' ');
}

/** Only a simulated target may be asked about another time than now, and a plan for another time is another plan. */
function isPlayed({ asOf, simulated, startedAt }: ApplyView): boolean {
  return simulated && Math.abs(Date.parse(asOf) - Date.parse(startedAt)) > PLAYED;
}

/** A day where it is its beginning. */
function instantOf({ asOf }: ApplyView): string {
  return /^\d{4}-\d\d-\d\dT00:00:00[+Z-]/.test(asOf) ? firstOf(asOf, 10) : asOf;
}

/** A name that a shell would take for something else is quoted, since the line is there to be copied. */
function quoted(text: string): string {
  return /^[\w.:+][\w.:+-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
