/** An identity provider in memory: it does what it is told, until it is told to fail. It keeps a diary of what it is asked. */
import type { AccountChange } from '../../src/access/accounts.ts';
import type { Account, Directory, Fault } from '../../src/access/directory.ts';
import { Unreachable } from '../../src/providers/provider.ts';
import type { Lists, Provider } from '../../src/providers/provider.ts';
import { accountOf, groupOf } from './world.ts';

/** What goes wrong. Names are those of groups and people; each failure happens so many times. */
export interface Trouble {
  /** Says no. */
  readonly refuses?: Readonly<Record<string, number>>;
  /** Says yes and does nothing. */
  readonly forgets?: Readonly<Record<string, number>>;
  /** Breaks off: `groups`, `accounts`, `sessions`, `read`. */
  readonly breaks?: Readonly<Record<string, number>>;
  /** Somebody else is at work, before this reading. */
  readonly meanwhile?: (reading: number, directory: Directory) => Directory;
  /** Is told of every question. */
  readonly onAsked?: (what: string) => void;
}

/** The provider, what it holds now, and its diary. */
export interface Double {
  readonly provider: Provider;
  readonly diary: readonly string[];
  readonly now: () => Directory;
}

/** A provider that holds this. */
export function doubleOf(start: Directory, trouble: Trouble = {}): Double {
  let directory = start;
  let readings = 0;
  const diary: string[] = [];
  const counts = { refuses: { ...trouble.refuses }, forgets: { ...trouble.forgets }, breaks: { ...trouble.breaks } };
  const happens = (what: keyof typeof counts, name: string) => {
    const left = counts[what][name] ?? 0;
    counts[what][name] = left - 1;
    return left > 0;
  };
  const asked = (what: string, kind: string) => {
    diary.push(what);
    trouble.onAsked?.(what);
    if (!happens('breaks', kind)) return;
    throw kind === 'read' ? new Unreachable('nobody answers', false, null) : new Error(`${kind} broke off`);
  };
  const changed = (name: string, act: () => void): readonly Fault[] => {
    if (happens('refuses', name)) return [{ where: name, message: '403 no', id: 'oae1' }];
    if (!happens('forgets', name)) act();
    return [];
  };
  const provider: Provider = {
    name: 'double',
    plugin: { name: 'double', version: '1' },
    read: (verify) => {
      asked(`read ${[...verify].join(' ')}`.trim(), 'read');
      readings += 1;
      directory = trouble.meanwhile?.(readings, directory) ?? directory;
      return Promise.resolve(directory);
    },
    handsOn: () => Promise.resolve({ hands: [], faults: [] }),
    prepare: () => Promise.resolve({ name: 'engine', version: '1' }),
    changeGroups: async (lists) => {
      await Promise.resolve(asked(`lists ${linesOf(lists)}`, 'groups'));
      return [...lists].flatMap(([name, list]) => changed(name, () => (directory = withList(directory, name, list))));
    },
    changeAccounts: async (changes) => {
      await Promise.resolve(asked(changes.map((one) => `${one.change} ${one.freelancer}`).join(', '), 'accounts'));
      return changes.flatMap((one) => changed(one.freelancer, () => (directory = withAccount(directory, one))));
    },
    mend: () => Promise.resolve([]),
    endSessions: async (accounts) => {
      await Promise.resolve(asked(`end sessions ${accounts.join(' ')}`, 'sessions'));
      const faults = accounts.flatMap((account) => changed(`session ${account}`, () => undefined));
      const failed = new Set(faults.map(({ where }) => where.replace('session ', '')));
      const told = faults.map((fault) => ({ ...fault, where: fault.where.replace('session ', '') }));
      return { ended: new Set(accounts.filter((account) => !failed.has(account))), faults: told };
    },
    close: () => Promise.resolve(),
  };
  return { provider, diary, now: () => directory };
}

function linesOf(lists: Lists): string {
  return [...lists].map(([name, list]) => `${name}: ${list.join(' ') || 'nobody'}`).join(', ');
}

function withList(directory: Directory, name: string, list: readonly string[]): Directory {
  const known = [...directory.accounts.values(), ...[...directory.groups.values()].flatMap(({ members }) => members)];
  const members = list.map((id) => known.find((one) => one.id === id) ?? unknown(id));
  const group = directory.groups.get(name) ?? groupOf(name, []);
  return { ...directory, groups: new Map(directory.groups).set(name, { ...group, members }) };
}

function unknown(id: string): never {
  throw new Error(`There is no account ${id}.`);
}

/** A new account has an id that nobody could guess. */
function withAccount(directory: Directory, { change, freelancer }: AccountChange): Directory {
  const fresh = accountOf(freelancer, { id: `00u-new-${freelancer}` });
  const account: Account = { ...(directory.accounts.get(freelancer) ?? fresh), active: change !== 'deactivate' };
  return { ...directory, accounts: new Map(directory.accounts).set(freelancer, account) };
}
