import { kindInFolder } from './field.ts';
import type { Day, Header, Kind, Prose } from './field.ts';

/**
 * The five risk levels, from data that may be published to data that can ruin somebody.
 *
 * @refers RiskLevelPolicy
 */
export type LevelId = 'none' | 'low' | 'medium' | 'high' | 'very-high';

/**
 * How strongly a person proves who they are: not at all, with anything, without SMS and voice, or with a factor that
 * cannot be phished.
 */
export type MfaClass = 'none' | 'any' | 'strong' | 'phishing_resistant';

/** What one risk level demands of everything that is done at it. */
export interface RiskLevelPolicy extends Header {
  kind: 'RiskLevelPolicy';
  id: LevelId;
  /**
   * Order of the levels: 0 asks least, 4 asks most.
   *
   * @minimum 0
   * @maximum 4
   */
  rank: number;
  /**
   * The level's name as people say it.
   *
   * @example Sensitive / Very High
   */
  label: string;
  /**
   * Counted up whenever the numbers change.
   *
   * @minimum 1
   */
  version: number;
  /** First day on which the limits bind new grants. */
  effective_from: Day;
  /**
   * Last day on which older engagements may stay as they are.
   *
   * @notBefore effective_from
   */
  grace_until?: Day | null;
  /** Day by which somebody looks at the level again. */
  review_by?: Day | null;
  /** Which data belongs here. */
  definition: Prose;
  /** Work that typically belongs here. */
  examples?: Prose[] | null;
  /** The numbers. */
  limits: Limits;
  /** Where work and processing may take place: `EEA`, `adequate`, `any` or single countries. */
  allowed_residency?: string[] | null;
}

/** The numbers of one level. A limit that is left out does not bind. */
export interface Limits {
  /**
   * Longest grant, in days, first and last day counted.
   *
   * @minimum 0
   */
  max_grant_days: number;
  /**
   * Longest sum of a grant and its renewals, in days.
   *
   * @minimum 0
   */
  max_total_days?: number | null;
  /** Weakest sign-in that a system may have. */
  mfa: MfaClass;
  /**
   * Days between two reviews of the same access.
   *
   * @minimum 1
   */
  recert_days?: number | null;
  /**
   * Days without a sign-in after which somebody asks.
   *
   * @minimum 1
   */
  inactivity_days?: number | null;
  /**
   * Oldest TOM declaration that still counts, in days from `declared_on`.
   *
   * @minimum 1
   */
  tom_max_age_days?: number | null;
  /**
   * Oldest background check that still counts, in days.
   *
   * @minimum 1
   */
  background_max_age_days?: number | null;
  /**
   * Longest time between the end of a grant and its removal, in minutes.
   *
   * @minimum 1
   */
  removal_sla_minutes?: number | null;
  /**
   * Longest time between the end of a grant and the rotation of credentials, in hours.
   *
   * @minimum 1
   */
  rotation_sla_hours?: number | null;
  /**
   * Most grants that one person may hold at a time.
   *
   * @minimum 1
   */
  max_concurrent_grants?: number | null;
}

export const riskLevelPolicy: Kind<'RiskLevelPolicy'> = kindInFolder(
  'RiskLevelPolicy',
  'policies/risk-levels',
  /^(none|low|medium|high|very-high)$/,
);
