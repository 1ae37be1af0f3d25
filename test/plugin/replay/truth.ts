/** What is so, as the organisation itself says. */
import { profileTexts } from '../../../src/providers/okta/plugin/user/properties.ts';
import { textIn, textsIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { groupIn, userIn } from './org.ts';
import type { Org } from './org.ts';

/** Texts of a state that Okta does not have. */
export function goneTexts(state: Values, org: Org): readonly string[] {
  const user = userIn(org, textIn(state, 'id'));
  if (user === undefined) return [];
  return profileTexts.filter((name) => textIn(state, name) !== '' && textIn(user.profile, name) === '');
}

/** Whether the state of an account says what Okta says. */
export function isTrueOfUser(state: Values, org: Org): boolean {
  const user = userIn(org, textIn(state, 'id'));
  if (user === undefined) return true;
  return (
    profileTexts.every((name) => textIn(state, name) === textIn(user.profile, name)) &&
    textIn(state, 'rawStatus') === user.status
  );
}

/** Whether a list of members is what the group has, or those of it that the program may know. */
export function isTrueOfMembers(state: Values, org: Org): boolean {
  const group = groupIn(org, textIn(state, 'groupId'));
  const stated = textsIn(state, 'users');
  if (group === undefined) return stated.length === 0;
  const all = group.members.toSorted();
  return state['trackAllUsers'] === true ? all.join() === stated.join() : stated.every((user) => all.includes(user));
}
