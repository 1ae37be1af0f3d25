/** Reads profiles: which properties a person has, and what each may hold. */
import type { Profile } from '../org/user.ts';
import { Refusal, invalid } from '../refusal.ts';

interface Property {
  readonly required?: true;
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: readonly [RegExp, string];
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const EMAIL = { least: 5, most: 100, pattern: [ADDRESS, 'Does not match required pattern'] } as const;

/** The base properties of Okta's default user type; no other is defined here. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  login: {
    required: true,
    least: 5,
    most: 100,
    pattern: [ADDRESS, 'Username must be in the form of an email address'],
  },
  firstName: { required: true, most: 50 },
  lastName: { required: true, most: 50 },
  email: { required: true, ...EMAIL },
  secondEmail: EMAIL,
  mobilePhone: { most: 100 },
  ...Object.fromEntries(
    [
      'middleName honorificPrefix honorificSuffix title displayName nickName profileUrl primaryPhone streetAddress city',
      'state zipCode countryCode postalAddress preferredLanguage locale timezone userType employeeNumber costCenter',
      'organization division department managerId manager',
    ]
      .flatMap((line) => line.split(' '))
      .map((name) => [name, {}]),
  ),
};

/**
 * Reads the profile of a request.
 *
 * @param sent what the caller sent; a value of `null` or an empty one removes a property.
 * @param before what is kept where the caller says nothing of it: nothing for a new or a replaced profile.
 * @throws Refusal that names every fault, in Okta's words.
 */
export function readProfile(sent: unknown, before: Profile): Profile {
  const given = typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? Object.entries(sent) : [];
  const unknown = given.filter(([name]) => !Object.hasOwn(PROPERTIES, name));
  if (unknown.length > 0)
    throw invalid('newUser', ...unknown.map(([name]) => `Property name '${name}' is not defined in profile`));
  const merged = Object.fromEntries(Object.entries({ ...before, ...Object.fromEntries(given) }).filter(hasValue));
  const faults = Object.keys(PROPERTIES).flatMap((name) => faultsIn(name, merged[name]));
  const [first] = faults;
  if (first !== undefined) throw new Refusal('E0000001', { about: first.slice(0, first.indexOf(':')), causes: faults });
  // Every value has been seen to be a text.
  return merged;
}

function hasValue([, value]: readonly [string, unknown]): boolean {
  return value !== null && value !== undefined && value !== '';
}

function faultsIn(name: string, value: unknown): readonly string[] {
  const { required, least = 0, most = Infinity, pattern } = PROPERTIES[name] ?? {};
  if (value === undefined) return required ? [`${name}: The field cannot be left blank`] : [];
  if (typeof value !== 'string') return [`${name}: The value must be of type string`];
  if (pattern !== undefined && !pattern[0].test(value)) return [`${name}: ${pattern[1]}`];
  if (value.length >= least && value.length <= most) return [];
  return [`${name}: The value must have between ${least} and ${most} characters`];
}
