/** The answer of `gatepass who-had` as data: what was observed beside what was declared. */
import type { Args, Tool } from '../diagnostic.ts';
import type { ReasonView, StatusView } from './access-view.ts';
import type { DefectView } from './verify-view.ts';

/** A reading of the directory, and the receipt that holds it. */
export interface SightingView {
  readonly at: string;
  readonly requestId: string | null;
  readonly receipt: string;
}

/** A group that carries roles of the system, and the readings that the answer rests on. */
export interface GroupSeenView {
  readonly group: string;
  readonly roles: readonly string[];
  /** The last reading before the day, how many there were on it, and the first one after it. */
  readonly before: SightingView | null;
  readonly during: number;
  readonly after: SightingView | null;
}

/** Somebody who was a member on that day. */
export interface SeenView {
  readonly account: string;
  /** `null` for an account that is no external person's. */
  readonly freelancer: string | null;
  readonly group: string;
  readonly roles: readonly string[];
  readonly firstSeen: SightingView;
  readonly lastSeen: SightingView;
  /** The first reading without this account; `null` while it is there. */
  readonly gone: SightingView | null;
  /** Why a run removed it: a rule, or the id of a reason; `null` where none did. */
  readonly because: string | null;
  /** Who put it there by hand, where somebody did, as the provider's log had it. */
  readonly byHand: { readonly by: string | null; readonly at: string | null } | null;
}

/** A grant as the files had it on that day. */
export interface DeclaredView {
  readonly grant: string;
  readonly engagement: string;
  readonly freelancer: string;
  readonly role: string;
  readonly level: string | null;
  readonly group: string | null;
  readonly enforcement: 'idp' | 'manual';
  readonly from: string | null;
  readonly until: string | null;
  readonly status: StatusView;
  readonly because: readonly ReasonView[];
}

/** Where the two disagree. */
export interface DifferenceView {
  readonly what: 'observed-not-declared' | 'declared-not-observed';
  readonly message: string;
  readonly group: string;
  readonly account: string | null;
  readonly freelancer: string | null;
  /** Grants of that person for that group, whatever their status. */
  readonly grants: readonly DeclaredView[];
}

/** The whole answer. `observed` and `declared` are `null` where there is none. */
export interface WhoHadView {
  readonly schema: 'gatepass/who-had/v1-draft';
  readonly tool: Tool;
  readonly notice: string;
  readonly system: string;
  readonly on: string;
  readonly timezone: string;
  /** The day as instants; `to` is not part of it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly target: string | null;
  readonly simulated: boolean;
  /** `unverified`: no key is known that the signatures could be held against. `defective`: see `errors`. */
  readonly trust: 'verified' | 'unverified' | 'defective' | null;
  readonly receipts: number;
  readonly observed: {
    readonly basis: 'observed';
    readonly groups: readonly GroupSeenView[];
    readonly people: readonly SeenView[];
  } | null;
  readonly declared: {
    readonly basis: 'declared';
    readonly commit: string;
    /** The receipt that names the commit. */
    readonly receipt: string;
    readonly grants: readonly DeclaredView[];
    readonly unknown: readonly { readonly grant: string | null; readonly path: string }[];
  } | null;
  readonly differences: readonly DifferenceView[];
  readonly unknown: readonly { readonly messageId: string; readonly args: Args; readonly message: string }[];
  /** What is wrong with the receipts; what a defective one says is not counted, unless it only lacks a signature. */
  readonly errors: readonly DefectView[];
  readonly error: { readonly message: string } | null;
}
