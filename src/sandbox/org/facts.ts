/** What can become true of an organisation. Every change is a list of facts: they are what the state file holds. */
import type { LogEntry } from '../log/entry.ts';
import type { Group } from './group.ts';
import type { User } from './user.ts';

/** The ids that an organisation has from its first day. */
export interface Founding {
  readonly seed: string;
  /** The account that the API token belongs to. */
  readonly owner: string;
  /** The human administrator at the console. */
  readonly administrator: string;
  /** The group of everybody. */
  readonly everyone: string;
  /** The default user type and its schema. */
  readonly type: string;
  readonly schema: string;
  readonly tokenId: string;
}

/** One thing that became true. */
export type Fact =
  /** A new organisation: whatever was before is gone. */
  | { readonly fact: 'founded'; readonly founding: Founding; readonly objects: number }
  /** The organisation was opened for the `boot`th time. */
  | { readonly fact: 'opened'; readonly boot: number }
  | { readonly fact: 'token'; readonly token: string }
  /** How far the organisation's clock is from the machine's, and what ids are made from since. */
  | { readonly fact: 'clock'; readonly offset: number; readonly seed: string | null }
  | { readonly fact: 'user'; readonly user: User }
  | { readonly fact: 'user gone'; readonly user: string }
  | { readonly fact: 'group'; readonly group: Group }
  | { readonly fact: 'group gone'; readonly group: string }
  | { readonly fact: 'joined' | 'left'; readonly group: string; readonly user: string; readonly at: number }
  | { readonly fact: 'logged'; readonly entry: LogEntry };
