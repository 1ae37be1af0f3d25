/** Company -> files: every document at the path that its id determines. */
import { policyDocuments } from './policies.ts';
import type { Company, Dpa, Engagement, Freelancer, Grant, Tom } from './model.ts';
import { pathOf } from './paths.ts';
import { yamlOf } from './yaml.ts';
import type { Mapping } from './yaml.ts';

/** The company's files: texts by path, sorted as a host hands them over. */
export function filesOf(company: Company): Map<string, string> {
  const texts = documentsOf(company).map(([path, document]) => [path, yamlOf(document, company.style)] as const);
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The company's documents before they are written, by path. */
export function documentsOf(company: Company): readonly (readonly [string, Mapping])[] {
  return [
    ...policyDocuments(company),
    ...company.agencies.map((id) => [pathOf.owner(id), processor(id)] as const),
    ...company.freelancers.map((one) => [pathOf.owner(one.id), freelancer(one)] as const),
    ...company.dpas.map((one) => [pathOf.dpa(one), dpa(one)] as const),
    ...company.toms.map((one) => [pathOf.tom(one), tom(one)] as const),
    ...company.engagements.map((one) => [pathOf.engagement(one.id), engagement(one)] as const),
    ...company.grants.map((one) => [pathOf.grant(one), grant(one)] as const),
  ];
}

function header(kind: string, id: string): Mapping {
  return { apiVersion: 'gatepass/v1', kind, id };
}

function processor(id: string): Mapping {
  const seat = { address: 'Examplegatan 1, Malmö', country: 'SE', contact: 'dpo@agency.example' };
  return { ...header('Processor', id), legal_name: 'Agency AB', ...seat, services: ['staff'], state: 'approved' };
}

function freelancer({ classification, employer, id, rehiredOn, subject }: Freelancer): Mapping {
  const kind_of_person = employer === undefined ? 'self_employed' : 'leased';
  const decision = classification && {
    result: classification.result,
    basis: 'Own tools, other clients',
    decided_on: classification.decidedOn,
    valid_until: classification.validUntil,
  };
  const account = { idp_subject: subject, rehired_on: rehiredOn };
  return {
    ...header('Freelancer', id),
    kind_of_person,
    employer,
    ...account,
    work_countries: ['NO'],
    classification: decision,
  };
}

function dpa({ categories, effectiveFrom, number, ours, owner, systems, theirs, until }: Dpa): Mapping {
  const words = { subject_matter: 'Care', duration: 'As agreed', nature: 'Reading', purpose: 'Running the company' };
  const days = { signed: { controller_on: ours, processor_on: theirs }, effective_from: effectiveFrom, until };
  const covers = { data_categories: categories, systems };
  return { ...header('Dpa', `dpa-${owner}-${number}`), processor: owner, ...days, ...words, ...covers };
}

function tom({ declaredOn, number, owner, validUntil }: Tom): Mapping {
  const infrastructure = [{ what: 'A laptop', disk_encryption: true }];
  const days = { declared_on: declaredOn, valid_until: validUntil };
  return { ...header('TomDeclaration', `tom-${owner}-${number}`), of: owner, version: number, ...days, infrastructure };
}

function engagement(one: Engagement): Mapping {
  return {
    ...header('Engagement', one.id),
    title: 'Work',
    team: 'team-one',
    hiring_manager: 'usr-hm-01',
    use_case: 'Getting things done',
    data_categories: one.categories,
    risk: { level: one.level, assessed_by: 'usr-hm-01', assessed_on: '2001-01-01', why: 'Because' },
    gdpr_role: { value: one.gdprRole, why: 'Because' },
    freelancer: one.freelancer,
    dates: { starts_on: one.startsOn, ends_on: one.endsOn },
    systems_access: true,
    systems_needed: one.systems,
    state: one.state,
  };
}

function grant({ revokedOn, ...one }: Grant): Mapping {
  const { engagement, freelancer, from, id, renews, role, system, until } = one;
  const revoked = revokedOn === undefined ? undefined : { on: revokedOn, why: 'No longer needed' };
  const what = { engagement, freelancer, system, role, from, until };
  return { ...header('AccessGrant', id), ...what, justification: 'The work needs it', renews, revoked };
}
