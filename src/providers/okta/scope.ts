/** What has to be looked at: the groups and people of the files, and what tells a thing of ours from another's. */
import type { ManagedGroup } from '../../access/managed.ts';

/** What is looked at in one target. */
export interface Scope {
  readonly target: string;
  /** Domain of the accounts that are made. */
  readonly domain: string;
  /** Groups of the files, by name. */
  readonly groups: ReadonlyMap<string, ManagedGroup>;
  readonly people: readonly Somebody[];
  /** Groups that the last receipt names as Gatepass's: their names by id. */
  readonly owned: ReadonlyMap<string, string>;
}

/** An external person, as far as the account goes. */
export interface Somebody {
  readonly freelancer: string;
  /** Account that the files name, by login or id; `null` for one that Gatepass makes. */
  readonly subject: string | null;
  /** Whether the account is needed now. */
  readonly needed: boolean;
}

/** Login of the account that Gatepass makes for a person: no name, at a mailbox that the organisation reads. */
export function loginFor(freelancer: string, { domain }: Pick<Scope, 'domain'>): string {
  return `${freelancer}@${domain}`;
}

/** What a group's description begins with: the mark by which it is known as Gatepass's. */
export function markOf({ target }: Pick<Scope, 'target'>): string {
  return `gatepass:${target}`;
}

/** Whether a description carries the mark as a word of its own. */
export function isMarked(description: string | null, scope: Pick<Scope, 'target'>): boolean {
  return description?.split(/\s+/).includes(markOf(scope)) ?? false;
}

/** The role that is named after the mark, where Gatepass made the group. */
export function roleIn(description: string | null, scope: Pick<Scope, 'target'>): string | null {
  const words = description?.split(/\s+/) ?? [];
  const next = words.includes(markOf(scope)) ? words[words.indexOf(markOf(scope)) + 1] : undefined;
  return next?.includes('/') === true ? next : null;
}
