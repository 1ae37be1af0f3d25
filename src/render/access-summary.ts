/** What stands around the grants: as of when and by which files, and at the end how many there are of what. */
import type { AccessView } from './access-view.ts';
import { STATUSES } from './access-words.ts';
import { count } from './count.ts';
import { momentOf } from './moment.ts';
import type { Screen } from './screen.ts';
import { shortOf } from './summary.ts';
import { titled } from './table.ts';
import { hang, wrap } from './wrap.ts';

/** As of when, in which zone, by which files. */
export function headingOf(view: AccessView, past: boolean, { paint, width }: Screen): readonly string[] {
  const { asOf, commit, dirty, error, timezone } = view;
  const title = `Who ${past ? 'could' : 'may'} reach what: as of ${momentOf(asOf)} in ${timezone}, ${basisOf(commit, past)}`;
  return [
    ...wrap(title, width).map((line) => paint('title', line)),
    ...(dirty ? [paint('warning', 'the work tree has uncommitted changes')] : []),
    ...(error === null ? [] : hang(`${paint('error', 'no answer:')} `, wrap(error.message, width - 11))),
  ];
}

function basisOf(commit: string | null, past: boolean): string {
  if (commit === null) return past ? "by today's files" : 'by the files';
  return `${past ? "by today's files, " : 'by '}commit ${shortOf(commit)}`;
}

/** Grants of which nothing can be said, so that nobody takes their absence for an answer. */
export function unknownIn({ unknown }: AccessView, screen: Screen): readonly string[] {
  if (unknown.length === 0) return [];
  const title = titled(`unknown (${unknown.length})`, 'nothing can be said of these', 'error', screen);
  const lines = unknown.flatMap(({ grant, path }) => hang('  ', wrap(lost(grant, path), screen.width - 4)));
  return [...title, ...lines];
}

function lost(grant: string | null, path: string): string {
  if (grant === null) return `every grant in ${path}: it cannot be looked into`;
  return `${grant}: ${path} cannot be read and has no valid earlier version`;
}

/** How many grants there are, by status, and what the answer rests on. */
export function countsOf({ grants, notice, unknown }: AccessView, { paint, width }: Screen): readonly string[] {
  const expiring = grants.filter((grant) => grant.expiring).length;
  const parts = STATUSES.flatMap(({ status }) => {
    const number = grants.filter((grant) => grant.status === status).length;
    return number === 0
      ? []
      : `${number} ${status}${status === 'effective' && expiring > 0 ? ` (${expiring} expiring)` : ''}`;
  });
  const all = [...parts, ...(unknown.length > 0 ? [`${unknown.length} unknown`] : [])];
  const total = count(grants.length + unknown.filter(({ grant }) => grant !== null).length, 'grant');
  return [
    ...wrap(all.length === 0 ? 'no grants' : `${total}: ${all.join(', ')}`, width),
    ...[...manualIn(grants), DECLARED, notice].flatMap((text) => wrap(text, width)).map((line) => paint('faint', line)),
  ];
}

function manualIn(grants: AccessView['grants']): readonly string[] {
  const isManual = grants.some(({ enforcement }) => enforcement === 'manual');
  return isManual ? ['manual: no group stands for this role, so somebody opens and closes it by hand.'] : [];
}

const DECLARED = 'This is what the files declare; nobody has looked into the systems for it.';
