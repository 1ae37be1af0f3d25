/** The document kinds, in the order in which they are listed everywhere. A new kind is one file and one line here. */
import { accessGrant } from './access-grant.ts';
import type { AccessGrant } from './access-grant.ts';
import { dataCategory } from './data-category.ts';
import type { DataCategory } from './data-category.ts';
import { dpa } from './dpa.ts';
import type { Dpa } from './dpa.ts';
import { engagement } from './engagement.ts';
import type { Engagement } from './engagement.ts';
import type { Facts, Kind } from './field.ts';
import { freelancer } from './freelancer.ts';
import type { Freelancer } from './freelancer.ts';
import { organisation } from './organisation.ts';
import type { Organisation } from './organisation.ts';
import { person } from './person.ts';
import type { Person } from './person.ts';
import { processor } from './processor.ts';
import type { Processor } from './processor.ts';
import { riskLevelPolicy } from './risk-level-policy.ts';
import type { RiskLevelPolicy } from './risk-level-policy.ts';
import { system } from './system.ts';
import type { System } from './system.ts';
import { team } from './team.ts';
import type { Team } from './team.ts';
import { tomDeclaration } from './tom-declaration.ts';
import type { TomDeclaration } from './tom-declaration.ts';

/** Every kind by its name. */
export interface Kinds {
  Organisation: Organisation;
  RiskLevelPolicy: RiskLevelPolicy;
  DataCategory: DataCategory;
  System: System;
  Team: Team;
  Person: Person;
  Freelancer: Freelancer;
  Processor: Processor;
  Dpa: Dpa;
  TomDeclaration: TomDeclaration;
  Engagement: Engagement;
  AccessGrant: AccessGrant;
}

/** Name of a kind, as it stands in a file's `kind`. */
export type KindName = keyof Kinds;

/** What rules see of a document of kind `Name`. */
export type FactsOf<Name extends KindName> = Facts<Kinds[Name]>;

export const kinds: { readonly [Name in KindName]: Kind<Name> } = {
  Organisation: organisation,
  RiskLevelPolicy: riskLevelPolicy,
  DataCategory: dataCategory,
  System: system,
  Team: team,
  Person: person,
  Freelancer: freelancer,
  Processor: processor,
  Dpa: dpa,
  TomDeclaration: tomDeclaration,
  Engagement: engagement,
  AccessGrant: accessGrant,
};

/** The names, in order. */
export const kindNames = Object.keys(kinds) as KindName[];

/** The three folders that Gatepass governs. Nothing outside them is read. */
export const tops = ['policies', 'engagements', 'processors'] as const;

/** The kind whose files lie at a path and the id that the path stands for; `null` where no kind's files lie. */
export function kindAt(path: string): { kind: KindName; id: string } | null {
  for (const kind of candidates(path)) {
    const id = kinds[kind].idAt(path);
    if (id !== null) return { kind, id };
  }
  return null;
}

/** Kinds by the top that they lie under, so that a path asks few of them. */
const kindsByTop = Object.groupBy(kindNames, (name) => topOf(kinds[name].folder));

function candidates(path: string): readonly KindName[] {
  return kindsByTop[topOf(path)] ?? [];
}

function topOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** Whether documents of the kind lie under `policies/`, and so judge others. */
export function isPolicyKind(kind: KindName): boolean {
  return topOf(kinds[kind].folder) === 'policies';
}
