import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Options } from 'prettier';
import { kinds as modules, kindNames } from '../../src/kinds/index.ts';
import { fieldReferenceOf } from './field-reference.ts';
import { kindsFileOf } from './kinds-file.ts';
import { filesByName, kindsProject, readKinds } from './read.ts';
import { kebab, schemaOf } from './schema.ts';
import type { KindShape } from './shape.ts';
import { validatorsOf, validatorTypesOf } from './validators.ts';

/** Texts of the generated files by their paths, for the descriptions in `src/kinds` below `root`. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  const project = kindsProject(root);
  const kinds = inOrder(readKinds(project));
  const texts = new Map<string, string>([
    ...kinds.map((kind) => [`schemas/${kebab(kind.name)}.schema.json`, JSON.stringify(schemaOf(kind))] as const),
    ['src/generated/kinds.ts', kindsFileOf(kinds, filesByName(project))],
    ['src/generated/validators.d.ts', validatorTypesOf(kinds)],
    ['docs/fields.md', fieldReferenceOf(kinds, (name) => folderOf(name))],
  ]);
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as Options;
  const formatted = [...texts].map(
    async ([path, text]) => [path, await format(text, { ...style, filepath: path })] as const,
  );
  // Nobody reads the validators, so nobody waits for prettier to lay them out.
  return new Map([...(await Promise.all(formatted)), ['src/generated/validators.js', validatorsOf(kinds)]]);
}

/** The kinds in the order of `src/kinds/index.ts`, which lists each of them. */
function inOrder(found: readonly KindShape[]): readonly KindShape[] {
  const unlisted = found.find((kind) => !(kindNames as readonly string[]).includes(kind.name));
  if (unlisted) throw new Error(`src/kinds/${unlisted.file}: ${unlisted.name} is not listed in src/kinds/index.ts`);
  return kindNames.map((name) => {
    const kind = found.find((each) => each.name === name);
    if (!kind) throw new Error(`src/kinds/index.ts lists ${name}, which no interface declares`);
    return kind;
  });
}

function folderOf(name: string): string {
  const module = kindNames.find((each) => each === name);
  if (!module) throw new Error(`src/kinds/index.ts does not list ${name}`);
  return modules[module].folder;
}
