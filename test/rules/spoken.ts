/** Which messages the code speaks, read from the code: an id without words would be shown to people as it is. */
import { relative, resolve } from 'node:path';
import { Node, Project } from 'ts-morph';
import type { CallExpression, SourceFile } from 'ts-morph';

const root = resolve(import.meta.dirname, '../..');
const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
const inRules = project.addSourceFilesAtPaths(resolve(root, 'src/rules/*/*.ts'));
const inLoad = project.addSourceFilesAtPaths(resolve(root, 'src/load/*.ts'));

/** Paths of the files that define a rule, in order. */
export function ruleFiles(): readonly string[] {
  const defining = inRules.filter((file) => codeIn(file) !== undefined);
  return defining.map((file) => relative(root, file.getFilePath()).replaceAll('\\', '/')).sort();
}

/** Code and id of every message that stands in the code as a literal: `GP-ACC-004 too-long`. */
export function spoken(): readonly string[] {
  return [...inRules.flatMap((file) => callsIn(file, idsByRule(codeIn(file)))), ...inLoad.flatMap(spokenInLoad)];
}

function spokenInLoad(file: SourceFile): readonly string[] {
  return [...callsIn(file, idsByReader), ...tuplesIn(file), ...objectsIn(file)];
}

/** The code of the rule that a file defines. */
function codeIn(file: SourceFile): string | undefined {
  return /defineRule\(\{\s*code: '([^']+)'/.exec(file.getText())?.[1];
}

function callsIn(file: SourceFile, idsIn: (call: CallExpression) => readonly string[]): readonly string[] {
  const calls: string[] = [];
  file.forEachDescendant((node) => void (Node.isCallExpression(node) && calls.push(...idsIn(node))));
  return calls;
}

/** `message('too-long', …)`, also where the first argument chooses between two. */
function idsByRule(code: string | undefined) {
  return (call: CallExpression): readonly string[] =>
    code === undefined || call.getExpression().getText() !== 'message'
      ? []
      : literalsIn(call.getArguments()[0]).map((id) => `${code} ${id}`);
}

/** `fileFault('empty', …)`, `fault(node, 'alias', …)` and `wholeFile(path, 'GP-INT-001', 'stray', …)`. */
function idsByReader(call: CallExpression): readonly string[] {
  const [first, second, third] = call.getArguments();
  const name = call.getExpression().getText();
  if (name === 'fileFault') return literalsIn(first).map((id) => `GP-INT-002 ${id}`);
  if (name === 'fault') return literalsIn(second).map((id) => `GP-INT-002 ${id}`);
  const code = name === 'wholeFile' ? literalsIn(second)[0] : undefined;
  return code === undefined ? [] : literalsIn(third).map((id) => `${code} ${id}`);
}

/** `['wrong-type', { … }]`: what a fault of the schema is. */
function tuplesIn(file: SourceFile): readonly string[] {
  if (file.getBaseName() !== 'schema-words.ts') return [];
  const ids: string[] = [];
  file.forEachDescendant((node) => {
    if (!Node.isArrayLiteralExpression(node)) return;
    const [id, args] = node.getElements();
    if (Node.isStringLiteral(id) && Node.isObjectLiteralExpression(args))
      ids.push(`GP-INT-001 ${id.getLiteralValue()}`);
  });
  return ids;
}

/** `{ code: 'GP-INT-004', …, message: { id: 'twin', … } }`. */
function objectsIn(file: SourceFile): readonly string[] {
  const ids: string[] = [];
  file.forEachDescendant((node) => {
    if (!Node.isObjectLiteralExpression(node)) return;
    const [code, id] = [literalAt(node, 'code'), literalAt(valueAt(node, 'message'), 'id')];
    if (code !== undefined && id !== undefined) ids.push(`${code} ${id}`);
  });
  return ids;
}

function literalAt(node: Node | undefined, name: string): string | undefined {
  return literalsIn(valueAt(node, name))[0];
}

function valueAt(node: Node | undefined, name: string): Node | undefined {
  const property = Node.isObjectLiteralExpression(node) ? node.getProperty(name) : undefined;
  return Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
}

function literalsIn(node: Node | undefined): readonly string[] {
  if (Node.isStringLiteral(node)) return [node.getLiteralValue()];
  return Node.isConditionalExpression(node)
    ? [...literalsIn(node.getWhenTrue()), ...literalsIn(node.getWhenFalse())]
    : [];
}
