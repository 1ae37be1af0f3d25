/** Inputs that a reading of Okta leaves in the state: what the program would have to say for things to be as they are. */
import { isValues, textsIn } from '../values.ts';
import type { Value, Values } from '../values.ts';
import { canonical } from './json.ts';
import { defaultedIn } from './property.ts';
import type { Properties } from './property.ts';

/**
 * The inputs of before, with the values of now. What is as it was stays as it was, to the note of its defaults: for each
 * resource whose inputs differ the engine writes its whole state.
 */
export function inputsAfter(properties: Properties, inputs: Values, state: Values): Values {
  const names = Object.keys(inputs).filter((name) => name !== '__defaults');
  const live = Object.fromEntries(names.map((name) => [name, liveInput(properties, name, inputs, state)]));
  const isSame = (name: string) => canonical(inputs[name] ?? null) === canonical(live[name] ?? null);
  if (names.every(isSame)) return inputs;
  const defaults = defaultedIn(inputs);
  return defaults.length > 0 && defaults.every(isSame) ? { ...live, __defaults: defaults } : live;
}

/** A written JSON text stays as it was written; a list is cut to its old length, as the plugin of Okta does. */
function liveInput(properties: Properties, name: string, inputs: Values, state: Values): Value {
  const holds = properties[name]?.holds;
  if (holds === 'json') return inputs[name] ?? null;
  const live = state[name] ?? null;
  const before = inputs[name];
  return holds === 'set' && Array.isArray(live) && Array.isArray(before)
    ? textsIn(state, name).slice(0, before.length)
    : live;
}

/** Inputs of something that was only just found: all that is not empty and no default. */
export function inputsFound(properties: Properties, state: Values): Values {
  const inputs = Object.entries(properties)
    .filter(([name, { given, default: usual, holds }]) => {
      if (given === 'never') return false;
      const value = state[name] ?? null;
      return holds === 'flag' ? value !== usual : value !== null && value !== '' && value !== usual;
    })
    .map(([name]) => [name, foundInput(state[name] ?? null)]);
  return { ...(Object.fromEntries(inputs) as Values), __defaults: [] };
}

function foundInput(value: Value): Value {
  return isValues(value) ? { ...value, __defaults: [] } : value;
}
