// Made by scripts/generate.ts from src/kinds. Edit those.

import type { Facts } from '../kinds/field.ts';
import type { FactsOf, KindName } from '../kinds/index.ts';
import type { AccessGrant, Revocation } from '../kinds/access-grant.ts';
import type { BreachContact, Channel, Organisation, ReceiptKey, Target } from '../kinds/organisation.ts';
import type { Classification, Freelancer } from '../kinds/freelancer.ts';
import type { Clause, Clauses, Dpa, Instruction, Signatures } from '../kinds/dpa.ts';
import type { DataCategory } from '../kinds/data-category.ts';
import type { Delegate, Person } from '../kinds/person.ts';
import type { DueDiligence, Processor } from '../kinds/processor.ts';
import type { Engagement, EngagementDates, GdprRole, Risk } from '../kinds/engagement.ts';
import type { Hosting, PersonalField, System, SystemRole } from '../kinds/system.ts';
import type { Infrastructure, Measure, Review, TomDeclaration } from '../kinds/tom-declaration.ts';
import type { Limits, RiskLevelPolicy } from '../kinds/risk-level-policy.ts';
import type { Team } from '../kinds/team.ts';
import {
  Organisation as validateOrganisation,
  RiskLevelPolicy as validateRiskLevelPolicy,
  DataCategory as validateDataCategory,
  System as validateSystem,
  Team as validateTeam,
  Person as validatePerson,
  Freelancer as validateFreelancer,
  Processor as validateProcessor,
  Dpa as validateDpa,
  TomDeclaration as validateTomDeclaration,
  Engagement as validateEngagement,
  AccessGrant as validateAccessGrant,
} from './validators.js';
import type { Validate } from './validators.js';

/** A field that names documents by id; `also` lists words that may stand there instead. */
export interface Reference {
  readonly pointer: string;
  readonly kinds: readonly KindName[];
  readonly also: readonly string[];
}

/** Two days of which the one at `pointer` may not lie before the other. */
export interface DayOrder {
  readonly pointer: string;
  readonly notBefore: string;
}

/** What a value must look like. */
export type Shape =
  | { readonly is: 'prose' | 'day' | 'flag' }
  /** Without a pattern: any string that is not empty. */
  | { readonly is: 'text'; readonly pattern: string | null }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly is: 'list'; readonly items: Shape; readonly least: number; readonly isSet: boolean }
  | { readonly is: 'record'; readonly values: Shape }
  | MappingShape;

/** A mapping with known keys. */
export interface MappingShape<Facts = object> {
  readonly is: 'mapping';
  readonly fields: readonly FieldShape[];
  /** Makes the mapping's facts of the values of its fields, in their order. Prose is left out. */
  readonly make: (values: readonly never[]) => Facts;
}

/** One key of a mapping. A field that is not required may be absent or null. */
export interface FieldShape {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
  /** Index of the day that may not lie after this one. */
  readonly notBefore?: number;
}

/** What the loader knows of a kind. In JSON Pointers, `*` stands for an index of a list or a free key. */
export interface KindTables<Name extends KindName> {
  /** Judges a value by the kind's schema. */
  readonly validate: Validate;
  readonly shape: MappingShape<FactsOf<Name>>;
  readonly references: readonly Reference[];
  /** Fields that hold a day. */
  readonly days: readonly string[];
  readonly order: readonly DayOrder[];
  /** The rule that speaks when a required field is not there, by the field. */
  readonly missing: Readonly<Record<string, string>>;
  /** Whose personal data a field is. */
  readonly pii: Readonly<Record<string, string>>;
  /** The allowed keys of each mapping. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

const prose: Shape = { is: 'prose' };
const day: Shape = { is: 'day' };
const flag: Shape = { is: 'flag' };
const text: Shape = { is: 'text', pattern: null };

const organisationDpo: MappingShape<Facts<NonNullable<Organisation['dpo']>>> = {
  is: 'mapping',
  fields: [{ name: 'contact', isRequired: true, shape: text }],
  make: (values) => ({
    contact: values[0],
  }),
};

const channel: MappingShape<Facts<Channel>> = {
  is: 'mapping',
  fields: [
    { name: 'id', isRequired: true, shape: text },
    { name: 'monitored', isRequired: true, shape: flag },
  ],
  make: (values) => ({
    id: values[0],
    monitored: values[1],
  }),
};

const breachContact: MappingShape<Facts<BreachContact>> = {
  is: 'mapping',
  fields: [
    { name: 'mail', isRequired: true, shape: text },
    { name: 'phone', isRequired: false, shape: text },
    { name: 'hours', isRequired: false, shape: text },
  ],
  make: (values) => ({
    mail: values[0],
    phone: values[1],
    hours: values[2],
  }),
};

const organisationRollout: MappingShape<Facts<NonNullable<Organisation['rollout']>>> = {
  is: 'mapping',
  fields: [
    {
      name: 'max_level',
      isRequired: true,
      shape: { is: 'choice', values: ['none', 'low', 'medium', 'high', 'very-high'] },
    },
    { name: 'systems_access', isRequired: true, shape: flag },
  ],
  make: (values) => ({
    max_level: values[0],
    systems_access: values[1],
  }),
};

const target: MappingShape<Facts<Target>> = {
  is: 'mapping',
  fields: [
    { name: 'provider', isRequired: true, shape: { is: 'choice', values: ['okta'] } },
    { name: 'orgUrl', isRequired: true, shape: { is: 'text', pattern: '^https?://' } },
    { name: 'plugin', isRequired: false, shape: { is: 'choice', values: ['builtin', 'official'] } },
    { name: 'state', isRequired: false, shape: text },
    { name: 'simulated', isRequired: false, shape: flag },
  ],
  make: (values) => ({
    provider: values[0],
    orgUrl: values[1],
    plugin: values[2],
    state: values[3],
    simulated: values[4],
  }),
};

const receiptKey: MappingShape<Facts<ReceiptKey>> = {
  is: 'mapping',
  fields: [
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'ed25519', isRequired: true, shape: { is: 'text', pattern: '^(MCowBQYDK2VwAyEA)?[A-Za-z0-9+/]{43}=$' } },
    { name: 'from', isRequired: true, shape: day },
    { name: 'until', isRequired: false, shape: day, notBefore: 2 },
  ],
  make: (values) => ({
    id: values[0],
    ed25519: values[1],
    from: values[2],
    until: values[3],
  }),
};

const organisation: MappingShape<Facts<Organisation>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Organisation'] } },
    { name: 'id', isRequired: true, shape: { is: 'choice', values: ['org'] } },
    { name: 'legal_name', isRequired: true, shape: prose },
    { name: 'address', isRequired: true, shape: prose },
    { name: 'role', isRequired: true, shape: { is: 'choice', values: ['controller', 'processor'] } },
    { name: 'representative', isRequired: false, shape: prose },
    { name: 'dpo', isRequired: false, shape: organisationDpo },
    { name: 'supervisory_authority', isRequired: false, shape: text },
    { name: 'timezone', isRequired: true, shape: { is: 'text', pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$' } },
    { name: 'account_domains', isRequired: true, shape: { is: 'list', items: text, least: 1, isSet: false } },
    { name: 'channels', isRequired: false, shape: { is: 'list', items: channel, least: 0, isSet: false } },
    { name: 'breach_contact', isRequired: false, shape: breachContact },
    { name: 'rollout', isRequired: false, shape: organisationRollout },
    { name: 'mass_removal_guard_pct', isRequired: true, shape: { is: 'integer', minimum: 0, maximum: 100 } },
    { name: 'targets', isRequired: false, shape: { is: 'record', values: target } },
    { name: 'receipt_keys', isRequired: false, shape: { is: 'list', items: receiptKey, least: 0, isSet: false } },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    role: values[5],
    dpo: values[7],
    supervisory_authority: values[8],
    timezone: values[9],
    account_domains: values[10],
    channels: values[11],
    breach_contact: values[12],
    rollout: values[13],
    mass_removal_guard_pct: values[14],
    targets: values[15],
    receipt_keys: values[16],
  }),
};

const limits: MappingShape<Facts<Limits>> = {
  is: 'mapping',
  fields: [
    { name: 'max_grant_days', isRequired: true, shape: { is: 'integer', minimum: 0, maximum: Infinity } },
    { name: 'max_total_days', isRequired: false, shape: { is: 'integer', minimum: 0, maximum: Infinity } },
    { name: 'mfa', isRequired: true, shape: { is: 'choice', values: ['none', 'any', 'strong', 'phishing_resistant'] } },
    { name: 'recert_days', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'inactivity_days', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'tom_max_age_days', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'background_max_age_days', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'removal_sla_minutes', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'rotation_sla_hours', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'max_concurrent_grants', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
  ],
  make: (values) => ({
    max_grant_days: values[0],
    max_total_days: values[1],
    mfa: values[2],
    recert_days: values[3],
    inactivity_days: values[4],
    tom_max_age_days: values[5],
    background_max_age_days: values[6],
    removal_sla_minutes: values[7],
    rotation_sla_hours: values[8],
    max_concurrent_grants: values[9],
  }),
};

const riskLevelPolicy: MappingShape<Facts<RiskLevelPolicy>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['RiskLevelPolicy'] } },
    { name: 'id', isRequired: true, shape: { is: 'choice', values: ['none', 'low', 'medium', 'high', 'very-high'] } },
    { name: 'rank', isRequired: true, shape: { is: 'integer', minimum: 0, maximum: 4 } },
    { name: 'label', isRequired: true, shape: text },
    { name: 'version', isRequired: true, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'effective_from', isRequired: true, shape: day },
    { name: 'grace_until', isRequired: false, shape: day, notBefore: 6 },
    { name: 'review_by', isRequired: false, shape: day },
    { name: 'definition', isRequired: true, shape: prose },
    { name: 'examples', isRequired: false, shape: { is: 'list', items: prose, least: 0, isSet: false } },
    { name: 'limits', isRequired: true, shape: limits },
    { name: 'allowed_residency', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    rank: values[3],
    label: values[4],
    version: values[5],
    effective_from: values[6],
    grace_until: values[7],
    review_by: values[8],
    limits: values[11],
    allowed_residency: values[12],
  }),
};

const dataCategory: MappingShape<Facts<DataCategory>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['DataCategory'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } },
    {
      name: 'min_level',
      isRequired: true,
      shape: { is: 'choice', values: ['none', 'low', 'medium', 'high', 'very-high'] },
    },
    {
      name: 'personal_data',
      isRequired: true,
      shape: { is: 'choice', values: ['none', 'ordinary', 'special', 'criminal'] },
    },
    { name: 'subjects', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    { name: 'harms', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    { name: 'examples', isRequired: false, shape: { is: 'list', items: prose, least: 0, isSet: false } },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    min_level: values[3],
    personal_data: values[4],
    subjects: values[5],
    harms: values[6],
  }),
};

const hosting: MappingShape<Facts<Hosting>> = {
  is: 'mapping',
  fields: [
    { name: 'processor', isRequired: true, shape: { is: 'text', pattern: '^prc-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'region', isRequired: true, shape: text },
  ],
  make: (values) => ({
    processor: values[0],
    region: values[1],
  }),
};

const systemRole: MappingShape<Facts<SystemRole>> = {
  is: 'mapping',
  fields: [
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } },
    { name: 'privileged', isRequired: true, shape: flag },
    { name: 'external_allowed', isRequired: true, shape: flag },
    {
      name: 'reaches',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }, least: 0, isSet: false },
    },
    { name: 'idp_group', isRequired: false, shape: text },
    { name: 'manual_procedure', isRequired: false, shape: text },
  ],
  make: (values) => ({
    id: values[0],
    privileged: values[1],
    external_allowed: values[2],
    reaches: values[3],
    idp_group: values[4],
    manual_procedure: values[5],
  }),
};

const personalField: MappingShape<Facts<PersonalField>> = {
  is: 'mapping',
  fields: [
    { name: 'name', isRequired: true, shape: text },
    { name: 'category', isRequired: true, shape: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } },
  ],
  make: (values) => ({
    name: values[0],
    category: values[1],
  }),
};

const system: MappingShape<Facts<System>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['System'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^sys-[a-z0-9]+(-[a-z0-9]+)*$' } },
    {
      name: 'type',
      isRequired: true,
      shape: { is: 'choice', values: ['saas', 'ipaas', 'bpa', 'paas', 'iaas', 'onprem', 'idp', 'repo'] },
    },
    { name: 'owner', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'backup_owner', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'hosting', isRequired: false, shape: { is: 'list', items: hosting, least: 0, isSet: false } },
    { name: 'roles', isRequired: true, shape: { is: 'list', items: systemRole, least: 1, isSet: false } },
    { name: 'mfa', isRequired: true, shape: { is: 'choice', values: ['none', 'any', 'strong', 'phishing_resistant'] } },
    { name: 'personal_fields', isRequired: false, shape: { is: 'list', items: personalField, least: 0, isSet: false } },
    {
      name: 'connects',
      isRequired: false,
      shape: { is: 'list', items: { is: 'text', pattern: '^sys-[a-z0-9]+(-[a-z0-9]+)*$' }, least: 0, isSet: false },
    },
    { name: 'reviewed_on', isRequired: false, shape: day },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    type: values[3],
    owner: values[4],
    backup_owner: values[5],
    hosting: values[6],
    roles: values[7],
    mfa: values[8],
    personal_fields: values[9],
    connects: values[10],
    reviewed_on: values[11],
  }),
};

const team: MappingShape<Facts<Team>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Team'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^team-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'name', isRequired: true, shape: prose },
    { name: 'parent', isRequired: false, shape: { is: 'text', pattern: '^team-[a-z0-9]+(-[a-z0-9]+)*$' } },
    {
      name: 'function',
      isRequired: true,
      shape: { is: 'choice', values: ['business', 'compliance', 'it', 'hr', 'legal', 'contingent_workforce'] },
    },
    { name: 'visibility', isRequired: true, shape: { is: 'choice', values: ['team', 'org'] } },
    { name: 'cost_centre', isRequired: false, shape: text },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    parent: values[4],
    function: values[5],
    visibility: values[6],
    cost_centre: values[7],
  }),
};

const delegate: MappingShape<Facts<Delegate>> = {
  is: 'mapping',
  fields: [
    { name: 'to', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'from', isRequired: true, shape: day },
    { name: 'until', isRequired: true, shape: day, notBefore: 1 },
  ],
  make: (values) => ({
    to: values[0],
    from: values[1],
    until: values[2],
  }),
};

const person: MappingShape<Facts<Person>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Person'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'forge_login', isRequired: true, shape: text },
    { name: 'idp_subject', isRequired: false, shape: text },
    {
      name: 'teams',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^team-[a-z0-9]+(-[a-z0-9]+)*$' }, least: 1, isSet: false },
    },
    {
      name: 'permissions',
      isRequired: true,
      shape: {
        is: 'list',
        items: {
          is: 'choice',
          values: [
            'staff_member',
            'talent_sourcer',
            'hiring_manager',
            'finance_administrator',
            'administrator',
            'system_owner',
            'security_owner',
            'privacy_owner',
            'legal',
          ],
        },
        least: 0,
        isSet: false,
      },
    },
    { name: 'grade', isRequired: true, shape: { is: 'choice', values: ['staff', 'lead', 'director', 'exec'] } },
    { name: 'active', isRequired: true, shape: flag },
    {
      name: 'conflicts',
      isRequired: false,
      shape: { is: 'list', items: { is: 'text', pattern: '^fl-[0-9a-z]{10}$' }, least: 0, isSet: false },
    },
    { name: 'delegate', isRequired: false, shape: delegate },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    forge_login: values[3],
    idp_subject: values[4],
    teams: values[5],
    permissions: values[6],
    grade: values[7],
    active: values[8],
    conflicts: values[9],
    delegate: values[10],
  }),
};

const classification: MappingShape<Facts<Classification>> = {
  is: 'mapping',
  fields: [
    {
      name: 'result',
      isRequired: true,
      shape: { is: 'choice', values: ['self_employed', 'leased', 'company_staff', 'employee', 'unclear'] },
    },
    { name: 'basis', isRequired: true, shape: prose },
    { name: 'decided_on', isRequired: true, shape: day },
    { name: 'valid_until', isRequired: true, shape: day, notBefore: 2 },
  ],
  make: (values) => ({
    result: values[0],
    decided_on: values[2],
    valid_until: values[3],
  }),
};

const freelancer: MappingShape<Facts<Freelancer>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Freelancer'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^fl-[0-9a-z]{10}$' } },
    {
      name: 'kind_of_person',
      isRequired: true,
      shape: { is: 'choice', values: ['self_employed', 'leased', 'company_staff'] },
    },
    { name: 'employer', isRequired: false, shape: { is: 'text', pattern: '^prc-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'idp_subject', isRequired: false, shape: text },
    { name: 'person_hmac', isRequired: false, shape: text },
    {
      name: 'work_countries',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^[A-Z]{2}$' }, least: 1, isSet: false },
    },
    { name: 'languages', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    { name: 'skills', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    { name: 'classification', isRequired: false, shape: classification },
    { name: 'rehired_on', isRequired: false, shape: day },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    kind_of_person: values[3],
    employer: values[4],
    idp_subject: values[5],
    person_hmac: values[6],
    work_countries: values[7],
    languages: values[8],
    skills: values[9],
    classification: values[10],
    rehired_on: values[11],
  }),
};

const dueDiligence: MappingShape<Facts<DueDiligence>> = {
  is: 'mapping',
  fields: [
    { name: 'result', isRequired: true, shape: { is: 'choice', values: ['sufficient', 'insufficient', 'open'] } },
    { name: 'done_on', isRequired: true, shape: day },
  ],
  make: (values) => ({
    result: values[0],
    done_on: values[1],
  }),
};

const processorBreachContact: MappingShape<Facts<NonNullable<Processor['breach_contact']>>> = {
  is: 'mapping',
  fields: [
    { name: 'mail', isRequired: true, shape: text },
    { name: 'hours', isRequired: false, shape: text },
  ],
  make: (values) => ({
    mail: values[0],
    hours: values[1],
  }),
};

const processor: MappingShape<Facts<Processor>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Processor'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^prc-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'legal_name', isRequired: true, shape: prose },
    { name: 'address', isRequired: true, shape: prose },
    { name: 'country', isRequired: true, shape: { is: 'text', pattern: '^[A-Z]{2}$' } },
    { name: 'contact', isRequired: true, shape: text },
    { name: 'services', isRequired: true, shape: { is: 'list', items: text, least: 1, isSet: false } },
    {
      name: 'state',
      isRequired: true,
      shape: { is: 'choice', values: ['proposed', 'due_diligence', 'approved', 'suspended', 'terminated'] },
    },
    { name: 'due_diligence', isRequired: false, shape: dueDiligence },
    { name: 'breach_contact', isRequired: false, shape: processorBreachContact },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    country: values[5],
    contact: values[6],
    services: values[7],
    state: values[8],
    due_diligence: values[9],
    breach_contact: values[10],
  }),
};

const signatures: MappingShape<Facts<Signatures>> = {
  is: 'mapping',
  fields: [
    { name: 'controller_on', isRequired: false, shape: day },
    { name: 'processor_on', isRequired: false, shape: day },
  ],
  make: (values) => ({
    controller_on: values[0],
    processor_on: values[1],
  }),
};

const clause: MappingShape<Facts<Clause>> = {
  is: 'mapping',
  fields: [
    { name: 'ok', isRequired: true, shape: flag },
    { name: 'ref', isRequired: false, shape: prose },
  ],
  make: (values) => ({
    ok: values[0],
  }),
};

const clauses: MappingShape<Facts<Clauses>> = {
  is: 'mapping',
  fields: [
    { name: 'a', isRequired: true, shape: clause },
    { name: 'b', isRequired: true, shape: clause },
    { name: 'c', isRequired: true, shape: clause },
    { name: 'd', isRequired: true, shape: clause },
    { name: 'e', isRequired: true, shape: clause },
    { name: 'f', isRequired: true, shape: clause },
    { name: 'g', isRequired: true, shape: clause },
    { name: 'h', isRequired: true, shape: clause },
  ],
  make: (values) => ({
    a: values[0],
    b: values[1],
    c: values[2],
    d: values[3],
    e: values[4],
    f: values[5],
    g: values[6],
    h: values[7],
  }),
};

const instruction: MappingShape<Facts<Instruction>> = {
  is: 'mapping',
  fields: [
    { name: 'given_on', isRequired: true, shape: day },
    { name: 'text', isRequired: true, shape: prose },
  ],
  make: (values) => ({
    given_on: values[0],
  }),
};

const dpaEnd: MappingShape<Facts<NonNullable<Dpa['end']>>> = {
  is: 'mapping',
  fields: [
    { name: 'choice', isRequired: true, shape: { is: 'choice', values: ['delete', 'return'] } },
    { name: 'deadline_days', isRequired: true, shape: { is: 'integer', minimum: -Infinity, maximum: Infinity } },
  ],
  make: (values) => ({
    choice: values[0],
    deadline_days: values[1],
  }),
};

const dpa: MappingShape<Facts<Dpa>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Dpa'] } },
    {
      name: 'id',
      isRequired: true,
      shape: { is: 'text', pattern: '^dpa-(fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$' },
    },
    {
      name: 'processor',
      isRequired: true,
      shape: { is: 'text', pattern: '^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$' },
    },
    {
      name: 'role_pair',
      isRequired: false,
      shape: { is: 'choice', values: ['controller-processor', 'processor-processor'] },
    },
    { name: 'template', isRequired: false, shape: { is: 'choice', values: ['own', 'processor', 'sccs_2021_915'] } },
    { name: 'main_contract_ref', isRequired: false, shape: text },
    { name: 'signed', isRequired: true, shape: signatures },
    { name: 'effective_from', isRequired: true, shape: day },
    { name: 'until', isRequired: false, shape: day, notBefore: 8 },
    { name: 'subject_matter', isRequired: true, shape: prose },
    { name: 'duration', isRequired: true, shape: prose },
    { name: 'nature', isRequired: true, shape: prose },
    { name: 'purpose', isRequired: true, shape: prose },
    {
      name: 'data_categories',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }, least: 1, isSet: false },
    },
    { name: 'subjects', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    {
      name: 'systems',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^sys-[a-z0-9]+(-[a-z0-9]+)*$' }, least: 1, isSet: false },
    },
    { name: 'clauses', isRequired: false, shape: clauses },
    { name: 'instructions', isRequired: false, shape: { is: 'list', items: instruction, least: 0, isSet: false } },
    { name: 'subprocessor_mode', isRequired: false, shape: { is: 'choice', values: ['specific', 'general'] } },
    { name: 'notice_days', isRequired: false, shape: { is: 'integer', minimum: 0, maximum: Infinity } },
    { name: 'objection_days', isRequired: false, shape: { is: 'integer', minimum: 0, maximum: Infinity } },
    { name: 'breach_notice_hours', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'end', isRequired: false, shape: dpaEnd },
    { name: 'ownership', isRequired: false, shape: { is: 'choice', values: ['controller'] } },
    { name: 'own_purposes', isRequired: false, shape: { is: 'choice', values: ['none'] } },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    processor: values[3],
    role_pair: values[4],
    template: values[5],
    main_contract_ref: values[6],
    signed: values[7],
    effective_from: values[8],
    until: values[9],
    data_categories: values[14],
    subjects: values[15],
    systems: values[16],
    clauses: values[17],
    instructions: values[18],
    subprocessor_mode: values[19],
    notice_days: values[20],
    objection_days: values[21],
    breach_notice_hours: values[22],
    end: values[23],
    ownership: values[24],
    own_purposes: values[25],
  }),
};

const infrastructure: MappingShape<Facts<Infrastructure>> = {
  is: 'mapping',
  fields: [
    { name: 'what', isRequired: true, shape: prose },
    { name: 'by', isRequired: false, shape: text },
    { name: 'os', isRequired: false, shape: { is: 'choice', values: ['current', 'outdated'] } },
    { name: 'disk_encryption', isRequired: false, shape: flag },
  ],
  make: (values) => ({
    by: values[1],
    os: values[2],
    disk_encryption: values[3],
  }),
};

const measure: MappingShape<Facts<Measure>> = {
  is: 'mapping',
  fields: [
    {
      name: 'group',
      isRequired: true,
      shape: {
        is: 'choice',
        values: [
          'zutrittskontrolle',
          'zugangskontrolle',
          'zugriffskontrolle',
          'trennungskontrolle',
          'weitergabekontrolle',
          'eingabekontrolle',
          'auftragskontrolle',
          'verfuegbarkeitskontrolle',
          'pseudonymisierung',
          'verschluesselung',
          'wiederherstellung',
          'ueberpruefung',
        ],
      },
    },
    { name: 'status', isRequired: true, shape: { is: 'choice', values: ['implemented', 'partial', 'missing', 'na'] } },
    { name: 'detail', isRequired: true, shape: prose },
  ],
  make: (values) => ({
    group: values[0],
    status: values[1],
  }),
};

const review: MappingShape<Facts<Review>> = {
  is: 'mapping',
  fields: [
    { name: 'by', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'reviewed_on', isRequired: true, shape: day },
    { name: 'result', isRequired: true, shape: { is: 'choice', values: ['accepted', 'rejected', 'open'] } },
  ],
  make: (values) => ({
    by: values[0],
    reviewed_on: values[1],
    result: values[2],
  }),
};

const tomDeclaration: MappingShape<Facts<TomDeclaration>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['TomDeclaration'] } },
    {
      name: 'id',
      isRequired: true,
      shape: { is: 'text', pattern: '^tom-(self|fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$' },
    },
    {
      name: 'of',
      isRequired: true,
      shape: { is: 'text', pattern: '^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$|^self$' },
    },
    { name: 'version', isRequired: true, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    { name: 'declared_on', isRequired: true, shape: day },
    { name: 'valid_until', isRequired: true, shape: day, notBefore: 5 },
    { name: 'infrastructure', isRequired: true, shape: { is: 'list', items: infrastructure, least: 1, isSet: false } },
    { name: 'measures', isRequired: false, shape: { is: 'list', items: measure, least: 0, isSet: false } },
    { name: 'certifications', isRequired: false, shape: { is: 'list', items: text, least: 0, isSet: false } },
    { name: 'review', isRequired: false, shape: review },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    of: values[3],
    version: values[4],
    declared_on: values[5],
    valid_until: values[6],
    infrastructure: values[7],
    measures: values[8],
    certifications: values[9],
    review: values[10],
  }),
};

const risk: MappingShape<Facts<Risk>> = {
  is: 'mapping',
  fields: [
    {
      name: 'level',
      isRequired: true,
      shape: { is: 'choice', values: ['none', 'low', 'medium', 'high', 'very-high'] },
    },
    { name: 'assessed_by', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'assessed_on', isRequired: true, shape: day },
    { name: 'why', isRequired: true, shape: prose },
  ],
  make: (values) => ({
    level: values[0],
    assessed_by: values[1],
    assessed_on: values[2],
  }),
};

const gdprRole: MappingShape<Facts<GdprRole>> = {
  is: 'mapping',
  fields: [
    {
      name: 'value',
      isRequired: true,
      shape: {
        is: 'choice',
        values: ['processor', 'art29_person', 'independent_controller', 'joint_controller', 'none'],
      },
    },
    { name: 'why', isRequired: true, shape: prose },
  ],
  make: (values) => ({
    value: values[0],
  }),
};

const engagementDates: MappingShape<Facts<EngagementDates>> = {
  is: 'mapping',
  fields: [
    { name: 'starts_on', isRequired: true, shape: day },
    { name: 'ends_on', isRequired: true, shape: day, notBefore: 0 },
    { name: 'work_starts_on', isRequired: false, shape: day },
  ],
  make: (values) => ({
    starts_on: values[0],
    ends_on: values[1],
    work_starts_on: values[2],
  }),
};

const engagement: MappingShape<Facts<Engagement>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['Engagement'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^eng-\\d{4}-\\d{4}$' } },
    { name: 'title', isRequired: true, shape: prose },
    { name: 'project', isRequired: false, shape: text },
    { name: 'split_part', isRequired: false, shape: text },
    { name: 'team', isRequired: true, shape: { is: 'text', pattern: '^team-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'hiring_manager', isRequired: true, shape: { is: 'text', pattern: '^usr-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'use_case', isRequired: true, shape: prose },
    {
      name: 'data_categories',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }, least: 0, isSet: false },
    },
    { name: 'risk', isRequired: true, shape: risk },
    { name: 'gdpr_role', isRequired: true, shape: gdprRole },
    { name: 'freelancer', isRequired: false, shape: { is: 'text', pattern: '^fl-[0-9a-z]{10}$' } },
    { name: 'dates', isRequired: true, shape: engagementDates },
    { name: 'systems_access', isRequired: true, shape: flag },
    {
      name: 'systems_needed',
      isRequired: true,
      shape: { is: 'list', items: { is: 'text', pattern: '^sys-[a-z0-9]+(-[a-z0-9]+)*$' }, least: 0, isSet: false },
    },
    { name: 'channel', isRequired: false, shape: text },
    { name: 'policy_version', isRequired: false, shape: { is: 'integer', minimum: 1, maximum: Infinity } },
    {
      name: 'state',
      isRequired: true,
      shape: {
        is: 'choice',
        values: [
          'draft',
          'sourcing',
          'submitted',
          'cleared',
          'approved',
          'active',
          'suspended',
          'ending',
          'closed',
          'archived',
          'rejected',
          'cancelled',
        ],
      },
    },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    project: values[4],
    split_part: values[5],
    team: values[6],
    hiring_manager: values[7],
    data_categories: values[9],
    risk: values[10],
    gdpr_role: values[11],
    freelancer: values[12],
    dates: values[13],
    systems_access: values[14],
    systems_needed: values[15],
    channel: values[16],
    policy_version: values[17],
    state: values[18],
  }),
};

const revocation: MappingShape<Facts<Revocation>> = {
  is: 'mapping',
  fields: [
    { name: 'on', isRequired: true, shape: day },
    { name: 'why', isRequired: true, shape: prose },
  ],
  make: (values) => ({
    on: values[0],
  }),
};

const accessGrant: MappingShape<Facts<AccessGrant>> = {
  is: 'mapping',
  fields: [
    { name: 'apiVersion', isRequired: true, shape: { is: 'choice', values: ['gatepass/v1'] } },
    { name: 'kind', isRequired: true, shape: { is: 'choice', values: ['AccessGrant'] } },
    { name: 'id', isRequired: true, shape: { is: 'text', pattern: '^gr-\\d{4}-\\d{4}-\\d{2}$' } },
    { name: 'engagement', isRequired: true, shape: { is: 'text', pattern: '^eng-\\d{4}-\\d{4}$' } },
    { name: 'freelancer', isRequired: true, shape: { is: 'text', pattern: '^fl-[0-9a-z]{10}$' } },
    { name: 'system', isRequired: true, shape: { is: 'text', pattern: '^sys-[a-z0-9]+(-[a-z0-9]+)*$' } },
    { name: 'role', isRequired: true, shape: { is: 'text', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } },
    { name: 'from', isRequired: true, shape: day },
    { name: 'until', isRequired: true, shape: day, notBefore: 7 },
    { name: 'justification', isRequired: true, shape: prose },
    { name: 'renews', isRequired: false, shape: { is: 'text', pattern: '^gr-\\d{4}-\\d{4}-\\d{2}$' } },
    { name: 'revoked', isRequired: false, shape: revocation },
  ],
  make: (values) => ({
    apiVersion: values[0],
    kind: values[1],
    id: values[2],
    engagement: values[3],
    freelancer: values[4],
    system: values[5],
    role: values[6],
    from: values[7],
    until: values[8],
    renews: values[10],
    revoked: values[11],
  }),
};

/** The tables of every kind. */

export const tables: { readonly [Name in KindName]: KindTables<Name> } = {
  Organisation: {
    validate: validateOrganisation,
    shape: organisation,
    references: [{ pointer: '/rollout/max_level', kinds: ['RiskLevelPolicy'], also: [] }],
    days: ['/receipt_keys/*/from', '/receipt_keys/*/until'],
    order: [{ pointer: '/receipt_keys/*/until', notBefore: '/receipt_keys/*/from' }],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'legal_name',
        'address',
        'role',
        'representative',
        'dpo',
        'supervisory_authority',
        'timezone',
        'account_domains',
        'channels',
        'breach_contact',
        'rollout',
        'mass_removal_guard_pct',
        'targets',
        'receipt_keys',
      ],
      '/dpo': ['contact'],
      '/channels/*': ['id', 'monitored'],
      '/breach_contact': ['mail', 'phone', 'hours'],
      '/rollout': ['max_level', 'systems_access'],
      '/targets/*': ['provider', 'orgUrl', 'plugin', 'state', 'simulated'],
      '/receipt_keys/*': ['id', 'ed25519', 'from', 'until'],
    },
  },
  RiskLevelPolicy: {
    validate: validateRiskLevelPolicy,
    shape: riskLevelPolicy,
    references: [],
    days: ['/effective_from', '/grace_until', '/review_by'],
    order: [{ pointer: '/grace_until', notBefore: '/effective_from' }],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'rank',
        'label',
        'version',
        'effective_from',
        'grace_until',
        'review_by',
        'definition',
        'examples',
        'limits',
        'allowed_residency',
      ],
      '/limits': [
        'max_grant_days',
        'max_total_days',
        'mfa',
        'recert_days',
        'inactivity_days',
        'tom_max_age_days',
        'background_max_age_days',
        'removal_sla_minutes',
        'rotation_sla_hours',
        'max_concurrent_grants',
      ],
    },
  },
  DataCategory: {
    validate: validateDataCategory,
    shape: dataCategory,
    references: [{ pointer: '/min_level', kinds: ['RiskLevelPolicy'], also: [] }],
    days: [],
    order: [],
    missing: {},
    pii: {},
    keys: { '': ['apiVersion', 'kind', 'id', 'min_level', 'personal_data', 'subjects', 'harms', 'examples'] },
  },
  System: {
    validate: validateSystem,
    shape: system,
    references: [
      { pointer: '/owner', kinds: ['Person'], also: [] },
      { pointer: '/backup_owner', kinds: ['Person'], also: [] },
      { pointer: '/hosting/*/processor', kinds: ['Processor'], also: [] },
      { pointer: '/roles/*/reaches/*', kinds: ['DataCategory'], also: [] },
      { pointer: '/personal_fields/*/category', kinds: ['DataCategory'], also: [] },
      { pointer: '/connects/*', kinds: ['System'], also: [] },
    ],
    days: ['/reviewed_on'],
    order: [],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'type',
        'owner',
        'backup_owner',
        'hosting',
        'roles',
        'mfa',
        'personal_fields',
        'connects',
        'reviewed_on',
      ],
      '/hosting/*': ['processor', 'region'],
      '/roles/*': ['id', 'privileged', 'external_allowed', 'reaches', 'idp_group', 'manual_procedure'],
      '/personal_fields/*': ['name', 'category'],
    },
  },
  Team: {
    validate: validateTeam,
    shape: team,
    references: [{ pointer: '/parent', kinds: ['Team'], also: [] }],
    days: [],
    order: [],
    missing: {},
    pii: {},
    keys: { '': ['apiVersion', 'kind', 'id', 'name', 'parent', 'function', 'visibility', 'cost_centre'] },
  },
  Person: {
    validate: validatePerson,
    shape: person,
    references: [
      { pointer: '/teams/*', kinds: ['Team'], also: [] },
      { pointer: '/conflicts/*', kinds: ['Freelancer'], also: [] },
      { pointer: '/delegate/to', kinds: ['Person'], also: [] },
    ],
    days: ['/delegate/from', '/delegate/until'],
    order: [{ pointer: '/delegate/until', notBefore: '/delegate/from' }],
    missing: {},
    pii: { '/forge_login': 'staff', '/idp_subject': 'staff' },
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'forge_login',
        'idp_subject',
        'teams',
        'permissions',
        'grade',
        'active',
        'conflicts',
        'delegate',
      ],
      '/delegate': ['to', 'from', 'until'],
    },
  },
  Freelancer: {
    validate: validateFreelancer,
    shape: freelancer,
    references: [{ pointer: '/employer', kinds: ['Processor'], also: [] }],
    days: ['/classification/decided_on', '/classification/valid_until', '/rehired_on'],
    order: [{ pointer: '/classification/valid_until', notBefore: '/classification/decided_on' }],
    missing: {},
    pii: { '/idp_subject': 'freelancer', '/person_hmac': 'freelancer', '/work_countries': 'freelancer' },
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'kind_of_person',
        'employer',
        'idp_subject',
        'person_hmac',
        'work_countries',
        'languages',
        'skills',
        'classification',
        'rehired_on',
      ],
      '/classification': ['result', 'basis', 'decided_on', 'valid_until'],
    },
  },
  Processor: {
    validate: validateProcessor,
    shape: processor,
    references: [],
    days: ['/due_diligence/done_on'],
    order: [],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'legal_name',
        'address',
        'country',
        'contact',
        'services',
        'state',
        'due_diligence',
        'breach_contact',
      ],
      '/due_diligence': ['result', 'done_on'],
      '/breach_contact': ['mail', 'hours'],
    },
  },
  Dpa: {
    validate: validateDpa,
    shape: dpa,
    references: [
      { pointer: '/processor', kinds: ['Freelancer', 'Processor'], also: [] },
      { pointer: '/data_categories/*', kinds: ['DataCategory'], also: [] },
      { pointer: '/systems/*', kinds: ['System'], also: [] },
    ],
    days: ['/signed/controller_on', '/signed/processor_on', '/effective_from', '/until', '/instructions/*/given_on'],
    order: [{ pointer: '/until', notBefore: '/effective_from' }],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'processor',
        'role_pair',
        'template',
        'main_contract_ref',
        'signed',
        'effective_from',
        'until',
        'subject_matter',
        'duration',
        'nature',
        'purpose',
        'data_categories',
        'subjects',
        'systems',
        'clauses',
        'instructions',
        'subprocessor_mode',
        'notice_days',
        'objection_days',
        'breach_notice_hours',
        'end',
        'ownership',
        'own_purposes',
      ],
      '/signed': ['controller_on', 'processor_on'],
      '/clauses': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      '/clauses/a': ['ok', 'ref'],
      '/clauses/b': ['ok', 'ref'],
      '/clauses/c': ['ok', 'ref'],
      '/clauses/d': ['ok', 'ref'],
      '/clauses/e': ['ok', 'ref'],
      '/clauses/f': ['ok', 'ref'],
      '/clauses/g': ['ok', 'ref'],
      '/clauses/h': ['ok', 'ref'],
      '/instructions/*': ['given_on', 'text'],
      '/end': ['choice', 'deadline_days'],
    },
  },
  TomDeclaration: {
    validate: validateTomDeclaration,
    shape: tomDeclaration,
    references: [
      { pointer: '/of', kinds: ['Freelancer', 'Processor'], also: ['self'] },
      { pointer: '/review/by', kinds: ['Person'], also: [] },
    ],
    days: ['/declared_on', '/valid_until', '/review/reviewed_on'],
    order: [{ pointer: '/valid_until', notBefore: '/declared_on' }],
    missing: {},
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'of',
        'version',
        'declared_on',
        'valid_until',
        'infrastructure',
        'measures',
        'certifications',
        'review',
      ],
      '/infrastructure/*': ['what', 'by', 'os', 'disk_encryption'],
      '/measures/*': ['group', 'status', 'detail'],
      '/review': ['by', 'reviewed_on', 'result'],
    },
  },
  Engagement: {
    validate: validateEngagement,
    shape: engagement,
    references: [
      { pointer: '/team', kinds: ['Team'], also: [] },
      { pointer: '/hiring_manager', kinds: ['Person'], also: [] },
      { pointer: '/data_categories/*', kinds: ['DataCategory'], also: [] },
      { pointer: '/risk/level', kinds: ['RiskLevelPolicy'], also: [] },
      { pointer: '/risk/assessed_by', kinds: ['Person'], also: [] },
      { pointer: '/freelancer', kinds: ['Freelancer'], also: [] },
      { pointer: '/systems_needed/*', kinds: ['System'], also: [] },
    ],
    days: ['/risk/assessed_on', '/dates/starts_on', '/dates/ends_on', '/dates/work_starts_on'],
    order: [{ pointer: '/dates/ends_on', notBefore: '/dates/starts_on' }],
    missing: { '/risk/assessed_by': 'GP-ENG-001' },
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'title',
        'project',
        'split_part',
        'team',
        'hiring_manager',
        'use_case',
        'data_categories',
        'risk',
        'gdpr_role',
        'freelancer',
        'dates',
        'systems_access',
        'systems_needed',
        'channel',
        'policy_version',
        'state',
      ],
      '/risk': ['level', 'assessed_by', 'assessed_on', 'why'],
      '/gdpr_role': ['value', 'why'],
      '/dates': ['starts_on', 'ends_on', 'work_starts_on'],
    },
  },
  AccessGrant: {
    validate: validateAccessGrant,
    shape: accessGrant,
    references: [
      { pointer: '/engagement', kinds: ['Engagement'], also: [] },
      { pointer: '/freelancer', kinds: ['Freelancer'], also: [] },
      { pointer: '/system', kinds: ['System'], also: [] },
      { pointer: '/renews', kinds: ['AccessGrant'], also: [] },
    ],
    days: ['/from', '/until', '/revoked/on'],
    order: [{ pointer: '/until', notBefore: '/from' }],
    missing: { '/until': 'GP-ACC-003' },
    pii: {},
    keys: {
      '': [
        'apiVersion',
        'kind',
        'id',
        'engagement',
        'freelancer',
        'system',
        'role',
        'from',
        'until',
        'justification',
        'renews',
        'revoked',
      ],
      '/revoked': ['on', 'why'],
    },
  },
};
