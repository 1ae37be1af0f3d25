/** What a property is: the few facts from which inputs are checked, compared and planned. */
import type { Value, Values } from '../values.ts';

/** A property of a resource. */
export interface Property {
  /** `set` is a list of texts without order, `json` a text that is compared as JSON, `block` a few properties together. */
  readonly holds: 'text' | 'flag' | 'number' | 'set' | 'json' | 'block';
  /** Whether a program gives it; what is `never` given comes from Okta. */
  readonly given: 'required' | 'optional' | 'never';
  /** Okta decides where the program says nothing. */
  readonly computed?: boolean;
  /** Stays as it is where the program says nothing. */
  readonly kept?: boolean;
  readonly secret?: boolean;
  /** Holds where the program says nothing. */
  readonly default?: Value;
  /** The default is an input like a written one, and remembered as a default. */
  readonly filledIn?: boolean;
  /** Another value is another resource. */
  readonly replaces?: boolean;
  /** Properties of a block. */
  readonly parts?: Properties;
  /** Another property without which this one means nothing. */
  readonly with?: string;
  /** Properties that exclude this one. */
  readonly without?: readonly string[];
  readonly longest?: number;
  /** Values that differ as data and are the same to Okta. */
  readonly same?: (old: Value, wanted: Value, olds: Values, news: Values) => boolean;
}

/** Properties by name. */
export type Properties = Readonly<Record<string, Property>>;

/** A text that a program may give. */
export const text: Property = { holds: 'text', given: 'optional' };

/** A text that a program must give. */
export const required: Property = { holds: 'text', given: 'required' };

/** A text that only Okta knows. */
export const told: Property = { holds: 'text', given: 'never', computed: true };

/** A text that nobody may read. */
export const hidden: Property = { holds: 'text', given: 'optional', secret: true };

/** A yes or no that is no where the program says nothing. */
export const flag: Property = { holds: 'flag', given: 'optional', default: false };

/** Names of the properties that are secrets. */
export function secretsOf(properties: Properties): readonly string[] {
  return Object.keys(properties).filter((name) => properties[name]?.secret === true);
}

/** Names of the inputs that a program did not write itself. */
export function defaultedIn(inputs: Values): readonly string[] {
  const names = inputs['__defaults'];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
