import type { EngagementId } from './engagement.ts';
import { idIn } from './field.ts';
import type { Day, Header, Kind, Prose } from './field.ts';
import type { FreelancerId } from './freelancer.ts';
import type { SystemId } from './system.ts';

/**
 * Id of a grant: its engagement's year and number, and a number of its own.
 *
 * @pattern ^gr-\d{4}-\d{4}-\d{2}$
 * @refers AccessGrant
 * @example gr-2026-0042-01
 */
export type AccessGrantId = string;

/** One person, one role of one system, from one day through another. */
export interface AccessGrant extends Header {
  kind: 'AccessGrant';
  id: AccessGrantId;
  /** Engagement that needs the access. */
  engagement: EngagementId;
  /** Who gets it: the engagement's freelancer. */
  freelancer: FreelancerId;
  /** System that it opens. */
  system: SystemId;
  /**
   * Role of that system.
   *
   * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
   */
  role: string;
  /** First day. */
  from: Day;
  /**
   * Last day, inclusive. There is no grant without one.
   *
   * @missing GP-ACC-003
   * @notBefore from
   */
  until: Day;
  /** Why the work needs it. */
  justification: Prose;
  /** Grant that this one continues. */
  renews?: AccessGrantId | null;
  /** Set when somebody ends the access before its day. */
  revoked?: Revocation | null;
}

/** The decision to end a grant early. */
export interface Revocation {
  /** First day without access. */
  on: Day;
  /** Why. */
  why: Prose;
}

export const accessGrant: Kind<'AccessGrant'> = {
  name: 'AccessGrant',
  folder: 'engagements/<year>/<engagement>/grants/<id>.yaml',
  idAt: idIn(/^engagements\/[^/]+\/[^/]+\/grants\/([^/]+)\.yaml$/),
  pathOf: (id) => {
    const [, year, number] = /^gr-(\d{4})-(\d{4})-\d{2}$/.exec(id) ?? [];
    return number === undefined ? null : `engagements/${year}/eng-${year}-${number}/grants/${id}.yaml`;
  },
};
