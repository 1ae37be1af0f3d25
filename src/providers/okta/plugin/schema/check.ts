/** Inputs of a program: completed with defaults, brought into the types of the schema, and judged. */
import { isUnknown, isValues } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { Unfit, converted } from './convert.ts';
import { defaultedIn } from './property.ts';
import type { Properties, Property } from './property.ts';

/** Inputs, and why they cannot be used. */
export interface Checked {
  readonly inputs: Values;
  readonly failures: readonly string[];
}

/**
 * Checks inputs.
 *
 * @param name the resource's name in the program, for the messages.
 * @param olds the inputs of the last run: a default stays as it was.
 * @param named the name that a resource without one gets.
 */
export function check(properties: Properties, name: string, olds: Values, news: Values, named: () => string): Checked {
  const failures: string[] = [];
  const given = Object.entries(news).filter(([key, value]) => value !== null && key !== '__defaults');
  const written = given.map(
    ([key, value]) => [key, fitting(properties[key], value, `${name}.${key}`, failures)] as const,
  );
  const inputs = withDefaults(properties, olds, Object.fromEntries(written), named);
  for (const [key, property] of Object.entries(properties)) judge(key, property, inputs, name, failures);
  return { inputs, failures };
}

function fitting(property: Property | undefined, value: Value, at: string, failures: string[]): Value {
  if (property === undefined || property.given === 'never') {
    failures.push(`Invalid or unknown key. ${examine(at)}`);
    return value;
  }
  try {
    const fit = converted(property, value);
    return property.parts !== undefined && isValues(fit) ? { ...fit, __defaults: [] } : fit;
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    failures.push(`${error.message}. ${examine(at)}`);
    return value;
  }
}

/** A state without `__defaults` was refreshed: what the live value was stays the default, so that nothing is undone. */
function withDefaults(properties: Properties, olds: Values, inputs: Values, named: () => string): Values {
  const mayKeep = (key: string) => !('__defaults' in olds) || defaultedIn(olds).includes(key);
  const filled = Object.entries(properties)
    .filter(([key, { filledIn }]) => filledIn === true && inputs[key] === undefined)
    .map(([key, property]) => {
      const old = mayKeep(key) ? (olds[key] ?? null) : null;
      return [key, old ?? property.default ?? named()] as const;
    });
  return { ...inputs, ...Object.fromEntries(filled), __defaults: filled.map(([key]) => key) };
}

function judge(key: string, property: Property, inputs: Values, name: string, failures: string[]): void {
  const value = inputs[key];
  const at = `${name}.${key}`;
  if (value === undefined) {
    if (property.given === 'required') failures.push(`${missing(key)} ${examine(at)}`);
    return;
  }
  if (property.with !== undefined && inputs[property.with] === undefined)
    failures.push(`${together(key, property.with)} ${examine(at)}`);
  for (const other of property.without ?? [])
    if (inputs[other] !== undefined) failures.push(`${conflict(key, other)} ${examine(at)}`);
  if (typeof value !== 'string' || isUnknown(value)) return;
  if (property.holds === 'json' && !isJson(value)) failures.push(`This is not valid JSON. ${examine(at)}`);
  if ([...value].length > (property.longest ?? Infinity))
    failures.push(`[{{} ${key}}] cannot be longer than ${property.longest} runes. ${examine(at)}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The sentences of Okta's plugin, which people find when they search for them; it calls properties by their other names. */
const missing = (key: string) =>
  `Missing required argument. The argument "${snake(key)}" is required, but no definition was found..`;
const together = (key: string, other: string) =>
  `Missing required argument. "${snake(key)}": all of \`${snake(key)},${snake(other)}\` must be specified.`;
const conflict = (key: string, other: string) =>
  `Conflicting configuration arguments. "${snake(key)}": conflicts with ${snake(other)}.`;
const examine = (at: string) => `Examine values at '${at}'.`;

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
