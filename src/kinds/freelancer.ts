import { idIn } from './field.ts';
import type { Country, Day, Header, Kind, Prose } from './field.ts';
import type { ProcessorId } from './processor.ts';

/**
 * Id of an external person: drawn at random, never made from a name, never used again.
 *
 * @pattern ^fl-[0-9a-z]{10}$
 * @refers Freelancer
 * @example fl-7k3qz9m2xd
 */
export type FreelancerId = string;

/** An external person. No name and no address: those lie outside Git. */
export interface Freelancer extends Header {
  kind: 'Freelancer';
  id: FreelancerId;
  /** How the person works: alone, leased by an agency, or on the staff of a company. */
  kind_of_person: 'self_employed' | 'leased' | 'company_staff';
  /** The agency or company that employs the person; its papers then stand for theirs. */
  employer?: ProcessorId | null;
  /**
   * Account at the identity provider, where the person has one that Gatepass must not make.
   *
   * @pii freelancer
   */
  idp_subject?: string | null;
  /**
   * Keyed digest by which the same person is recognised under two ids.
   *
   * @pii freelancer
   */
  person_hmac?: string | null;
  /**
   * Countries that the person works from.
   *
   * @pii freelancer
   * @minItems 1
   */
  work_countries: Country[];
  /** Languages, as ISO 639-1 codes. */
  languages?: string[] | null;
  /** What the person can do. */
  skills?: string[] | null;
  /** Whether this is self-employed work or employment in disguise. */
  classification?: Classification | null;
  /** Day from which a person whose account was deactivated may have it activated again. */
  rehired_on?: Day | null;
}

/** A decision about false self-employment; without one that holds there is no access (GP-ENG-006). */
export interface Classification {
  /** What was decided. */
  result: 'self_employed' | 'leased' | 'company_staff' | 'employee' | 'unclear';
  /** What the decision rests on. */
  basis: Prose;
  /** First day on which it holds. */
  decided_on: Day;
  /**
   * Last day on which it holds.
   *
   * @notBefore decided_on
   */
  valid_until: Day;
}

export const freelancer: Kind<'Freelancer'> = {
  name: 'Freelancer',
  folder: 'processors/freelancers/<id>/freelancer.yaml',
  idAt: idIn(/^processors\/freelancers\/([^/]+)\/freelancer\.yaml$/),
  pathOf: (id) => (/^fl-[0-9a-z]{10}$/.test(id) ? `processors/freelancers/${id}/freelancer.yaml` : null),
};
