/**
 * What a receipt says: what one run should do, what it did, and what the directory answered. Ids only: of accounts, of
 * groups, of grants, of freelancers. No names and no addresses, so that a receipt can be kept for years.
 */

/** How the run ended. */
export type Result = 'unchanged' | 'complete' | 'partial' | 'failed' | 'refused';

/** Everything that a receipt says. */
export interface Predicate {
  readonly target: string;
  readonly provider: string;
  /** Whether the target is a sandbox, in which time is played. */
  readonly simulated: boolean;
  /** The instant that the run went by, with the zone's offset. */
  readonly instant: string;
  /** Beginning and end of the run by the machine's clock, in UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly result: Result;
  /** SHA-256 over the payload of the receipt before; `null` for the first of a target. */
  readonly previous: string | null;
  readonly changes: readonly MembershipChange[];
  readonly groups: readonly GroupReadings[];
  /** The freelancer of every account that is named anywhere and has one. */
  readonly people: Readonly<Record<string, string>>;
  readonly removals: readonly Removal[];
  readonly accounts: readonly AccountChange[];
  readonly drift: readonly Drift[];
  readonly sessions: readonly Session[];
  readonly refused: Refused | null;
  readonly errors: readonly Trouble[];
  readonly tool: { readonly name: string; readonly version: string; readonly digest: string };
  readonly engine: Version | null;
  readonly plugin: Version | null;
}

/** A membership that had to begin or end. */
export interface MembershipChange {
  readonly group: string;
  /** `null` for an account that was not there yet. */
  readonly account: string | null;
  readonly freelancer: string | null;
  readonly grants: readonly string[];
  readonly change: 'add' | 'remove';
  /** The rule that spoke, or the id of the reason. */
  readonly because: string;
  readonly phase: 'revoke' | 'grant';
  /** What the directory said afterwards; `null` for what was not tried. */
  readonly outcome: 'gone' | 'present' | 'added' | 'missing' | 'unknown' | null;
}

/** The members of a group before and after the run; `null` where the group could not be read. */
export interface GroupReadings {
  readonly group: string;
  readonly id: string | null;
  readonly before: Reading | null;
  readonly after: Reading | null;
}

/** What the directory answered about one group. */
export interface Reading {
  /** Ids of accounts, sorted. */
  readonly members: readonly string[];
  readonly at: string;
  /** Id that the provider gave the request, for its own log. */
  readonly requestId: string | null;
}

/** A membership that had to end: since when, and when it was seen to be gone. */
export interface Removal {
  readonly group: string;
  readonly account: string;
  readonly freelancer: string | null;
  readonly grants: readonly string[];
  readonly due: string | null;
  readonly gone: string | null;
}

/** An account that was made, or whose life changed. */
export interface AccountChange {
  readonly freelancer: string;
  readonly account: string | null;
  readonly change: string;
  readonly outcome: string | null;
}

/** What somebody did by hand; `group` is `null` where it is about the account. */
export interface Drift {
  readonly group: string | null;
  readonly account: string;
  readonly what: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly done: string | null;
}

/** Whether the sessions and tokens of somebody who lost a membership were ended. */
export interface Session {
  readonly account: string;
  readonly freelancer: string | null;
  readonly ended: boolean;
}

/** What the guard did not let through. */
export interface Refused {
  readonly limit: number;
  readonly planned: number;
  readonly of: number;
  readonly confirm: string;
}

/** What went wrong, where, and the id that the provider gave it. */
export interface Trouble {
  readonly where: string;
  readonly message: string;
  readonly id: string | null;
}

/** A program and its version. */
export interface Version {
  readonly name: string;
  readonly version: string;
}
