/** A group's profile: as properties, as Okta takes it, and as it tells it. */
import { attributesIn, canonical } from '../schema/json.ts';
import { flag, text } from '../schema/property.ts';
import type { Properties } from '../schema/property.ts';
import { isValues, textIn } from '../values.ts';
import type { Value, Values } from '../values.ts';

/** Properties of a group. */
export const properties: Properties = {
  name: { ...text, filledIn: true, longest: 255 },
  description: text,
  customProfileAttributes: { holds: 'json', given: 'optional', kept: true, same: sameAttributes },
  skipUsers: flag,
};

/** Custom attributes stand beside name and description, and take the place of an empty description. */
export function profileOf(plan: Values): Values {
  const custom = attributesIn(plan['customProfileAttributes'] ?? null);
  const description = textIn(plan, 'description');
  const plain = Object.keys(custom).length === 0;
  return { ...custom, name: textIn(plan, 'name'), ...(description !== '' || plain ? { description } : {}) };
}

/** The state of a group. @param known the state before or the plan: says what Okta never tells. */
export function stateOf(body: Values, known: Values): Values {
  const profile = isValues(body['profile']) ? body['profile'] : {};
  const { name = null, description, ...custom } = profile;
  const present = Object.entries(custom).filter(([, value]) => value !== null);
  return {
    name,
    description: typeof description === 'string' ? description : '',
    customProfileAttributes: canonical(Object.fromEntries(present)),
    skipUsers: known['skipUsers'] ?? null,
  };
}

function sameAttributes(old: Value, wanted: Value): boolean {
  return wanted === null || wanted === '' || canonical(attributesIn(old)) === canonical(attributesIn(wanted));
}
