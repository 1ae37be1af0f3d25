/** Values of a program as the schema wants them: numbers become texts, a lone text a list of one. */
import { isUnknown, isValues } from '../values.ts';
import type { Value } from '../values.ts';
import type { Property } from './property.ts';

/** What is wrong with a value, for whoever wrote it. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

const flags: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

/**
 * A value in the type of its property.
 *
 * @throws Unfit where it has none.
 */
export function converted({ holds }: Property, value: Value): Value {
  if (isUnknown(value)) return value;
  if (holds === 'text' || holds === 'json') return asText(value);
  if (holds === 'flag') return asFlag(value);
  if (holds === 'set') return Array.isArray(value) ? value.map(asText) : [asText(value)];
  if (holds === 'number') return asNumber(value);
  if (!isValues(value)) throw new Unfit('a block of properties was expected');
  return value;
}

function asText(value: Value): string {
  if (value === null || typeof value === 'object') throw new Unfit('a text was expected');
  return String(value);
}

function asFlag(value: Value): boolean {
  const flag = typeof value === 'boolean' ? value : flags[asText(value).toLowerCase()];
  if (flag === undefined) throw new Unfit('true or false was expected');
  return flag;
}

function asNumber(value: Value): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Unfit('a number was expected');
  return number;
}
