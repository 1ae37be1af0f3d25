/** A company as plain data: what is drawn, written into files, and judged by the oracle. Days are `YYYY-MM-DD`. */
import type { Style } from './yaml.ts';

export const levelIds = ['none', 'low', 'medium', 'high', 'very-high'] as const;
export type LevelId = (typeof levelIds)[number];
export const signIns = ['none', 'any', 'strong', 'phishing_resistant'] as const;
export type SignIn = (typeof signIns)[number];

/** The whole company. Its people and its team are always the same: they decide nothing about access. */
export interface Company {
  readonly zone: string;
  readonly style: Style;
  readonly levels: readonly Level[];
  readonly categories: readonly Category[];
  readonly systems: readonly System[];
  /** Ids of the processors that employ people. */
  readonly agencies: readonly string[];
  readonly freelancers: readonly Freelancer[];
  readonly dpas: readonly Dpa[];
  readonly toms: readonly Tom[];
  readonly engagements: readonly Engagement[];
  readonly grants: readonly Grant[];
}

export interface Level {
  readonly id: LevelId;
  readonly effectiveFrom: string;
  readonly maxGrantDays: number;
  readonly signIn: SignIn;
  readonly tomMaxAge?: number | undefined;
}

export interface Category {
  readonly id: string;
  readonly minLevel: LevelId;
  readonly personal: 'none' | 'ordinary' | 'special' | 'criminal';
}

export interface System {
  readonly id: string;
  readonly signIn: SignIn;
  readonly roles: readonly Role[];
}

export interface Role {
  readonly id: string;
  readonly external: boolean;
  readonly reaches: readonly string[];
  readonly group?: string | undefined;
  readonly procedure?: string | undefined;
}

export interface Freelancer {
  readonly id: string;
  readonly employer?: string | undefined;
  readonly classification?: Classification | undefined;
  /** The account that is hers at the identity provider, where it was not made by Gatepass. */
  readonly subject?: string | undefined;
  readonly rehiredOn?: string | undefined;
}

export interface Classification {
  readonly result: 'self_employed' | 'employee' | 'unclear';
  readonly decidedOn: string;
  readonly validUntil: string;
}

/** A data processing agreement. A signature that is missing is `undefined`. */
export interface Dpa {
  readonly owner: string;
  readonly number: number;
  readonly effectiveFrom: string;
  readonly ours?: string | undefined;
  readonly theirs?: string | undefined;
  readonly until?: string | undefined;
  readonly systems: readonly string[];
  readonly categories: readonly string[];
}

/** A declaration of technical and organisational measures. */
export interface Tom {
  readonly owner: string;
  readonly number: number;
  readonly declaredOn: string;
  readonly validUntil: string;
}

export const openStates = ['approved', 'active'] as const;
export const earlyStates = ['draft', 'sourcing', 'submitted', 'cleared'] as const;
export const lateStates = ['ending', 'closed', 'archived', 'rejected', 'cancelled'] as const;
export type EngagementState =
  (typeof openStates)[number] | (typeof earlyStates)[number] | (typeof lateStates)[number] | 'suspended';

export interface Engagement {
  readonly id: string;
  readonly freelancer?: string | undefined;
  readonly level: LevelId;
  readonly gdprRole: 'processor' | 'art29_person' | 'independent_controller' | 'none';
  readonly categories: readonly string[];
  readonly systems: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: EngagementState;
}

export interface Grant {
  readonly id: string;
  readonly engagement: string;
  readonly freelancer: string;
  readonly system: string;
  readonly role: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly revokedOn?: string | undefined;
  readonly renews?: string | undefined;
}
