/** What is said of a grant, a status and a change, in few words. */
import type { ChangeView, GrantView, ReasonView, StatusView } from './access-view.ts';
import type { Style } from './paint.ts';
import { firstOf } from './wrap.ts';

/** Statuses in the order in which a reader asks for them, each with what it means for the person. */
export const STATUSES: readonly { readonly status: StatusView; readonly means: string; readonly style: Style }[] = [
  { status: 'effective', means: 'has access', style: 'good' },
  { status: 'scheduled', means: 'begins later', style: 'note' },
  { status: 'suspended', means: 'no access until what is missing is there', style: 'warning' },
  { status: 'held', means: 'rests on a file that cannot be read; nobody is added meanwhile', style: 'warning' },
  { status: 'refused', means: 'against the rules, so it opens nothing', style: 'error' },
  { status: 'revoked', means: 'ended by decision', style: 'title' },
  { status: 'expired', means: 'over', style: 'title' },
];

/** The reasons of a status that are worth lines of their own: where the dates of the grant do not say it all. */
export function reasonsOf({ because, status }: GrantView): readonly ReasonView[] {
  if (status === 'effective' || status === 'scheduled') return [];
  return because.filter(({ messageId }) => status !== 'expired' || messageId !== 'until');
}

/** System and role; a role without a group in the identity provider is granted by hand. */
export function reachOf({ enforcement, role, system }: GrantView): string {
  return `${system} / ${role}${enforcement === 'manual' ? ' (manual)' : ''}`;
}

/** When the status changes next, and to what: `until 2026-12-30`, `suspended from 2027-01-16`. */
export function nextOf({ changesAt, changesTo, expiring, status }: GrantView): string {
  if (changesAt === null || changesTo === null) return '-';
  const mark = expiring ? ' (expiring)' : '';
  const last = status === 'effective' && changesTo === 'expired' ? dayBefore(changesAt) : null;
  return `${last === null ? `${changesTo} from ${dayOf(changesAt)}` : `until ${last}`}${mark}`;
}

/** Why it changes, where the dates alone do not say it; else empty. */
export function whyNextOf({ changesBecause, changesTo }: GrantView): string {
  const speaks = changesTo === 'suspended' || changesTo === 'held' || changesTo === 'refused';
  return speaks ? whyOf(changesBecause ?? []) : '';
}

/** The next change with its reason; empty where it is the end that stands beside the grant already. */
export function nextBeside(grant: GrantView): string {
  const next = nextOf(grant);
  if (next === '-' || next === `until ${grant.until ?? ''}`) return '';
  return [next, whyNextOf(grant)].filter((text) => text !== '').join(': ');
}

/** Reasons as one text. */
export function whyOf(because: readonly ReasonView[]): string {
  return because.map(({ message }) => message).join(' ');
}

/** A reason with the rule that speaks and the place that it speaks of. */
export function reasonOf({ code, line, message, path }: ReasonView): string {
  return `${code === null ? '' : `${code}: `}${message} (${path}:${line})`;
}

/** From which status to which. */
export function changeOf({ from, to }: ChangeView): string {
  return `${from} → ${to}`;
}

/** The day of an instant, in the offset that it is written with. */
export function dayOf(instant: string): string {
  return firstOf(instant, 10);
}

/** The day before the one on which a status begins: the last of the one before. */
function dayBefore(instant: string): string | null {
  const time = Date.parse(`${dayOf(instant)}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time - 86_400_000).toISOString().slice(0, 10);
}
