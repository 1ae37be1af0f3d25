import { documentOf } from './documents.ts';
import type { Schema } from './documents.ts';

/** Documents that fit a schema, and the same documents with one thing wrong. */
export interface Specimen {
  readonly what: string;
  readonly document: unknown;
}

/** Values that are wrong, or right, almost anywhere. */
const strangers = [
  null,
  '',
  'No such word',
  'x\ny',
  '2026-02-30',
  '😀',
  7,
  -1,
  0,
  1.5,
  1e300,
  true,
  [],
  [null],
  {},
  [[]],
];

/** A document with everything, one with as little as possible, and each change to one place of the former. */
export function* specimensOf(schema: Schema): Generator<Specimen> {
  const full = documentOf(schema, 'all');
  yield { what: 'every field', document: full };
  yield { what: 'required fields only', document: documentOf(schema, 'required') };
  yield* changesOf(schema, full, '');
}

function* changesOf(schema: Schema, value: unknown, at: string): Generator<Specimen> {
  for (const stranger of [...strangers, ...neighboursOf(schema, value)]) {
    yield { what: `${at || '/'} is ${JSON.stringify(stranger)}`, document: stranger };
  }
  if (Array.isArray(value)) yield* listChangesOf(schema, value as readonly unknown[], at);
  else if (typeof value === 'object' && value !== null) yield* mappingChangesOf(schema, value, at);
}

/** Values that are only just wrong, or only just right. */
function neighboursOf(schema: Schema, value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}\n`, ` ${value}`, value.toUpperCase(), `${value}-1`, [value]];
  if (typeof value !== 'number') return [];
  const bounds = [schema.minimum, schema.maximum].filter((bound) => bound !== undefined);
  return [String(value), ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])];
}

function* listChangesOf(schema: Schema, value: readonly unknown[], at: string): Generator<Specimen> {
  yield { what: `${at} twice`, document: [...value, ...value] };
  for (const { what, document } of changesOf(schema.items ?? {}, value[0], `${at}/0`)) {
    yield { what, document: [document, ...value.slice(1)] };
  }
}

function* mappingChangesOf(schema: Schema, value: object, at: string): Generator<Specimen> {
  yield { what: `${at}/stray is there`, document: { ...value, stray: 1 } };
  for (const [name, inner] of Object.entries(value)) {
    const others = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    yield { what: `${at}/${name} is missing`, document: others };
    const field = schema.properties?.[name] ?? (schema.additionalProperties || {});
    for (const { what, document } of changesOf(field, inner, `${at}/${name}`)) {
      yield { what, document: { ...value, [name]: document } };
    }
  }
}
