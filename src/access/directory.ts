/** What an identity provider holds, as far as it was read. Plain data: who reads it, and how, is the provider's affair. */
import type { Instant } from '../time.ts';

/** An account at the provider, by its id there; names and addresses stay there. */
export interface Account {
  readonly id: string;
  /** The external person that it belongs to by the files; `null` where no file names it. */
  readonly freelancer: string | null;
  /** Whether its holder could sign in; `false` where it was deactivated. */
  readonly active: boolean;
  /** Since when it is in its state; `null` where the provider does not say. */
  readonly since: Instant | null;
}

/** When and by which request something was read. */
export interface Reading {
  /** Instant of the answer, in UTC, by the provider's clock. */
  readonly at: string;
  /** Id that the provider gave the request; `null` where it gave none. */
  readonly requestId: string | null;
}

/** A group with all its members. */
export interface Group {
  readonly name: string;
  readonly id: string;
  /** Whether it is Gatepass's: marked so at the provider, or known from an earlier run. Others are never touched. */
  readonly owned: boolean;
  /** The role (`system/role`) that it was made for, as its mark says; `null` where it does not say. */
  readonly role: string | null;
  readonly members: readonly Account[];
  readonly reading: Reading;
}

/** Something that the provider refused, or that could not be asked. */
export interface Fault {
  /** What it is about: a group's name, a person's id, or the step. */
  readonly where: string;
  readonly message: string;
  /** Id that the provider gave the error. */
  readonly id: string | null;
}

/** One reading of everything that is managed. */
export interface Directory {
  /** Groups that exist, by name. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Accounts of external people that exist, by the person's id. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Names of groups, and ids of people, that could not be read: nobody knows what is there. */
  readonly unread: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Who did something at the provider by hand, as its log says. */
export interface Hand {
  readonly group: string | null;
  readonly account: string;
  readonly what: 'added' | 'removed' | 'deactivated';
  /** Id of the administrator. */
  readonly by: string;
  readonly at: string;
}
