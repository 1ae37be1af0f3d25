/** Which message of GP-INT-001 a fault of JSON Schema is, and with which values. */
import type { Args } from '../diagnostic.ts';
import type { SchemaFault } from '../generated/validators.js';
import { nearest } from './schema.ts';

/** Longest piece of a file that a message repeats. */
const LONGEST = 60;

/** The form of a day, as `Day` in `kinds/field.ts` has it. */
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;

/** Message id and arguments for a fault. */
export function explain(fault: SchemaFault, value: unknown, field: string): readonly [string, Args] {
  const { keyword, params } = fault;
  switch (keyword) {
    case 'type':
      return ['wrong-type', { field, expected: typeNamed(params['type']), found: typeOf(value) }];
    case 'const':
      return constant(field, value, params['allowedValue']);
    case 'enum':
      return oneOf(value, params['allowedValues']);
    case 'minLength':
      return ['empty', { field }];
    case 'minItems':
      return ['too-few', { field, least: Number(params['limit']) }];
    case 'minimum':
      return ['too-small', { field, least: Number(params['limit']) }];
    case 'maximum':
      return ['too-large', { field, most: Number(params['limit']) }];
    default:
      return badForm(field, value, String(params['pattern']));
  }
}

function badForm(field: string, value: unknown, pattern: string): readonly [string, Args] {
  if (String(value).trim() === '') return ['empty', { field }];
  return pattern === DAY
    ? ['no-day', { value: shown(value) }]
    : ['bad-format', { value: shown(value), field, pattern }];
}

function constant(field: string, value: unknown, expected: unknown): readonly [string, Args] {
  if (field === 'kind') return ['wrong-kind', { expected: String(expected), found: shown(value) }];
  return ['not-allowed', { value: shown(value), allowed: [String(expected)] }];
}

function oneOf(value: unknown, values: unknown): readonly [string, Args] {
  const allowed = Array.isArray(values) ? values.filter((item) => item !== null).map(String) : [];
  const meant = typeof value === 'string' ? nearest(value, allowed) : null;
  if (meant === null) return ['not-allowed', { value: shown(value), allowed }];
  return ['not-allowed-meant', { value: shown(value), allowed, meant }];
}

/** The schema's word for a type, of several the first: the other one is `null`. */
function typeNamed(type: unknown): string {
  return (Array.isArray(type) ? String(type[0]) : String(type)).split(',')[0] ?? '';
}

/** The schema's word for the type of a value; `missing` where there is none. */
export function typeOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as a message repeats it, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
