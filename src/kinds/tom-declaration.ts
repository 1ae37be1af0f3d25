import { pathOfPaper } from './dpa.ts';
import { idIn } from './field.ts';
import type { Day, Header, Kind, Prose } from './field.ts';
import type { FreelancerId } from './freelancer.ts';
import type { PersonId } from './person.ts';
import type { ProcessorId } from './processor.ts';

/**
 * Id of a TOM declaration: its owner and a number.
 *
 * @pattern ^tom-(self|fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$
 * @example tom-fl-7k3qz9m2xd-1
 */
export type TomDeclarationId = string;

/**
 * The technical and organisational measures (Art. 32 GDPR) that somebody declares: a freelancer, a processor, or the
 * company itself. One file for one version.
 */
export interface TomDeclaration extends Header {
  kind: 'TomDeclaration';
  id: TomDeclarationId;
  /** Whose measures: the owner of the folder. */
  of: FreelancerId | ProcessorId | 'self';
  /**
   * Counted up with every declaration.
   *
   * @minimum 1
   */
  version: number;
  /** First day on which it holds. */
  declared_on: Day;
  /**
   * Last day on which it holds, unless the risk level asks for a younger one.
   *
   * @notBefore declared_on
   */
  valid_until: Day;
  /**
   * What the data is processed on.
   *
   * @minItems 1
   */
  infrastructure: Infrastructure[];
  /** The measures, by the groups that the market knows. */
  measures?: Measure[] | null;
  /** Certificates that back the measures. */
  certifications?: string[] | null;
  /** Who read it. */
  review?: Review | null;
}

/** A device or a service that data is processed on. */
export interface Infrastructure {
  /** What it is. */
  what: Prose;
  /** Who provides it, where it is a service. */
  by?: string | null;
  /** Whether the operating system is kept current. */
  os?: 'current' | 'outdated' | null;
  /** Whether its storage is encrypted. */
  disk_encryption?: boolean | null;
}

/** The twelve groups of measures: eight classic ones and four of Art. 32(1) GDPR. */
export type MeasureGroup =
  | 'zutrittskontrolle'
  | 'zugangskontrolle'
  | 'zugriffskontrolle'
  | 'trennungskontrolle'
  | 'weitergabekontrolle'
  | 'eingabekontrolle'
  | 'auftragskontrolle'
  | 'verfuegbarkeitskontrolle'
  | 'pseudonymisierung'
  | 'verschluesselung'
  | 'wiederherstellung'
  | 'ueberpruefung';

/** One measure. */
export interface Measure {
  /** The group that it belongs to. */
  group: MeasureGroup;
  /** How far it is in place. */
  status: 'implemented' | 'partial' | 'missing' | 'na';
  /** How it is done. */
  detail: Prose;
}

/** That somebody read the declaration, and with what result. */
export interface Review {
  /** Who read it. */
  by: PersonId;
  /** When. */
  reviewed_on: Day;
  /** What came of it. */
  result: 'accepted' | 'rejected' | 'open';
}

export const tomDeclaration: Kind<'TomDeclaration'> = {
  name: 'TomDeclaration',
  folder: 'processors/<owner>/tom/<id>.yaml',
  idAt: idIn(/^processors\/(?:self|(?:freelancers|organisations)\/[^/]+)\/tom\/([^/]+)\.yaml$/),
  pathOf: (id) => pathOfPaper(id, 'tom'),
};
