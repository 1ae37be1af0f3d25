import { isProse, shapeName, shapesCode } from './shapes-code.ts';
import type { KindShape, Shape } from './shape.ts';
import { tablesOf } from './tables.ts';
import { nodesOf } from './visit.ts';
import { preamble } from './preamble.ts';

/** The text of `src/generated/kinds.ts`: what the loader knows of every kind. */
export function kindsFileOf(kinds: readonly KindShape[], fileOf: ReadonlyMap<string, string>): string {
  return [
    '// Made by scripts/generate.ts from src/kinds. Edit those.',
    importsOf(kinds, fileOf),
    preamble,
    shapesCode(kinds),
    '/** The tables of every kind. */',
    `export const tables: { readonly [Name in KindName]: KindTables<Name> } = {\n${kinds.map(entryOf).join('\n')}\n};`,
  ].join('\n\n');
}

function importsOf(kinds: readonly KindShape[], fileOf: ReadonlyMap<string, string>): string {
  const used = new Set(kinds.flatMap((kind) => [...nodesOf(kind.shape)].flatMap((node) => typeNameOf(node.shape))));
  const byFile = Map.groupBy([...used].toSorted(), (name) => fileOf.get(name));
  const types = [...byFile].map(([file, names]) => `import type { ${names.join(', ')} } from '../kinds/${file}';`);
  return [
    `import type { Facts } from '../kinds/field.ts';`,
    `import type { FactsOf, KindName } from '../kinds/index.ts';`,
    ...types.toSorted(),
    `import { ${kinds.map((kind) => `${kind.name} as validate${kind.name}`).join(', ')} } from './validators.js';`,
    `import type { Validate } from './validators.js';`,
  ].join('\n');
}

function typeNameOf(shape: Shape): readonly string[] {
  return shape.is === 'object' && shape.name !== null && !isProse(shape) ? [shape.name] : [];
}

function entryOf(kind: KindShape): string {
  const tables = Object.entries(tablesOf(kind)).map(([name, table]) => `${name}: ${JSON.stringify(table)},`);
  return `${kind.name}: {\nvalidate: validate${kind.name},\nshape: ${shapeName(kind.name)},\n${tables.join('\n')}\n},`;
}
