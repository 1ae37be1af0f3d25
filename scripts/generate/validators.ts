import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { schemaId, schemaOf } from './schema.ts';
import type { JsonSchema } from './schema.ts';
import type { KindShape } from './shape.ts';

// Ajv is CommonJS: what TypeScript calls its default export is one step further in at run time, or is not.
const standalone = 'default' in standaloneModule ? standaloneModule.default : standaloneModule;

/** Words for people: a validator that carried them would only start more slowly. */
const annotations = new Set(['$schema', 'title', 'description', 'markdownDescription', 'examples']);

/** The JavaScript of one validator for each kind: no compile at start, no `eval`, no import. */
export function validatorsOf(kinds: readonly KindShape[]): string {
  const ajv = new Ajv({
    schemas: kinds.map((kind) => bare(schemaOf(kind))),
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    // Lengths in UTF-16 units need no import from Ajv; `constrain.ts` sees to it that 1 is the only length.
    unicode: false,
    // It would warn of the line above.
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone(ajv, Object.fromEntries(kinds.map((kind) => [kind.name, schemaId(kind.name)])));
  if (code.includes('require(')) throw new Error('validators.js: a keyword needs Ajv at run time; find another one');
  return `// Made by scripts/generate.ts from src/kinds. Edit those.\n${code}\n`;
}

/** The types of that JavaScript. */
export function validatorTypesOf(kinds: readonly KindShape[]): string {
  return `// Made by scripts/generate.ts from src/kinds. Edit those.

/** One way in which a value differs from its schema. */
export interface SchemaFault {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** Keyword of JSON Schema that is not met. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether a value fits; if it does not, \`errors\` says how, until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

${kinds.map((kind) => `export const ${kind.name}: Validate;`).join('\n')}
`;
}

function bare(schema: JsonSchema): JsonSchema {
  // Below `properties` the keys are names of fields, which may well be "title".
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, bareValue(keyword, value)]));
}

function bareValue(keyword: string, value: unknown): unknown {
  if (!isSchema(value)) return value;
  if (keyword !== 'properties') return bare(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, isSchema(field) ? bare(field) : field]),
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
