/** What an identity provider has to offer. Another provider is another folder here and a line in the index. */
import type { AccountChange } from '../access/accounts.ts';
import type { Directory, Fault, Hand } from '../access/directory.ts';

/** Members that groups shall have, by the group's name. A group that does not exist is made. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** A program and its version. */
export interface Version {
  readonly name: string;
  readonly version: string;
}

/** An identity provider, opened for one target. */
export interface Provider {
  readonly name: string;
  readonly plugin: Version;
  /**
   * Reads everything that is managed, by a path that is not the one by which it is changed.
   *
   * @param verify ids of people whose accounts are read one by one, whatever a search says.
   * @throws Unreachable where nothing can be read at all.
   */
  read(verify: ReadonlySet<string>): Promise<Directory>;
  /** Asks the provider's log what was done by hand to these groups (names by id) and accounts. */
  handsOn(groups: ReadonlyMap<string, string>, accounts: readonly string[]): Promise<Heard>;
  /** Makes sure that changes can be made. @throws Error with one sentence where they cannot: then nothing was changed. */
  prepare(): Promise<Version>;
  changeGroups(lists: Lists, directory: Directory): Promise<readonly Fault[]>;
  changeAccounts(changes: readonly AccountChange[], directory: Directory): Promise<readonly Fault[]>;
  /** Makes the engine's state know everything that is Gatepass's, and gives groups their names and marks back. */
  mend(directory: Directory): Promise<readonly Fault[]>;
  /** Ends sessions and tokens of accounts. */
  endSessions(accounts: readonly string[]): Promise<Ended>;
  close(): Promise<void>;
}

/** What the provider's log tells. */
export interface Heard {
  readonly hands: readonly Hand[];
  readonly faults: readonly Fault[];
}

/** Accounts whose sessions were ended, and what went wrong with the others. */
export interface Ended {
  readonly ended: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Nothing could be read of a provider. */
export class Unreachable extends Error {
  /** Whether it answered at all. */
  readonly answered: boolean;
  readonly errorId: string | null;

  constructor(message: string, answered: boolean, errorId: string | null) {
    super(message);
    this.name = 'Unreachable';
    this.answered = answered;
    this.errorId = errorId;
  }
}

/** A provider cannot be opened with what the environment says. The message is one sentence for the person. */
export class Unopened extends Error {
  override readonly name = 'Unopened';
}
