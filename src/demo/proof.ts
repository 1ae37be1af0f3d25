/** What is claimed of every run: directory, files and receipt say the same. The directory is what the others are held to. */
import { membersOf } from './directory.ts';
import type { Group, Members } from './directory.ts';
import { lastReceipt } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import type { Stage } from './stage.ts';

/** Claims that the directory holds exactly the people that the files let in, and that the last receipt says so. */
export async function proveRun(stage: Stage, asOf: string): Promise<Members> {
  const groups = await stage.directory.groups();
  const members = membersOf(groups);
  const receipt = lastReceipt(stage.company);
  const found = [withoutEmpty(members), accountsIn(groups)];
  const needed = [await declared(stage, asOf), accountsSaid(receipt)];
  const memberships = groups.reduce((sum, one) => sum + one.members.length, 0);
  stage.claims(
    `Asked over HTTP: ${String(memberships)} memberships in ${String(groups.length)} groups, as the files say and as receipt ${receipt.name} says.`,
    found,
    needed,
  );
  stage.seen.set(asOf, members);
  return members;
}

/** Claims that the last receipt says of every group what the directory says. */
export function proveReceipt(stage: Stage, groups: readonly Group[]): void {
  const receipt = lastReceipt(stage.company);
  const claim = `Receipt ${receipt.name} says of every group whom the directory says.`;
  stage.claims(claim, accountsIn(groups), accountsSaid(receipt));
}

function accountsIn(groups: readonly Group[]): Members {
  return Object.fromEntries(groups.map(({ members, name }) => [name, members.map(({ id }) => id).sort()]));
}

function accountsSaid({ groups }: Receipt): Members {
  return Object.fromEntries(groups.map(({ after, group }) => [group, [...(after?.members ?? [])].sort()]));
}

function withoutEmpty(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, people]) => people.length > 0));
}

interface Grant {
  readonly freelancer: string;
  /** `null` where access is given by hand. */
  readonly group: string | null;
  readonly status: string;
}

/** Who is in which group by the files; several grants of a person for one group are one membership. */
async function declared({ asks }: Stage, asOf: string): Promise<Members> {
  const { grants } = (await asks(`access --as-of ${asOf}`)) as { grants: readonly Grant[] };
  const people: Record<string, Set<string>> = {};
  for (const { freelancer, group, status } of grants)
    if (status === 'effective' && group !== null) (people[group] ??= new Set()).add(freelancer);
  return Object.fromEntries(Object.entries(people).map(([group, names]) => [group, [...names].sort()]));
}
