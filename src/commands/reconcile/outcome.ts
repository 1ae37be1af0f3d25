/** What the last reading says of everything that was tried. */
import type { AccountChange } from '../../access/accounts.ts';
import type { Directory, Hand } from '../../access/directory.ts';
import type { MemberChange } from '../../access/memberships.ts';
import type { AccountView, ChangeView, DriftView } from '../../render/apply-view.ts';

/** Whether a membership is as it should be now. */
export function outcomeOf(
  { account, change, freelancer, group }: MemberChange,
  after: Directory,
): ChangeView['outcome'] {
  const read = after.groups.get(group);
  if (read === undefined) return after.unread.has(group) ? 'unknown' : change === 'remove' ? 'gone' : 'missing';
  const inside = read.members.some(
    ({ id, freelancer: whose }) => id === account || (whose !== null && whose === freelancer),
  );
  if (change === 'remove') return inside ? 'present' : 'gone';
  return inside ? 'added' : 'missing';
}

/** What became of an account. */
export function accountOutcome({ change, freelancer }: AccountChange, after: Directory): AccountView['outcome'] {
  if (after.unread.has(freelancer)) return 'unknown';
  const account = after.accounts.get(freelancer);
  if (account === undefined) return change === 'create' ? 'missing' : 'deactivated';
  if (change === 'create') return 'created';
  if (change === 'activate') return account.active ? 'activated' : 'deactivated';
  return account.active ? 'active' : 'deactivated';
}

/** What Gatepass did about something that was done by hand. */
export function handled(hand: Hand, changes: readonly ChangeView[]): DriftView['done'] {
  if (hand.what === 'deactivated') return 'left';
  const wanted = hand.what === 'added' ? 'remove' : 'add';
  const change = changes.find(
    (one) => one.group === hand.group && one.account === hand.account && one.change === wanted,
  );
  if (change === undefined || change.outcome === null) return null;
  if (change.outcome === 'gone') return 'removed';
  return change.outcome === 'added' ? 'restored' : 'failed';
}
