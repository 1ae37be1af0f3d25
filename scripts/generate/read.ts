import { Node, Project } from 'ts-morph';
import type { InterfaceDeclaration } from 'ts-morph';
import { docOf, interfaceTags, tagOf } from './doc.ts';
import { fail } from './fail.ts';
import { readFields } from './fields.ts';
import type { KindShape, ObjectShape, Shape } from './shape.ts';
import { readDeclaration } from './types.ts';
import type { Declaration, Scope } from './types.ts';
import { nodesOf } from './visit.ts';

/** The project of the files in `src/kinds` below `root`, as text: nothing is resolved and nothing checked. */
export function kindsProject(root: string): Project {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  project.addSourceFilesAtPaths(`${root}/src/kinds/*.ts`);
  return project;
}

/** Every kind of a project: each interface that extends `Header`. */
export function readKinds(project: Project): readonly KindShape[] {
  const scope = { declarations: declarationsOf(project), open: [], fieldsOf: readFields };
  const headed = [...scope.declarations.values()].filter(isKind);
  const names = headed.map((declaration) => declaration.getName());
  return headed.map((declaration) => readKind(declaration, names, scope));
}

function readKind(declaration: InterfaceDeclaration, names: readonly string[], scope: Scope): KindShape {
  const name = declaration.getName();
  const shape = readDeclaration(declaration, { ...scope, open: [name] });
  if (shape.is !== 'object') return fail(declaration, 'is no mapping');
  checkKind(declaration, shape, name);
  for (const kind of [...nodesOf(shape)].flatMap((node) => refersOf(node.shape))) {
    if (!names.includes(kind)) fail(declaration, `@refers ${kind} names no kind`);
  }
  const title = tagOf(docOf(declaration, interfaceTags), 'title') ?? titleOf(name);
  return { name, title, file: declaration.getSourceFile().getBaseName(), shape };
}

function checkKind(declaration: InterfaceDeclaration, shape: ObjectShape, name: string): void {
  const kind = shape.fields.find((field) => field.name === 'kind')?.shape;
  if (kind?.is !== 'choice' || kind.values.join() !== name) fail(declaration, `has no field \`kind: '${name}'\``);
  if (!shape.fields.some((field) => field.name === 'id' && field.required)) fail(declaration, 'has no field `id`');
}

function isKind(declaration: Declaration): declaration is InterfaceDeclaration {
  return (
    Node.isInterfaceDeclaration(declaration) && declaration.getExtends().some((base) => base.getText() === 'Header')
  );
}

function refersOf(shape: Shape): readonly string[] {
  return shape.is === 'text' || shape.is === 'choice' ? (shape.refers?.kinds ?? []) : [];
}

function declarationsOf(project: Project): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of project.getSourceFiles()) {
    for (const declaration of [...file.getInterfaces(), ...file.getTypeAliases()]) {
      const name = declaration.getName();
      if (found.has(name)) fail(declaration, 'is declared twice; the names of src/kinds are one list');
      found.set(name, declaration);
    }
  }
  return found;
}

/** `AccessGrant` as a heading: `Access grant`. */
function titleOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The file that declares each name. */
export function filesByName(project: Project): ReadonlyMap<string, string> {
  const declarations = [...declarationsOf(project).values()];
  return new Map(declarations.map((declaration) => [declaration.getName(), declaration.getSourceFile().getBaseName()]));
}
