import { kindInFolder } from './field.ts';
import type { Day, Header, Kind } from './field.ts';
import type { FreelancerId } from './freelancer.ts';
import type { TeamId } from './team.ts';

/**
 * Id of a member of staff: a number, never a name.
 *
 * @pattern ^usr-[a-z0-9]+(-[a-z0-9]+)*$
 * @refers Person
 * @example usr-hm-01
 */
export type PersonId = string;

/** A member of staff who decides or answers for something. */
export interface Person extends Header {
  kind: 'Person';
  id: PersonId;
  /**
   * Login at the forge, by which approvals are counted.
   *
   * @pii staff
   */
  forge_login: string;
  /**
   * Account at the identity provider, where one is named.
   *
   * @pii staff
   */
  idp_subject?: string | null;
  /**
   * Teams that the person belongs to.
   *
   * @minItems 1
   */
  teams: TeamId[];
  /** What the person may do. */
  permissions: Permission[];
  /** Seniority. */
  grade: 'staff' | 'lead' | 'director' | 'exec';
  /** Whether the person still works here. */
  active: boolean;
  /** External people towards whom the person is not impartial. */
  conflicts?: FreelancerId[] | null;
  /** Who decides while the person is away. */
  delegate?: Delegate | null;
}

/** What a member of staff may do. */
export type Permission =
  | 'staff_member'
  | 'talent_sourcer'
  | 'hiring_manager'
  | 'finance_administrator'
  | 'administrator'
  | 'system_owner'
  | 'security_owner'
  | 'privacy_owner'
  | 'legal';

/** Who decides in whose place, and when. */
export interface Delegate {
  /** The deputy. */
  to: PersonId;
  /** First day. */
  from: Day;
  /**
   * Last day.
   *
   * @notBefore from
   */
  until: Day;
}

export const person: Kind<'Person'> = kindInFolder('Person', 'policies/people', /^usr-[a-z0-9]+(-[a-z0-9]+)*$/);
