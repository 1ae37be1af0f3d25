/** The documents under `policies/`. */
import { levelIds } from './model.ts';
import type { Category, Company, Level, System } from './model.ts';
import { pathOf } from './paths.ts';
import type { Mapping } from './yaml.ts';

/** Organisation, levels, categories, systems, and the one team with its one manager. */
export function policyDocuments(company: Company): readonly (readonly [string, Mapping])[] {
  return [
    [pathOf.organisation, organisation(company.zone)],
    ...company.levels.map((one) => [pathOf.level(one.id), level(one)] as const),
    ...company.categories.map((one) => [pathOf.category(one.id), category(one)] as const),
    ...company.systems.map((one) => [pathOf.system(one.id), system(one)] as const),
    ['policies/teams/team-one.yaml', team],
    ['policies/people/usr-hm-01.yaml', manager],
  ];
}

function organisation(timezone: string): Mapping {
  const seat = { legal_name: 'Example GmbH', address: 'Beispielweg 1, Hamburg', role: 'controller' };
  const accounts = { account_domains: ['ext.example'], mass_removal_guard_pct: 20 };
  return { apiVersion: 'gatepass/v1', kind: 'Organisation', id: 'org', ...seat, timezone, ...accounts };
}

function level({ effectiveFrom, id, maxGrantDays, signIn, tomMaxAge }: Level): Mapping {
  const head = { apiVersion: 'gatepass/v1', kind: 'RiskLevelPolicy', id, rank: levelIds.indexOf(id), label: id };
  const limits = { max_grant_days: maxGrantDays, mfa: signIn, tom_max_age_days: tomMaxAge };
  return { ...head, version: 1, effective_from: effectiveFrom, definition: 'Data of this level', limits };
}

function category({ id, minLevel, personal }: Category): Mapping {
  return { apiVersion: 'gatepass/v1', kind: 'DataCategory', id, min_level: minLevel, personal_data: personal };
}

function system({ id, roles, signIn }: System): Mapping {
  const owners = { owner: 'usr-hm-01', backup_owner: 'usr-hm-01' };
  const described = roles.map(({ external, group, id: role, procedure, reaches }) => ({
    id: role,
    privileged: false,
    external_allowed: external,
    reaches,
    idp_group: group,
    manual_procedure: procedure,
  }));
  return { apiVersion: 'gatepass/v1', kind: 'System', id, type: 'saas', ...owners, roles: described, mfa: signIn };
}

const team: Mapping = {
  apiVersion: 'gatepass/v1',
  kind: 'Team',
  id: 'team-one',
  name: 'One',
  function: 'business',
  visibility: 'org',
};

const manager: Mapping = {
  apiVersion: 'gatepass/v1',
  kind: 'Person',
  id: 'usr-hm-01',
  forge_login: 'hm-01',
  teams: ['team-one'],
  permissions: ['hiring_manager'],
  grade: 'lead',
  active: true,
};
