/** Properties of `okta:user/user:User`, as `@pulumi/okta` 7.0.0 declares them. */
import { attributesIn, canonical } from '../schema/json.ts';
import { flag, hidden, required, text, told } from '../schema/property.ts';
import type { Properties } from '../schema/property.ts';
import { isUnknown, isValues, textIn, textsIn } from '../values.ts';
import type { Value, Values } from '../values.ts';

/** Texts of the profile, by the names that they have here and in Okta alike. */
export const profileTexts = [
  ...[
    'city',
    'costCenter',
    'countryCode',
    'department',
    'displayName',
    'division',
    'email',
    'employeeNumber',
    'firstName',
  ],
  ...['honorificPrefix', 'honorificSuffix', 'lastName', 'locale', 'login', 'manager', 'managerId', 'middleName'],
  ...['mobilePhone', 'nickName', 'organization', 'postalAddress', 'preferredLanguage', 'primaryPhone', 'profileUrl'],
  ...['secondEmail', 'state', 'streetAddress', 'timezone', 'title', 'userType', 'zipCode'],
] as const;

/** Times that Okta keeps. */
export const times = ['activated', 'created', 'lastLogin', 'lastUpdated', 'passwordChanged', 'statusChanged'] as const;

/** What a program gives and Okta never tells. */
export const unread = [
  ...['customProfileAttributesToIgnores', 'expirePasswordOnCreate', 'oldPassword', 'password', 'passwordHash'],
  ...['passwordInlineHook', 'recoveryAnswer', 'recoveryQuestion', 'skipRoles'],
] as const;

/** Properties of an account. */
export const properties: Properties = {
  ...Object.fromEntries(profileTexts.map((name) => [name, text])),
  ...Object.fromEntries(times.map((name) => [name, told])),
  email: required,
  firstName: required,
  lastName: required,
  login: required,
  customProfileAttributes: { holds: 'json', given: 'optional', computed: true, same: sameAttributes },
  customProfileAttributesToIgnores: { holds: 'set', given: 'optional' },
  expirePasswordOnCreate: { ...flag, with: 'password' },
  skipRoles: flag,
  password: hidden,
  oldPassword: hidden,
  recoveryQuestion: text,
  recoveryAnswer: hidden,
  passwordHash: { holds: 'block', given: 'optional', parts: hashParts(), same: sameHash },
  passwordInlineHook: { ...text, without: ['password', 'passwordHash'] },
  rawStatus: told,
  realmId: { ...text, computed: true },
  status: { ...text, default: 'ACTIVE', filledIn: true, same: sameStatus },
  type: { holds: 'block', given: 'optional', computed: true, parts: { id: required } },
};

function hashParts(): Properties {
  return {
    algorithm: required,
    value: required,
    salt: text,
    saltOrder: text,
    workFactor: { holds: 'number', given: 'optional' },
  };
}

/** An account that waits for its first sign-in is as active as Okta lets it be. */
function sameStatus(old: Value, wanted: Value): boolean {
  return old === wanted || (wanted === 'ACTIVE' && (old === 'PROVISIONED' || old === 'PASSWORD_EXPIRED'));
}

function sameHash(old: Value, wanted: Value): boolean {
  if (wanted === null) return true;
  if (!isValues(old) || !isValues(wanted)) return false;
  return Object.keys(hashParts()).every((part) => (old[part] ?? null) === (wanted[part] ?? null));
}

/** Attributes that the program leaves to others count as they are. */
function sameAttributes(old: Value, wanted: Value, olds: Values, news: Values): boolean {
  if (wanted === null) return true;
  if (isUnknown(wanted)) return Object.keys(attributesIn(old)).length === 0;
  return canonical(attributesIn(old)) === canonical(withIgnored(attributesIn(wanted), olds, news));
}

/** Wanted attributes, and with them those of the state that the program ignores. */
export function withIgnored(wanted: Values, olds: Values, news: Values): Values {
  const ignored = textsIn(news, 'customProfileAttributesToIgnores');
  const old = Object.entries(attributesIn(textIn(olds, 'customProfileAttributes')));
  return { ...wanted, ...Object.fromEntries(old.filter(([name]) => ignored.includes(name))) };
}
