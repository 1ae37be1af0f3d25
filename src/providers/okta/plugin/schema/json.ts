/** JSON in a text, as Okta's plugin writes and compares it. */
import { isUnknown, isValues } from '../values.ts';
import type { Value, Values } from '../values.ts';

/** The attributes in a text; none where it is not a JSON object. */
export function attributesIn(text: Value): Values {
  if (typeof text !== 'string' || isUnknown(text)) return {};
  try {
    const value = JSON.parse(text) as Value;
    return isValues(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * A value as JSON with its keys in order and no white space. The plugin of Okta is written in Go, whose encoder also
 * escapes what would be markup (https://pkg.go.dev/encoding/json#HTMLEscape); states of both must be equal.
 */
export function canonical(value: Value): string {
  return JSON.stringify(ordered(value)).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function ordered(value: Value): Value {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isValues(value)) return value;
  const names = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, ordered(value[name] ?? null)]));
}
