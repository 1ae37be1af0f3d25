import { Project } from 'ts-morph';
import { readKinds } from '../../scripts/generate/read.ts';
import type { KindShape } from '../../scripts/generate/shape.ts';

const header = "/** H. */ export interface Header {\n/** V. */ apiVersion: 'v1'; }";

/**
 * What the generator reads in a project of one kind, `Thing`, with these fields. Each comment goes on a line of its own:
 * TypeScript takes one behind a brace or a semicolon for that line's, and not for the field's.
 */
export function kindsOf(fields: string, before = ''): readonly KindShape[] {
  const project = new Project({ useInMemoryFileSystem: true });
  project.createSourceFile('/src/kinds/field.ts', header);
  const thing = `/** T. */ export interface Thing extends Header { kind: 'Thing'; /** Id. */ id: string; ${fields} }`;
  project.createSourceFile('/src/kinds/thing.ts', `${before}\n${thing}`.replaceAll('/**', '\n/**'));
  return readKinds(project);
}
