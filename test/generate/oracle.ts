import { createGenerator } from 'ts-json-schema-generator';
import type { Schema } from 'ts-json-schema-generator';

/**
 * Schemas that somebody else's generator makes from the same interfaces and tags. Two rules of this house cannot be
 * written in TypeScript, so the oracle cannot know them and is told: `holdToHouseRules`.
 */
export function oracleSchemas(root: string): ReadonlyMap<string, Schema> {
  const generator = createGenerator({
    path: `${root}/src/kinds/index.ts`,
    tsconfig: `${root}/tsconfig.json`,
    type: 'Kinds',
    jsDoc: 'extended',
    expose: 'none',
    topRef: false,
    additionalProperties: false,
    // `tsc` checks the types; twice is once too often.
    skipTypeCheck: true,
  });
  const kinds = generator.createSchema('Kinds').properties ?? {};
  return new Map(Object.entries(kinds).map(([name, schema]) => [name, holdToHouseRules(schema) as Schema]));
}

/**
 * Numbers are whole: TypeScript has no type for that. Strings without a pattern are not empty: the oracle takes a bare
 * `string` at its word.
 */
function holdToHouseRules(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(holdToHouseRules);
  if (typeof schema !== 'object' || schema === null) return schema;
  const held = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, holdToHouseRules(value)]));
  const types = [held['type']].flat();
  if (types.includes('number')) return { ...held, type: types.map((type) => (type === 'number' ? 'integer' : type)) };
  return types.includes('string') && !('pattern' in held) ? { ...held, minLength: 1 } : held;
}
