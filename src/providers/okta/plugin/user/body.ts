/** What Okta is sent about an account. */
import { attributesIn } from '../schema/json.ts';
import { isUnknown, isValues, textIn } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { profileTexts, withIgnored } from './properties.ts';

const always: readonly string[] = ['email', 'firstName', 'lastName', 'login'];

/** A whole profile. Okta deletes what a profile leaves out, and takes an address away only when it is told `null`. */
function profileOf(plan: Values, olds: Values): Values {
  const texts = profileTexts.filter((name) => textIn(plan, name) !== '' || always.includes(name));
  return {
    ...withIgnored(attributesIn(plan['customProfileAttributes'] ?? null), olds, plan),
    postalAddress: null,
    ...Object.fromEntries(texts.map((name) => [name, textIn(plan, name)])),
  };
}

/** A new account. */
export function newUser(plan: Values): Values {
  const question = textIn(plan, 'recoveryQuestion');
  const recovery = { question, answer: textIn(plan, 'recoveryAnswer') };
  return {
    profile: profileOf(plan, {}),
    credentials: { password: passwordOf(plan), ...(question === '' ? {} : { recovery_question: recovery }) },
    ...placeOf(plan),
  };
}

/** An account with another profile. */
export function changedUser(plan: Values, olds: Values, credentials: Values | null): Values {
  return { profile: profileOf(plan, olds), ...placeOf(plan), ...(credentials === null ? {} : { credentials }) };
}

/** Type and realm, where they are known. */
function placeOf(plan: Values): Values {
  const type = isValues(plan['type']) ? textIn(plan['type'], 'id') : '';
  const realm = textIn(plan, 'realmId');
  return {
    ...(type === '' ? {} : { type: { id: type } }),
    ...(realm === '' || isUnknown(realm) ? {} : { realmId: realm }),
  };
}

function passwordOf(plan: Values): Values {
  const hook = textIn(plan, 'passwordInlineHook');
  if (hook !== '') return { hook: { type: hook } };
  const value = textIn(plan, 'password');
  const hash = plan['passwordHash'] ?? null;
  return { ...(value === '' ? {} : { value }), ...(hash === null ? {} : { hash }) };
}

/** Credentials that go along with a changed profile. */
export function importedPassword(plan: Values, isNew: (name: string) => boolean): Values | null {
  const hook = textIn(plan, 'passwordInlineHook');
  const hash: Value = plan['passwordHash'] ?? null;
  if (isNew('passwordInlineHook') && hook !== '') return { password: { hook: { type: hook } } };
  return isNew('passwordHash') && hash !== null ? { password: { hash } } : null;
}
