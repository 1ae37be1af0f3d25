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

/** Makes a kept string independent of the text that it was cut from: V8 would keep that text alive for it. */
export type Keep = (text: string) => string;

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

/** What the loader knows of a kind. In JSON Pointers, `*` stands for an index of a list or a free key. */
export interface KindTables<Name extends KindName> {
  /** Judges a value by the kind's schema. */
  readonly validate: Validate;
  /** Copies what is not prose. What is not there, or not of its type, becomes `undefined`. */
  readonly project: (value: unknown, keep: Keep) => FactsOf<Name>;
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

type Mapping = Readonly<Record<string, unknown>>;

type Copy<Value> = (value: unknown, keep: Keep) => Value | undefined;

const none: Mapping = {};

function mapping(value: unknown): Mapping | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

function text<Text extends string>(value: unknown, keep: Keep): Text | undefined {
  return typeof value === 'string' ? (keep(value) as Text) : undefined;
}

function integer(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function texts<Text extends string>(value: unknown, keep: Keep): readonly (Text | undefined)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: (Text | undefined)[] = [];
  for (const item of value as readonly unknown[]) items.push(text(item, keep));
  return items;
}

function list<Item>(value: unknown, keep: Keep, copy: Copy<Item>): readonly (Item | undefined)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: (Item | undefined)[] = [];
  for (const item of value as readonly unknown[]) items.push(copy(item, keep));
  return items;
}

function record<Value>(value: unknown, keep: Keep, copy: Copy<Value>): Record<string, Value | undefined> | undefined {
  const given = mapping(value);
  return given && Object.fromEntries(Object.entries(given).map(([key, each]) => [keep(key), copy(each, keep)]));
}

function copyOrganisationDpo(given: unknown, keep: Keep): Facts<NonNullable<Organisation['dpo']>> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    contact: text(value.contact, keep),
  };
}

function copyChannel(given: unknown, keep: Keep): Facts<Channel> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    id: text(value.id, keep),
    monitored: flag(value.monitored),
  };
}

function copyBreachContact(given: unknown, keep: Keep): Facts<BreachContact> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    mail: text(value.mail, keep),
    phone: text(value.phone, keep),
    hours: text(value.hours, keep),
  };
}

function copyOrganisationRollout(given: unknown, keep: Keep): Facts<NonNullable<Organisation['rollout']>> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    max_level: text(value.max_level, keep),
    systems_access: flag(value.systems_access),
  };
}

function copyTarget(given: unknown, keep: Keep): Facts<Target> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    provider: text(value.provider, keep),
    orgUrl: text(value.orgUrl, keep),
    plugin: text(value.plugin, keep),
    state: text(value.state, keep),
    simulated: flag(value.simulated),
  };
}

function copyReceiptKey(given: unknown, keep: Keep): Facts<ReceiptKey> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    id: text(value.id, keep),
    ed25519: text(value.ed25519, keep),
    from: text(value.from, keep),
    until: text(value.until, keep),
  };
}

function copyOrganisation(given: unknown, keep: Keep): Facts<Organisation> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    role: text(value.role, keep),
    dpo: copyOrganisationDpo(value.dpo, keep),
    supervisory_authority: text(value.supervisory_authority, keep),
    timezone: text(value.timezone, keep),
    account_domains: texts(value.account_domains, keep),
    channels: list(value.channels, keep, copyChannel),
    breach_contact: copyBreachContact(value.breach_contact, keep),
    rollout: copyOrganisationRollout(value.rollout, keep),
    mass_removal_guard_pct: integer(value.mass_removal_guard_pct),
    targets: record(value.targets, keep, copyTarget),
    receipt_keys: list(value.receipt_keys, keep, copyReceiptKey),
  };
}

function copyLimits(given: unknown, keep: Keep): Facts<Limits> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    max_grant_days: integer(value.max_grant_days),
    max_total_days: integer(value.max_total_days),
    mfa: text(value.mfa, keep),
    recert_days: integer(value.recert_days),
    inactivity_days: integer(value.inactivity_days),
    tom_max_age_days: integer(value.tom_max_age_days),
    background_max_age_days: integer(value.background_max_age_days),
    removal_sla_minutes: integer(value.removal_sla_minutes),
    rotation_sla_hours: integer(value.rotation_sla_hours),
    max_concurrent_grants: integer(value.max_concurrent_grants),
  };
}

function copyRiskLevelPolicy(given: unknown, keep: Keep): Facts<RiskLevelPolicy> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    rank: integer(value.rank),
    label: text(value.label, keep),
    version: integer(value.version),
    effective_from: text(value.effective_from, keep),
    grace_until: text(value.grace_until, keep),
    review_by: text(value.review_by, keep),
    limits: copyLimits(value.limits, keep),
    allowed_residency: texts(value.allowed_residency, keep),
  };
}

function copyDataCategory(given: unknown, keep: Keep): Facts<DataCategory> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    min_level: text(value.min_level, keep),
    personal_data: text(value.personal_data, keep),
    subjects: texts(value.subjects, keep),
    harms: texts(value.harms, keep),
  };
}

function copyHosting(given: unknown, keep: Keep): Facts<Hosting> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    processor: text(value.processor, keep),
    region: text(value.region, keep),
  };
}

function copySystemRole(given: unknown, keep: Keep): Facts<SystemRole> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    id: text(value.id, keep),
    privileged: flag(value.privileged),
    external_allowed: flag(value.external_allowed),
    reaches: texts(value.reaches, keep),
    idp_group: text(value.idp_group, keep),
    manual_procedure: text(value.manual_procedure, keep),
  };
}

function copyPersonalField(given: unknown, keep: Keep): Facts<PersonalField> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    name: text(value.name, keep),
    category: text(value.category, keep),
  };
}

function copySystem(given: unknown, keep: Keep): Facts<System> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    type: text(value.type, keep),
    owner: text(value.owner, keep),
    backup_owner: text(value.backup_owner, keep),
    hosting: list(value.hosting, keep, copyHosting),
    roles: list(value.roles, keep, copySystemRole),
    mfa: text(value.mfa, keep),
    personal_fields: list(value.personal_fields, keep, copyPersonalField),
    connects: texts(value.connects, keep),
    reviewed_on: text(value.reviewed_on, keep),
  };
}

function copyTeam(given: unknown, keep: Keep): Facts<Team> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    parent: text(value.parent, keep),
    function: text(value.function, keep),
    visibility: text(value.visibility, keep),
    cost_centre: text(value.cost_centre, keep),
  };
}

function copyDelegate(given: unknown, keep: Keep): Facts<Delegate> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    to: text(value.to, keep),
    from: text(value.from, keep),
    until: text(value.until, keep),
  };
}

function copyPerson(given: unknown, keep: Keep): Facts<Person> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    forge_login: text(value.forge_login, keep),
    idp_subject: text(value.idp_subject, keep),
    teams: texts(value.teams, keep),
    permissions: texts(value.permissions, keep),
    grade: text(value.grade, keep),
    active: flag(value.active),
    conflicts: texts(value.conflicts, keep),
    delegate: copyDelegate(value.delegate, keep),
  };
}

function copyClassification(given: unknown, keep: Keep): Facts<Classification> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    result: text(value.result, keep),
    decided_on: text(value.decided_on, keep),
    valid_until: text(value.valid_until, keep),
  };
}

function copyFreelancer(given: unknown, keep: Keep): Facts<Freelancer> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    kind_of_person: text(value.kind_of_person, keep),
    employer: text(value.employer, keep),
    idp_subject: text(value.idp_subject, keep),
    person_hmac: text(value.person_hmac, keep),
    work_countries: texts(value.work_countries, keep),
    languages: texts(value.languages, keep),
    skills: texts(value.skills, keep),
    classification: copyClassification(value.classification, keep),
    rehired_on: text(value.rehired_on, keep),
  };
}

function copyDueDiligence(given: unknown, keep: Keep): Facts<DueDiligence> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    result: text(value.result, keep),
    done_on: text(value.done_on, keep),
  };
}

function copyProcessorBreachContact(
  given: unknown,
  keep: Keep,
): Facts<NonNullable<Processor['breach_contact']>> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    mail: text(value.mail, keep),
    hours: text(value.hours, keep),
  };
}

function copyProcessor(given: unknown, keep: Keep): Facts<Processor> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    country: text(value.country, keep),
    contact: text(value.contact, keep),
    services: texts(value.services, keep),
    state: text(value.state, keep),
    due_diligence: copyDueDiligence(value.due_diligence, keep),
    breach_contact: copyProcessorBreachContact(value.breach_contact, keep),
  };
}

function copySignatures(given: unknown, keep: Keep): Facts<Signatures> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    controller_on: text(value.controller_on, keep),
    processor_on: text(value.processor_on, keep),
  };
}

function copyClause(given: unknown): Facts<Clause> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    ok: flag(value.ok),
  };
}

function copyClauses(given: unknown): Facts<Clauses> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    a: copyClause(value.a),
    b: copyClause(value.b),
    c: copyClause(value.c),
    d: copyClause(value.d),
    e: copyClause(value.e),
    f: copyClause(value.f),
    g: copyClause(value.g),
    h: copyClause(value.h),
  };
}

function copyInstruction(given: unknown, keep: Keep): Facts<Instruction> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    given_on: text(value.given_on, keep),
  };
}

function copyDpaEnd(given: unknown, keep: Keep): Facts<NonNullable<Dpa['end']>> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    choice: text(value.choice, keep),
    deadline_days: integer(value.deadline_days),
  };
}

function copyDpa(given: unknown, keep: Keep): Facts<Dpa> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    processor: text(value.processor, keep),
    role_pair: text(value.role_pair, keep),
    template: text(value.template, keep),
    main_contract_ref: text(value.main_contract_ref, keep),
    signed: copySignatures(value.signed, keep),
    effective_from: text(value.effective_from, keep),
    until: text(value.until, keep),
    data_categories: texts(value.data_categories, keep),
    subjects: texts(value.subjects, keep),
    systems: texts(value.systems, keep),
    clauses: copyClauses(value.clauses),
    instructions: list(value.instructions, keep, copyInstruction),
    subprocessor_mode: text(value.subprocessor_mode, keep),
    notice_days: integer(value.notice_days),
    objection_days: integer(value.objection_days),
    breach_notice_hours: integer(value.breach_notice_hours),
    end: copyDpaEnd(value.end, keep),
    ownership: text(value.ownership, keep),
    own_purposes: text(value.own_purposes, keep),
  };
}

function copyInfrastructure(given: unknown, keep: Keep): Facts<Infrastructure> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    by: text(value.by, keep),
    os: text(value.os, keep),
    disk_encryption: flag(value.disk_encryption),
  };
}

function copyMeasure(given: unknown, keep: Keep): Facts<Measure> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    group: text(value.group, keep),
    status: text(value.status, keep),
  };
}

function copyReview(given: unknown, keep: Keep): Facts<Review> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    by: text(value.by, keep),
    reviewed_on: text(value.reviewed_on, keep),
    result: text(value.result, keep),
  };
}

function copyTomDeclaration(given: unknown, keep: Keep): Facts<TomDeclaration> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    of: text(value.of, keep),
    version: integer(value.version),
    declared_on: text(value.declared_on, keep),
    valid_until: text(value.valid_until, keep),
    infrastructure: list(value.infrastructure, keep, copyInfrastructure),
    measures: list(value.measures, keep, copyMeasure),
    certifications: texts(value.certifications, keep),
    review: copyReview(value.review, keep),
  };
}

function copyRisk(given: unknown, keep: Keep): Facts<Risk> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    level: text(value.level, keep),
    assessed_by: text(value.assessed_by, keep),
    assessed_on: text(value.assessed_on, keep),
  };
}

function copyGdprRole(given: unknown, keep: Keep): Facts<GdprRole> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    value: text(value.value, keep),
  };
}

function copyEngagementDates(given: unknown, keep: Keep): Facts<EngagementDates> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    starts_on: text(value.starts_on, keep),
    ends_on: text(value.ends_on, keep),
    work_starts_on: text(value.work_starts_on, keep),
  };
}

function copyEngagement(given: unknown, keep: Keep): Facts<Engagement> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    project: text(value.project, keep),
    split_part: text(value.split_part, keep),
    team: text(value.team, keep),
    hiring_manager: text(value.hiring_manager, keep),
    data_categories: texts(value.data_categories, keep),
    risk: copyRisk(value.risk, keep),
    gdpr_role: copyGdprRole(value.gdpr_role, keep),
    freelancer: text(value.freelancer, keep),
    dates: copyEngagementDates(value.dates, keep),
    systems_access: flag(value.systems_access),
    systems_needed: texts(value.systems_needed, keep),
    channel: text(value.channel, keep),
    policy_version: integer(value.policy_version),
    state: text(value.state, keep),
  };
}

function copyRevocation(given: unknown, keep: Keep): Facts<Revocation> | undefined {
  const value = mapping(given);
  if (!value) return undefined;
  return {
    on: text(value.on, keep),
  };
}

function copyAccessGrant(given: unknown, keep: Keep): Facts<AccessGrant> {
  const value = mapping(given) ?? none;
  return {
    apiVersion: text(value.apiVersion, keep),
    kind: text(value.kind, keep),
    id: text(value.id, keep),
    engagement: text(value.engagement, keep),
    freelancer: text(value.freelancer, keep),
    system: text(value.system, keep),
    role: text(value.role, keep),
    from: text(value.from, keep),
    until: text(value.until, keep),
    renews: text(value.renews, keep),
    revoked: copyRevocation(value.revoked, keep),
  };
}

/** The tables of every kind. */

export const tables: { readonly [Name in KindName]: KindTables<Name> } = {
  Organisation: {
    validate: validateOrganisation,
    project: copyOrganisation,
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
    project: copyRiskLevelPolicy,
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
    project: copyDataCategory,
    references: [{ pointer: '/min_level', kinds: ['RiskLevelPolicy'], also: [] }],
    days: [],
    order: [],
    missing: {},
    pii: {},
    keys: { '': ['apiVersion', 'kind', 'id', 'min_level', 'personal_data', 'subjects', 'harms', 'examples'] },
  },
  System: {
    validate: validateSystem,
    project: copySystem,
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
    project: copyTeam,
    references: [{ pointer: '/parent', kinds: ['Team'], also: [] }],
    days: [],
    order: [],
    missing: {},
    pii: {},
    keys: { '': ['apiVersion', 'kind', 'id', 'name', 'parent', 'function', 'visibility', 'cost_centre'] },
  },
  Person: {
    validate: validatePerson,
    project: copyPerson,
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
    project: copyFreelancer,
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
    project: copyProcessor,
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
    project: copyDpa,
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
    project: copyTomDeclaration,
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
    project: copyEngagement,
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
    project: copyAccessGrant,
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
