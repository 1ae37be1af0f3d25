import type { DataCategoryId } from './data-category.ts';
import { idIn } from './field.ts';
import type { Day, Header, Kind, Prose } from './field.ts';
import type { FreelancerId } from './freelancer.ts';
import type { PersonId } from './person.ts';
import type { LevelId } from './risk-level-policy.ts';
import type { SystemId } from './system.ts';
import type { TeamId } from './team.ts';

/**
 * Id of an engagement: year and number.
 *
 * @pattern ^eng-\d{4}-\d{4}$
 * @refers Engagement
 * @example eng-2026-0042
 */
export type EngagementId = string;

/** A piece of work that an external person does for a team. */
export interface Engagement extends Header {
  kind: 'Engagement';
  id: EngagementId;
  /** What the work is, without names. */
  title: Prose;
  /** Project that it belongs to. */
  project?: string | null;
  /** Part of a split project. */
  split_part?: string | null;
  /** Team that orders the work. */
  team: TeamId;
  /** Who orders the work and answers for it. */
  hiring_manager: PersonId;
  /** What the work is for. */
  use_case: Prose;
  /** Data that the work touches. */
  data_categories: DataCategoryId[];
  /** How much may go wrong. */
  risk: Risk;
  /** What the external person is under GDPR. */
  gdpr_role: GdprRole;
  /** Who does the work, once that is known. */
  freelancer?: FreelancerId | null;
  /** When. */
  dates: EngagementDates;
  /** Whether the work needs access to systems. */
  systems_access: boolean;
  /** Which systems. */
  systems_needed: SystemId[];
  /** Channel on which the work is discussed. */
  channel?: string | null;
  /**
   * Version of the risk level's policy that was read.
   *
   * @minimum 1
   */
  policy_version?: number | null;
  /** How far people have taken it. Access is open in `approved` and `active` only. */
  state: EngagementState;
}

/** Where an engagement stands; every state is a decision of people. */
export type EngagementState =
  | 'draft'
  | 'sourcing'
  | 'submitted'
  | 'cleared'
  | 'approved'
  | 'active'
  | 'suspended'
  | 'ending'
  | 'closed'
  | 'archived'
  | 'rejected'
  | 'cancelled';

/** The assessment of an engagement's risk. */
export interface Risk {
  /** The level at which the work is done. */
  level: LevelId;
  /**
   * Who assessed it: the hiring manager.
   *
   * @missing GP-ENG-001
   */
  assessed_by: PersonId;
  /** When. */
  assessed_on: Day;
  /** Why this level. */
  why: Prose;
}

/** What the external person is under GDPR, and why. */
export interface GdprRole {
  /** The role: Art. 28, Art. 29, a controller, or nobody who reaches personal data. */
  value: 'processor' | 'art29_person' | 'independent_controller' | 'joint_controller' | 'none';
  /** Why. */
  why: Prose;
}

/** The engagement's days. */
export interface EngagementDates {
  /** First day. */
  starts_on: Day;
  /**
   * Last day; no access outlives it.
   *
   * @notBefore starts_on
   */
  ends_on: Day;
  /** Day on which the work itself begins. */
  work_starts_on?: Day | null;
}

export const engagement: Kind<'Engagement'> = {
  name: 'Engagement',
  folder: 'engagements/<year>/<id>/engagement.yaml',
  idAt: idIn(/^engagements\/[^/]+\/([^/]+)\/engagement\.yaml$/),
  pathOf: (id) => {
    const year = /^eng-(\d{4})-\d{4}$/.exec(id)?.[1];
    return year === undefined ? null : `engagements/${year}/${id}/engagement.yaml`;
  },
};
