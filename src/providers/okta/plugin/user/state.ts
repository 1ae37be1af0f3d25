/** The state of an account: what Okta tells of it, and what only the program knows. */
import { canonical } from '../schema/json.ts';
import { isValues, textIn, textsIn } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { profileTexts, times, unread } from './properties.ts';

/** Statuses that are as good as active: the person has to choose a password. */
const asActive = ['PASSWORD_EXPIRED', 'RECOVERY'];

/** Never custom, wherever they may come from. */
const credentials = ['password', 'recovery_question', 'recovery_answer'];

/**
 * The state of an account.
 *
 * @param known the state before or the plan: says what Okta never tells.
 * @param hidden custom attributes that are left out.
 */
export function stateOf(user: Values, known: Values, hidden: readonly string[] = []): Values {
  const profile = isValues(user['profile']) ? user['profile'] : {};
  const status = textIn(user, 'status');
  return {
    ...Object.fromEntries(profileTexts.map((name) => [name, textOrNot(profile[name], known[name])])),
    ...Object.fromEntries(times.map((name) => [name, secondsOf(user[name])])),
    ...Object.fromEntries(unread.map((name) => [name, known[name] ?? null])),
    customProfileAttributes: canonical(customIn(profile, hidden)),
    rawStatus: status,
    status: asActive.includes(status) ? 'ACTIVE' : status,
    realmId: user['realmId'] ?? known['realmId'] ?? null,
    type: isValues(user['type']) ? { id: textIn(user['type'], 'id') } : (known['type'] ?? null),
  };
}

/** What a change leaves of the texts that the program does not name any more: they are emptied, not forgotten. */
export function emptied(olds: Values, plan: Values): Values {
  const gone = profileTexts.filter((name) => typeof olds[name] === 'string' && (plan[name] ?? null) === null);
  return { ...plan, ...Object.fromEntries(gone.map((name) => [name, ''])) };
}

/** Where Okta has none, an emptied text stays empty and any other is seen to be gone. */
function textOrNot(live: Value | undefined, known: Value | undefined): Value {
  return live ?? (known === '' ? '' : null);
}

/** Times without their milliseconds, as Okta's plugin keeps them. */
function secondsOf(time: Value | undefined): Value {
  return typeof time === 'string' ? time.replace(/\.\d+Z$/, 'Z') : null;
}

function customIn(profile: Values, hidden: readonly string[]): Values {
  const known: readonly string[] = [...profileTexts, ...credentials, ...hidden];
  return Object.fromEntries(Object.entries(profile).filter(([name, value]) => value !== null && !known.includes(name)));
}

/** The custom attributes that the program leaves to others. */
export function ignoredIn(plan: Values): readonly string[] {
  return textsIn(plan, 'customProfileAttributesToIgnores');
}
