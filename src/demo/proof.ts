/** What is claimed of every run: the directory, the files and the receipt say the same. Only the directory is believed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from './directory.ts';
import type { Group, Members } from './directory.ts';
import type { Stage } from './stage.ts';

/** The parts of a receipt that the story speaks of. */
export interface Receipt {
  readonly path: string;
  readonly result: string;
  readonly groups: readonly {
    readonly group: string;
    readonly after: { readonly members: readonly string[] } | null;
  }[];
  readonly removals: readonly {
    readonly group: string;
    readonly freelancer: string | null;
    readonly due: string | null;
    readonly gone: string | null;
  }[];
  readonly drift: readonly { readonly group: string | null; readonly by: string | null; readonly at: string | null }[];
  readonly sessions: readonly { readonly freelancer: string | null; readonly ended: boolean }[];
}

const RECEIPTS = '.gatepass/receipts/sandbox';

/** The last receipt, read as the file that it is. */
export function lastReceipt({ company }: Stage): Receipt {
  const [name = ''] = readdirSync(join(company.folder, RECEIPTS)).sort().reverse();
  const path = `${RECEIPTS}/${name}`;
  const { payload } = JSON.parse(company.read(path)) as { payload: string };
  const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as {
    predicate: Omit<Receipt, 'path'>;
  };
  return { ...predicate, path };
}

/** Claims that the directory holds exactly the people that the files let in, and that the receipt says so. */
export async function proveRun(stage: Stage, asOf: string): Promise<Members> {
  const groups = await stage.directory.groups();
  const members = membersOf(groups);
  const count = groups.reduce((sum, one) => sum + one.members.length, 0);
  stage.claims(
    `The directory, asked over HTTP: ${String(count)} memberships in ${String(groups.length)} groups, person for person those of \`gatepass access\`.`,
    withoutEmpty(members),
    await declared(stage, asOf),
  );
  proveReceipt(stage, groups);
  stage.seen.set(asOf, members);
  return members;
}

/** Claims that the last receipt names, for every group, the accounts that the directory names. */
export function proveReceipt(stage: Stage, groups: readonly Group[]): void {
  const receipt = lastReceipt(stage);
  const said = receipt.groups.map(({ after, group }) => [group, [...(after?.members ?? [])].sort()] as const);
  const read = groups.map(({ members, name }) => [name, members.map(({ id }) => id).sort()] as const);
  stage.claims(`The receipt says the same, account for account: ${receipt.path}`, toObject(said), toObject(read));
}

function toObject(pairs: readonly (readonly [string, readonly string[]])[]): Members {
  return Object.fromEntries(pairs);
}

function withoutEmpty(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, people]) => people.length > 0));
}

/** Who may reach what by the files, as groups and people; what is given by hand is in no group. */
async function declared(stage: Stage, asOf: string): Promise<Members> {
  const { grants } = (await stage.asks(`access --as-of ${asOf}`)) as {
    grants: readonly { group: string | null; freelancer: string; status: string }[];
  };
  const open = grants.filter(({ group, status }) => status === 'effective' && group !== null);
  const people = Map.groupBy(open, ({ group }) => group ?? '');
  return Object.fromEntries(
    [...people].map(([group, rows]) => [group, [...new Set(rows.map(({ freelancer }) => freelancer))].sort()]),
  );
}
