import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Span } from '../../src/diagnostic.ts';

/** Where the `yaml` package finds a key or a value. */
export interface Found {
  readonly pointer: string;
  readonly on: 'key' | 'value';
  readonly span: Span;
  readonly is: 'nothing' | 'scalar' | 'block scalar' | 'flow collection' | 'block collection';
}

/** Every key and value of a text but the root, with the characters that the `yaml` package gives it. */
export function rangesOf(text: string): Found[] {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return contents === null ? [] : within(contents, '');
}

function within(node: Node, pointer: string): Found[] {
  if (isSeq<Node>(node)) return node.items.flatMap((item, index) => both(item, `${pointer}/${index}`));
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? (key.source ?? '') : '';
    const field = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [{ ...found(key, field), on: 'key' as const }, ...(value === null ? [] : both(value, field))];
  });
}

function both(node: Node, pointer: string): Found[] {
  return [found(node, pointer), ...within(node, pointer)];
}

function found(node: Node, pointer: string): Found {
  const [start, end] = node.range ?? [0, 0];
  return { pointer, on: 'value', span: { start, end }, is: start === end ? 'nothing' : kindOf(node) };
}

function kindOf(node: Node): Found['is'] {
  if (isScalar(node)) return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block scalar' : 'scalar';
  return !isAlias(node) && (isMap(node) || isSeq(node)) && node.flow === true ? 'flow collection' : 'block collection';
}
