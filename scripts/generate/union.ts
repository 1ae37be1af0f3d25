import type { Node } from 'ts-morph';
import { fail } from './fail.ts';
import type { ChoiceShape, Refers, Shape, TextShape } from './shape.ts';

type Word = ChoiceShape | TextShape;

/**
 * One shape for a union of words. Patterns are joined into one, not tried one after the other: a value that fits none
 * has then one fault and not one for each.
 */
export function unionOf(members: readonly Shape[], node: Node): Shape {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  const words = members.map((member) => (isWord(member) ? member : fail(node, `unknown type ${node.getText()}`)));
  const common = { name: null, about: '', refers: refersOf(words) };
  if (words.every((word) => word.is === 'choice')) {
    return { ...common, is: 'choice', values: words.flatMap((word) => word.values) };
  }
  return { ...common, is: 'text', patterns: words.flatMap(patternsOf), examples: words.flatMap(examplesOf) };
}

function isWord(shape: Shape): shape is Word {
  return shape.is === 'choice' || (shape.is === 'text' && shape.patterns.length > 0);
}

function patternsOf(word: Word): readonly string[] {
  return word.is === 'text' ? word.patterns : word.values.map((value) => `^${escaped(value)}$`);
}

function examplesOf(word: Word): readonly string[] {
  return word.is === 'text' ? word.examples : word.values;
}

function refersOf(words: readonly Word[]): Refers | null {
  const kinds = words.flatMap((word) => word.refers?.kinds ?? []);
  if (kinds.length === 0) return null;
  return { kinds, also: words.flatMap((word) => (word.is === 'choice' && word.refers === null ? word.values : [])) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
