import type { Field, KindShape, ObjectShape, Shape } from './shape.ts';

/** A mapping that is written out as a constant of its own. */
interface Mapping {
  readonly name: string;
  /** Type that it describes, as TypeScript. */
  readonly type: string;
  readonly shape: ObjectShape;
}

/**
 * The shapes of all kinds as constants. Each mapping has a `make` that lists every key that is kept, whether it is there
 * or not: V8 then keeps all facts of a kind in one layout.
 */
export function shapesCode(kinds: readonly KindShape[]): string {
  const mappings = new Map<string, Mapping>();
  for (const kind of kinds) collect({ name: shapeName(kind.name), type: kind.name, shape: kind.shape }, mappings);
  return [...mappings.values()].map(mappingCode).join('\n');
}

/** Name of the constant that describes a mapping. */
export function shapeName(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}

/** Whether nothing of a value is kept. */
export function isProse(shape: Shape): boolean {
  if (shape.is === 'list') return isProse(shape.items);
  if (shape.is === 'record') return isProse(shape.values);
  return shape.is === 'prose' || (shape.is === 'object' && shape.fields.every((field) => isProse(field.shape)));
}

/** Inner mappings come before the outer ones that name them, and a mapping that two kinds share comes once. */
function collect(mapping: Mapping, mappings: Map<string, Mapping>): void {
  for (const field of mapping.shape.fields) collectWithin(field.shape, innerOf(mapping, field), mappings);
  mappings.set(mapping.name, mapping);
}

function collectWithin(shape: Shape, outer: Omit<Mapping, 'shape'>, mappings: Map<string, Mapping>): void {
  if (shape.is === 'object') collect({ ...outer, ...namedMapping(shape), shape }, mappings);
  if (shape.is === 'list') collectWithin(shape.items, { ...outer, type: `${outer.type}[number]` }, mappings);
  if (shape.is === 'record') collectWithin(shape.values, { ...outer, type: `${outer.type}[string]` }, mappings);
}

/** A mapping that is written out within a field has no name of its own: it goes by its way there. */
function innerOf(outer: Omit<Mapping, 'shape'>, field: Field): Omit<Mapping, 'shape'> {
  const name = `${outer.name}${field.name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  return { name, type: `NonNullable<${outer.type}['${field.name}']>` };
}

function namedMapping(shape: ObjectShape): Partial<Mapping> {
  return shape.name === null ? {} : { name: shapeName(shape.name), type: shape.name };
}

function mappingCode(mapping: Mapping): string {
  const { fields } = mapping.shape;
  const described = fields.map((field) => fieldCode(field, innerOf(mapping, field).name, fields));
  const kept = fields.flatMap(({ name, shape }, index) => (isProse(shape) ? [] : [`${name}: values[${index}],`]));
  const make = kept.length === 0 ? '() => ({})' : `(values) => ({\n${kept.join('\n')}\n})`;
  const type = `MappingShape<Facts<${mapping.type}>>`;
  return `const ${mapping.name}: ${type} = {\nis: 'mapping',\nfields: [\n${described.join('\n')}\n],\nmake: ${make},\n};\n`;
}

function fieldCode({ name, notBefore, required, shape }: Field, inline: string, siblings: readonly Field[]): string {
  const begin = notBefore === null ? '' : `, notBefore: ${siblings.findIndex((field) => field.name === notBefore)}`;
  return `{ name: '${name}', isRequired: ${required}, shape: ${shapeCode(shape, inline)}${begin} },`;
}

function shapeCode(shape: Shape, inline: string): string {
  switch (shape.is) {
    case 'object':
      return shape.name === null ? inline : shapeName(shape.name);
    case 'text':
      return shape.name === 'Day' ? 'day' : textCode(shape.patterns);
    case 'choice':
      return `{ is: 'choice', values: ${JSON.stringify(shape.values)} }`;
    case 'integer':
      return `{ is: 'integer', minimum: ${shape.minimum ?? '-Infinity'}, maximum: ${shape.maximum ?? 'Infinity'} }`;
    case 'list':
      return `{ is: 'list', items: ${shapeCode(shape.items, inline)}, least: ${shape.minItems ?? 0}, isSet: ${shape.uniqueItems} }`;
    case 'record':
      return `{ is: 'record', values: ${shapeCode(shape.values, inline)} }`;
    default:
      return shape.is;
  }
}

function textCode(patterns: readonly string[]): string {
  return patterns.length === 0 ? 'text' : `{ is: 'text', pattern: ${JSON.stringify(patterns.join('|'))} }`;
}
