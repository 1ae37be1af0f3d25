import type { Field, KindShape, ListShape, Shape } from './shape.ts';

/** A JSON Schema, draft-07, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** `AccessGrant` as it stands in file names and ids: `access-grant`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** Id of a kind's schema. A URN: nobody is invited to fetch it. */
export function schemaId(name: string): string {
  return `urn:gatepass:schema:v1:${kebab(name)}`;
}

/**
 * The schema of a kind, as editors read it. Everything is inlined: editors do not agree on whether a description beside
 * a `$ref` counts, and the field's own is the one to show.
 */
export function schemaOf(kind: KindShape): JsonSchema {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', $id: schemaId(kind.name), title: kind.title };
  return { ...head, ...describe(kind.shape.about, ''), ...shapeSchema(kind.shape) };
}

function shapeSchema(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        ...wordsSchema(shape.patterns),
        ...(shape.examples.length && { examples: shape.examples }),
      };
    case 'prose':
      return { type: 'string', minLength: 1 };
    case 'integer':
      return { type: 'integer', ...bound('minimum', shape.minimum), ...bound('maximum', shape.maximum) };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      // Without a type beside it: a value of another type has one fault, not two.
      return shape.values.length === 1 ? { const: shape.values[0] } : { enum: shape.values };
    case 'list':
      return {
        type: 'array',
        ...listBounds(shape),
        items: itemSchema(shape),
      };
    case 'record':
      return {
        type: 'object',
        additionalProperties: { ...describe('', shape.values.about), ...shapeSchema(shape.values) },
      };
    case 'object':
      return objectSchema(shape.fields);
  }
}

function objectSchema(fields: readonly Field[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    required: fields.filter((field) => field.required).map((field) => field.name),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema {
  const head = { ...(field.title !== null && { title: field.title }), ...describe(field.about, field.shape.about) };
  const schema = shapeSchema(field.shape);
  return { ...head, ...(field.required ? schema : orNull(schema)) };
}

/** A schema that also takes null, without a second branch to report faults of. */
function orNull(schema: JsonSchema): JsonSchema {
  if ('const' in schema) return { enum: [schema['const'], null] };
  if (Array.isArray(schema['enum'])) return { enum: [...(schema['enum'] as unknown[]), null] };
  return { ...schema, type: [schema['type'], 'null'] };
}

/** What editors show: the field's own words first, then those of its type. */
function describe(own: string, ofType: string): JsonSchema {
  const description = own || ofType;
  if (description === '') return {};
  const markdownDescription = [...new Set([own, ofType])].filter(Boolean).join('\n\n');
  return { description, ...(markdownDescription !== description && { markdownDescription }) };
}

function wordsSchema(patterns: readonly string[]): JsonSchema {
  return patterns.length === 0 ? { minLength: 1 } : { pattern: patterns.join('|') };
}

/** Ajv compares items of a known plain type without a function of its own, so choices name their type here. */
function itemSchema({ items, uniqueItems }: ListShape): JsonSchema {
  const type = uniqueItems && items.is === 'choice' ? { type: 'string' } : {};
  return { ...describe('', items.about), ...type, ...shapeSchema(items) };
}

function listBounds(shape: ListShape): JsonSchema {
  return { ...bound('minItems', shape.minItems), ...(shape.uniqueItems && { uniqueItems: true }) };
}

function bound(keyword: string, value: number | null): JsonSchema {
  return value === null ? {} : { [keyword]: value };
}
