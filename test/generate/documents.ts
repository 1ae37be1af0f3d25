import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kebab } from '../../scripts/generate/schema.ts';
import type { KindName } from '../../src/kinds/index.ts';

/** The keywords that the generator writes. */
export interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
}

/** The committed schema of a kind. */
export function schemaFile(kind: KindName): Schema {
  const path = join(import.meta.dirname, `../../schemas/${kebab(kind)}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

/** Words that fit the patterns of fields that have no example. */
const words = ['some-words', 'https://example.org'];

/** A document with every field that the schema knows, or with those that it asks for. */
export function documentOf(schema: Schema, fields: 'all' | 'required'): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch ([schema.type].flat()[0]) {
    case 'string':
      return wordOf(schema);
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return fields === 'all' || schema.minItems ? [documentOf(schema.items ?? {}, fields)] : [];
    case 'object':
      return mappingOf(schema, fields);
    default:
      throw new Error(`no document for ${JSON.stringify(schema)}`);
  }
}

function wordOf({ pattern = '', examples = [] }: Schema): string {
  const word = [...examples, ...words].find((each) => new RegExp(pattern, 'u').test(each));
  if (word === undefined) throw new Error(`no word fits ${pattern}`);
  return word;
}

function mappingOf(schema: Schema, fields: 'all' | 'required'): unknown {
  if (schema.additionalProperties) return { freely: documentOf(schema.additionalProperties, fields) };
  const names = Object.keys(schema.properties ?? {});
  const wanted = names.filter((name) => fields === 'all' || schema.required?.includes(name));
  return Object.fromEntries(wanted.map((name) => [name, documentOf(schema.properties?.[name] ?? {}, fields)]));
}
