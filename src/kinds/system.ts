import { kindInFolder } from './field.ts';
import type { Day, Header, Kind } from './field.ts';
import type { DataCategoryId } from './data-category.ts';
import type { PersonId } from './person.ts';
import type { ProcessorId } from './processor.ts';
import type { MfaClass } from './risk-level-policy.ts';

/**
 * Id of a system.
 *
 * @pattern ^sys-[a-z0-9]+(-[a-z0-9]+)*$
 * @refers System
 * @example sys-crm
 */
export type SystemId = string;

/** A system that external people can be let into, and what each of its roles reaches. */
export interface System extends Header {
  kind: 'System';
  id: SystemId;
  /** What sort of system it is. */
  type: 'saas' | 'ipaas' | 'bpa' | 'paas' | 'iaas' | 'onprem' | 'idp' | 'repo';
  /** Who answers for it. */
  owner: PersonId;
  /** Who answers when the owner is away. */
  backup_owner: PersonId;
  /** Which processors host it, and where. */
  hosting?: Hosting[] | null;
  /**
   * The roles that a grant can name.
   *
   * @minItems 1
   */
  roles: SystemRole[];
  /** How people sign in. */
  mfa: MfaClass;
  /** Fields that hold personal data. */
  personal_fields?: PersonalField[] | null;
  /** Systems that it passes data on to. */
  connects?: SystemId[] | null;
  /** Day on which the owner last looked at this file. */
  reviewed_on?: Day | null;
}

/** A processor that hosts a system. */
export interface Hosting {
  /** The processor. */
  processor: ProcessorId;
  /** Region of its data centre. */
  region: string;
}

/** One role of a system. */
export interface SystemRole {
  /**
   * Name of the role within its system.
   *
   * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
   */
  id: string;
  /** Whether it administers the system. */
  privileged: boolean;
  /** Whether external people may hold it. */
  external_allowed: boolean;
  /** Data that a holder can read or change. */
  reaches: DataCategoryId[];
  /** Group of the identity provider that carries the role. */
  idp_group?: string | null;
  /** How the access is given and taken where no group carries it. */
  manual_procedure?: string | null;
}

/** A field of a system that holds personal data. */
export interface PersonalField {
  /** Name of the field. */
  name: string;
  /** Category of what it holds. */
  category: DataCategoryId;
}

export const system: Kind<'System'> = kindInFolder('System', 'policies/systems', /^sys-[a-z0-9]+(-[a-z0-9]+)*$/);
