/** A plain value -> facts: copies what is not prose. */
import { tables } from '../generated/kinds.ts';
import type { MappingShape, Shape } from '../generated/kinds.ts';
import type { FactsOf, KindName } from '../kinds/index.ts';
import { isObject } from './prune.ts';
import { independent } from './straight/words.ts';

/** The shape of a kind, for whoever knows the kind only when the program runs. */
export function shapeOf(kind: KindName): MappingShape<FactsOf<KindName>> {
  return tables[kind].shape;
}

/** The facts of a document. What is not there, or not of its type, becomes `undefined`. */
export function project<Facts>(value: unknown, { fields, make }: MappingShape<Facts>): Facts {
  const given = isMapping(value) ? value : {};
  return make(fields.map(({ name, shape }) => copyOf(given[name], shape)) as never[]);
}

function copyOf(value: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'prose':
      return undefined;
    case 'day':
    case 'text':
    case 'choice':
      return typeof value === 'string' ? independent(value) : undefined;
    case 'integer':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'list':
      return Array.isArray(value) ? value.map((item) => copyOf(item, shape.items)) : undefined;
    case 'record':
      return isMapping(value) ? recordOf(value, shape.values) : undefined;
    case 'mapping':
      return isMapping(value) ? project(value, shape) : undefined;
  }
}

function recordOf(value: Readonly<Record<string, unknown>>, shape: Shape): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [independent(key), copyOf(each, shape)]));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}
