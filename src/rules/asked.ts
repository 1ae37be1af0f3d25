/** A grant together with everything that it stands on, looked up once. */
import type { Place } from '../diagnostic.ts';
import type { FactsOf } from '../kinds/index.ts';
import { find, placeIn } from '../ledger.ts';
import type { Document, Ledger } from '../ledger.ts';
import { earliest } from '../time.ts';

/** A role as its system describes it, and where. */
export interface AskedRole {
  readonly facts: NonNullable<NonNullable<FactsOf<'System'>['roles']>[number]>;
  /** Pointer to the role in the system's file. */
  readonly pointer: string;
}

/** A grant and what it stands on; what cannot be found is `undefined`. */
export interface Asked {
  readonly ledger: Ledger;
  readonly grant: Document<'AccessGrant'>;
  readonly engagement: Document<'Engagement'> | undefined;
  readonly freelancer: Document<'Freelancer'> | undefined;
  readonly system: Document<'System'> | undefined;
  readonly role: AskedRole | undefined;
  readonly level: Document<'RiskLevelPolicy'> | undefined;
  /** What the role reaches; a category that nobody has described is in it without facts. */
  readonly reached: readonly Document<'DataCategory'>[];
  /** Id of whoever files the papers: the employer where there is one, else the freelancer. */
  readonly owner: string | undefined;
}

/** A function that looks up what a grant of a ledger stands on. */
export function askingIn(ledger: Ledger): (grant: Document<'AccessGrant'>) => Asked {
  const rolesOf = new Map<Document, ReadonlyMap<string | undefined, Opened>>();
  const openedBy = (system: Document<'System'>, role: string | undefined): Opened => {
    const roles = rolesOf.get(system) ?? openedRoles(ledger, system);
    rolesOf.set(system, roles);
    return roles.get(role) ?? NO_ROLE;
  };
  return (grant) => {
    const engagement = find(ledger, 'Engagement', grant.facts.engagement);
    const freelancer = find(ledger, 'Freelancer', grant.facts.freelancer);
    const system = find(ledger, 'System', grant.facts.system);
    const level = find(ledger, 'RiskLevelPolicy', engagement?.facts.risk?.level);
    const { reached, role } = system === undefined ? NO_ROLE : openedBy(system, grant.facts.role);
    const owner = freelancer?.facts.employer ?? freelancer?.id;
    return { ledger, grant, engagement, freelancer, system, role, level, reached, owner };
  };
}

/** What whoever has a role of a system gets; many grants name the same one. */
type Opened = Pick<Asked, 'role' | 'reached'>;

const NO_ROLE: Opened = { role: undefined, reached: [] };

/** Of two roles of one id the first holds. */
function openedRoles(ledger: Ledger, system: Document<'System'>): ReadonlyMap<string | undefined, Opened> {
  const roles = new Map<string | undefined, Opened>();
  for (const [index, facts] of (system.facts.roles ?? []).entries()) {
    if (facts?.id === undefined || roles.has(facts.id)) continue;
    const reached = (facts.reaches ?? []).flatMap((id) => find(ledger, 'DataCategory', id) ?? undescribed(id));
    roles.set(facts.id, { role: { facts, pointer: `/roles/${index}` }, reached });
  }
  return roles;
}

/** Stands for a category whose file is gone: what a role reaches does not become harmless by that. */
function undescribed(id: string | undefined): readonly Document<'DataCategory'>[] {
  if (id === undefined) return [];
  return [{ kind: 'DataCategory', id, path: `policies/data-categories/${id}.yaml`, facts: {}, state: 'valid' }];
}

/** The categories with these ids, as far as they exist. */
export function categoriesOf(
  ledger: Ledger,
  ids: readonly (string | undefined)[] | undefined,
): readonly Document<'DataCategory'>[] {
  return (ids ?? []).flatMap((id) => find(ledger, 'DataCategory', id) ?? []);
}

/** Whether a category holds personal data. */
export function isPersonal(category: Document<'DataCategory'>): boolean {
  return category.facts.personal_data !== undefined && category.facts.personal_data !== 'none';
}

/** Whether a category may hold personal data: papers are asked for where nobody has said that it does not. */
export function mayBePersonal(category: Document<'DataCategory'>): boolean {
  return category.facts.personal_data !== 'none';
}

/** States in which an engagement, and every grant under it, is over. */
const ENDED: readonly (string | undefined)[] = ['ending', 'closed', 'archived', 'rejected', 'cancelled'];

/** Last day of a grant by its dates and its engagement's; `undefined` while neither sets one. */
export function lastDay(asked: Asked): string | undefined {
  return earliest(asked.grant.facts.until, asked.engagement?.facts.dates?.ends_on);
}

/** Whether somebody has ended the grant by the day. */
export function isRevoked(asked: Asked, day: string): boolean {
  const on = asked.grant.facts.revoked?.on;
  return on !== undefined && on <= day;
}

/** Whether the grant has run out by the day: by a date, or because its engagement has ended. */
export function isExpired(asked: Asked, day: string): boolean {
  const last = lastDay(asked);
  return (last !== undefined && last < day) || ENDED.includes(asked.engagement?.facts.state);
}

/** Whether the grant is over, in whichever way. */
export function isOver(asked: Asked, day: string): boolean {
  return isRevoked(asked, day) || isExpired(asked, day);
}

/** Whether an engagement is behind us, so that nothing about it can be mended any more. */
export function isBehind(engagement: Document<'Engagement'>, day: string): boolean {
  const { state, dates } = engagement.facts;
  const ends = dates?.ends_on;
  return (ends !== undefined && ends < day) || (state !== 'ending' && ENDED.includes(state));
}

/**
 * Whether the numbers of the grant's level bind it: a grant that begins after they came into force, and whatever a
 * change adds, widens or extends.
 */
export function limitsBind(asked: Asked, extended: ReadonlyMap<string, string>): boolean {
  const since = asked.level?.facts.effective_from;
  const from = asked.grant.facts.from;
  return since === undefined || from === undefined || from >= since || extended.has(asked.grant.id);
}

/** A place in the grant's own file. */
export function inGrant(asked: Asked, pointer: string): Place {
  return placeIn(asked.grant, pointer);
}

/** Places that were read, those of missing documents left out. */
export function read(...places: readonly (readonly [Document | undefined, string])[]): readonly Place[] {
  return places.flatMap(([document, pointer]) => (document === undefined ? [] : [placeIn(document, pointer)]));
}
