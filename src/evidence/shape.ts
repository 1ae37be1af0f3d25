/** Whether plain data has the shape that is expected of it: receipts are read from files that anybody may have written. */

/** Says whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
export const number: Shape = (value) => typeof value === 'number';

/** An instant as RFC 3339 writes it, with its offset. */
export const instant: Shape = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** So many bytes in hexadecimal. */
export const hex =
  (...bytes: readonly number[]): Shape =>
  (value) =>
    typeof value === 'string' && bytes.includes(value.length / 2) && /^[0-9a-f]+$/.test(value);

/** One of some words. */
export const oneOf =
  (...words: readonly unknown[]): Shape =>
  (value) =>
    words.includes(value);

/** `null`, or the shape. */
export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

/** A list whose items all have the shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** A mapping from any name to values of the shape. */
export const mapOf =
  (shape: Shape): Shape =>
  (value) =>
    isMapping(value) && Object.values(value).every(shape);

/** A mapping with these fields; others may be there, since later versions only add. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isMapping(value) &&
    Object.entries(shapes).every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name]));

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
