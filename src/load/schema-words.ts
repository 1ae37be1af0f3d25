/** Which message of GP-INT-001 a fault of JSON Schema is, and with which values. */
import type { Args } from '../diagnostic.ts';
import type { SchemaFault } from '../generated/validators.js';
import { nearest } from './schema.ts';

/** Longest piece of a file that a message repeats. */
const LONGEST = 60;

/** Message id and arguments for a fault. */
export function explain(fault: SchemaFault, value: unknown, field: string): readonly [string, Args] {
  switch (fault.keyword) {
    case 'type':
      return ['wrong-type', { field, expected: nameOfType(fault.params['type']), found: nameOfValue(value) }];
    case 'const':
      return constant(field, value, fault.params['allowedValue']);
    case 'enum':
      return oneOf(value, fault.params['allowedValues'], field);
    case 'pattern':
      return String(value).trim() === ''
        ? ['empty', { field }]
        : ['bad-format', { value: shown(value), field, example: '' }];
    case 'minLength':
      return ['empty', { field }];
    case 'minItems':
      return ['too-few', { field, least: Number(fault.params['limit']) }];
    case 'uniqueItems':
      return ['repeated', { field }];
    case 'minimum':
    case 'maximum':
      return [
        'out-of-range',
        { field, expected: `${fault.keyword === 'minimum' ? 'at least' : 'at most'} ${String(fault.params['limit'])}` },
      ];
    default:
      return ['bad-format', { value: shown(value), field, example: '' }];
  }
}

function constant(field: string, value: unknown, expected: unknown): readonly [string, Args] {
  if (field === 'kind') return ['wrong-kind', { expected: String(expected), found: shown(value) }];
  return ['not-allowed', { value: shown(value), allowed: [String(expected)] }];
}

function oneOf(value: unknown, values: unknown, field: string): readonly [string, Args] {
  const allowed = Array.isArray(values) ? values.filter((item) => item !== null).map(String) : [];
  if (typeof value !== 'string')
    return ['wrong-type', { field, expected: `one of ${allowed.join(', ')}`, found: nameOfValue(value) }];
  const meant = nearest(value, allowed);
  if (meant === null) return ['not-allowed', { value: shown(value), allowed }];
  return ['not-allowed-meant', { value: shown(value), allowed, meant }];
}

function nameOfType(type: unknown): string {
  const [first] = (Array.isArray(type) ? type : String(type).split(',')) as string[];
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a group of fields',
  };
  return names[first ?? ''] ?? 'something else';
}

/** What a value is, for a person. */
export function nameOfValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `the text \`${shown(value)}\`` : `\`${shown(value)}\``;
}

/** A value as a message repeats it, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
