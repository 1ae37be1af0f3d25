import type { Node } from 'ts-morph';
import { numberOf, tagOf } from './doc.ts';
import type { Doc } from './doc.ts';
import { fail } from './fail.ts';
import type { ListShape, Shape, TextShape } from './shape.ts';

/** Tags that bound a value, by the shape that they fit. */
const fitting: { readonly [Is in Shape['is']]: readonly string[] } = {
  text: ['pattern', 'minLength', 'example', 'refers'],
  prose: ['minLength'],
  integer: ['minimum', 'maximum'],
  flag: [],
  choice: ['refers'],
  list: ['minItems', 'uniqueItems', 'example'],
  record: [],
  object: [],
};

const bounding = new Set(Object.values(fitting).flat());

/** A shape within the bounds that the tags of its declaration set. */
export function constrain(shape: Shape, doc: Doc, node: Node): Shape {
  for (const tag of doc.tags.keys()) {
    if (bounding.has(tag) && !fitting[shape.is].includes(tag)) fail(node, `@${tag} does not fit a ${shape.is}`);
  }
  checkMinLength(doc, node);
  switch (shape.is) {
    case 'text':
      return constrainText(shape, doc, node);
    case 'integer':
      return { ...shape, ...narrowed(shape, 'minimum', doc, node), ...narrowed(shape, 'maximum', doc, node) };
    case 'list':
      return constrainList(shape, doc, node);
    case 'choice':
      return { ...shape, refers: refersOf(doc) ?? shape.refers };
    default:
      return shape;
  }
}

function constrainList(shape: ListShape, doc: Doc, node: Node): Shape {
  if (doc.tags.has('uniqueItems') && !isWord(shape.items)) fail(node, '@uniqueItems fits lists of words only');
  return {
    ...shape,
    ...narrowed(shape, 'minItems', doc, node),
    items: withExamples(shape.items, doc, node),
    uniqueItems: shape.uniqueItems || doc.tags.has('uniqueItems'),
  };
}

/** A bound that the declaration sets; one that its type has set stays, and is not set twice. */
function narrowed<Tag extends string>(shape: { [Bound in Tag]: number | null }, tag: Tag, doc: Doc, node: Node) {
  const bound = numberOf(doc, tag, node);
  if (bound !== null && shape[tag] !== null) fail(node, `@${tag} stands on the field and on its type`);
  return { [tag]: bound ?? shape[tag] };
}

function isWord(shape: Shape): boolean {
  return shape.is === 'text' || shape.is === 'choice';
}

function constrainText(shape: TextShape, doc: Doc, node: Node): Shape {
  const pattern = tagOf(doc, 'pattern');
  if (pattern !== null && shape.patterns.length > 0) fail(node, '@pattern stands on the field and on its type');
  if (pattern !== null) checkPattern(pattern, node);
  const patterns = pattern === null ? shape.patterns : [pattern];
  return withExamples({ ...shape, patterns, refers: refersOf(doc) ?? shape.refers }, doc, node);
}

function withExamples(shape: Shape, doc: Doc, node: Node): Shape {
  const examples = doc.tags.get('example');
  if (examples === undefined) return shape;
  return shape.is === 'text' ? { ...shape, examples } : fail(node, '@example does not fit: only strings have examples');
}

function refersOf(doc: Doc) {
  const kind = tagOf(doc, 'refers');
  return kind === null ? null : { kinds: [kind], also: [] };
}

/** Every string is at least one character long, and length is not counted in code points: see `validators.ts`. */
function checkMinLength(doc: Doc, node: Node): void {
  const length = numberOf(doc, 'minLength', node);
  if (length !== null && length !== 1) fail(node, '@minLength is 1 or not there; say more with @pattern');
}

function checkPattern(pattern: string, node: Node): void {
  try {
    new RegExp(pattern, 'u');
  } catch {
    fail(node, `@pattern is no regular expression: ${pattern}`);
  }
}
