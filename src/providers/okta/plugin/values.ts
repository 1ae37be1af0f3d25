/** What goes between engine and plugin: plain data, with one mark for what is not known yet. */

/** A value of a property. */
export type Value = null | boolean | number | string | readonly Value[] | Values;

/** Properties by name: inputs of a program, or the state of a resource. */
export interface Values {
  readonly [name: string]: Value;
}

/** Stands in a preview for what only the change itself will tell. The engine's own mark for a text. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** The engine has one mark for each type of value; a plugin may meet any of them. */
const unknowns: ReadonlySet<Value> = new Set([
  UNKNOWN,
  '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7',
  '3eeb2bf0-c639-47a8-9e75-3b44932eb421',
  '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2',
  'dd056dcd-154b-4c76-9bd3-c8f88648b5ff',
]);

/** Whether a value, or a part of it, is not known yet. */
export function isUnknown(value: Value): boolean {
  if (typeof value === 'string') return unknowns.has(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value as Values).some(isUnknown);
}

/** Whether a value is a set of properties. */
export function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, and an empty one for everything that is none. */
export function textIn(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** The texts of a list, and none for everything that is no list. */
export function textsIn(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Texts in the order of their bytes, each once: the order in which Okta's plugin keeps sets. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
}
