import type { Field, KindShape, ObjectShape, Shape } from './shape.ts';

/** A function that copies one mapping without its prose. */
interface Copy {
  readonly name: string;
  /** Type that it copies, as TypeScript. */
  readonly type: string;
  readonly shape: ObjectShape;
}

/**
 * The functions that copy documents without their prose. One is written for each mapping, with every key in its place
 * whether it is there or not: V8 then keeps all copies in one layout.
 */
export function projectionsOf(kinds: readonly KindShape[]): string {
  const copies = new Map<string, Copy>();
  for (const kind of kinds) collect({ name: copyName(kind.name), type: kind.name, shape: kind.shape }, copies);
  const roots = kinds.map((kind) => copyName(kind.name));
  return [...copies.values()].map((copy) => copyCode(copy, roots.includes(copy.name))).join('\n');
}

/** Name of the function that copies a mapping. */
export function copyName(type: string): string {
  return `copy${type}`;
}

/** Whether nothing of a value is kept. */
export function isProse(shape: Shape): boolean {
  if (shape.is === 'list') return isProse(shape.items);
  if (shape.is === 'record') return isProse(shape.values);
  return shape.is === 'prose' || (shape.is === 'object' && shape.fields.every((field) => isProse(field.shape)));
}

/** Whether any string of a value is kept; a copy of one without strings needs no `keep`. */
function keepsText(shape: Shape): boolean {
  if (shape.is === 'object') return keptFields(shape).some((field) => keepsText(field.shape));
  return shape.is !== 'integer' && shape.is !== 'flag';
}

/** Inner mappings come before the outer ones that call them, and a mapping that two kinds share comes once. */
function collect(copy: Copy, copies: Map<string, Copy>): void {
  for (const field of keptFields(copy.shape)) collectWithin(field.shape, innerOf(copy, field), copies);
  copies.set(copy.name, copy);
}

function collectWithin(shape: Shape, outer: Omit<Copy, 'shape'>, copies: Map<string, Copy>): void {
  if (shape.is === 'object') collect({ ...outer, ...namedCopy(shape), shape }, copies);
  if (shape.is === 'list') collectWithin(shape.items, { ...outer, type: `${outer.type}[number]` }, copies);
  if (shape.is === 'record') collectWithin(shape.values, { ...outer, type: `${outer.type}[string]` }, copies);
}

/** A mapping that is written out within a field has no name of its own: it goes by its way there. */
function innerOf(outer: Omit<Copy, 'shape'>, field: Field): Omit<Copy, 'shape'> {
  const name = `${outer.name}${field.name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  return { name, type: `NonNullable<${outer.type}['${field.name}']>` };
}

function namedCopy(shape: ObjectShape): Partial<Copy> {
  return shape.name === null ? {} : { name: copyName(shape.name), type: shape.name };
}

function copyCode(copy: Copy, isRoot: boolean): string {
  const fields = keptFields(copy.shape).map((field) => {
    return `${field.name}: ${callOf(field.shape, innerOf(copy, field).name, `value.${field.name}`)},`;
  });
  const guard = isRoot
    ? 'const value = mapping(given) ?? none;'
    : `const value = mapping(given);\nif (!value) return undefined;`;
  const type = isRoot ? `Facts<${copy.type}>` : `Facts<${copy.type}> | undefined`;
  const keep = keepsText(copy.shape) ? ', keep: Keep' : '';
  return `function ${copy.name}(given: unknown${keep}): ${type} {\n${guard}\nreturn {\n${fields.join('\n')}\n};\n}\n`;
}

function keptFields(shape: ObjectShape): readonly Field[] {
  return shape.fields.filter((field) => !isProse(field.shape));
}

function callOf(shape: Shape, inline: string, value: string): string {
  if (shape.is === 'list' && itemOf(shape.items, inline) === 'text') return `texts(${value}, keep)`;
  if (shape.is === 'list') return `list(${value}, keep, ${itemOf(shape.items, inline)})`;
  if (shape.is === 'record') return `record(${value}, keep, ${itemOf(shape.values, inline)})`;
  return `${itemOf(shape, inline)}(${value}${keepsText(shape) ? ', keep' : ''})`;
}

/** The function that copies a value; it takes the value and `keep`. */
function itemOf(shape: Shape, inline: string): string {
  switch (shape.is) {
    case 'object':
      return shape.name === null ? inline : copyName(shape.name);
    case 'integer':
      return 'integer';
    case 'flag':
      return 'flag';
    case 'list':
    case 'record':
      return `(inner: unknown) => ${callOf(shape, inline, 'inner')}`;
    default:
      return 'text';
  }
}
