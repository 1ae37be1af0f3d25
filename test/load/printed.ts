import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Document, isCollection, isScalar, parse, visit } from 'yaml';
import { isStrange } from '../../src/load/characters.ts';

/** A value and one of the many texts that mean it. */
export interface Printed {
  readonly value: unknown;
  readonly text: string;
}

interface Style {
  /** Which nodes get a comment, and which collections brackets: the nth node takes the nth answer, round and round. */
  readonly comments: readonly boolean[];
  readonly brackets: readonly boolean[];
  readonly options: { readonly indentSeq: boolean; readonly nullStr: string; readonly lineWidth: number };
  readonly crlf: boolean;
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', ':', '#', '-', '"', "'", '\\', 'ü', '😀', '|', '?', '\t'),
      maxLength: 30,
    }),
    fc.constantFrom(
      '2026-12-01',
      '1e3',
      '0x1F',
      '~',
      'null',
      'true',
      '- a',
      'a: b',
      '',
      '.5',
      '007',
      '---',
      '...',
      '%a',
    ),
  )
  .filter((one) => !isStrange(one));

const key = fc
  .oneof(text, fc.constantFrom('id', 'from', 'a/b', 'c~d', '0', 'true', 'null', '1.0'))
  .filter((one) => !['__proto__', 'constructor', 'prototype', '<<'].includes(one));

const { value } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const answers = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
const style: fc.Arbitrary<Style> = fc.record({
  comments: answers,
  brackets: answers,
  options: fc.record({
    indentSeq: fc.boolean(),
    nullStr: fc.constantFrom('null', '~', ''),
    lineWidth: fc.constantFrom(0, 20, 80),
  }),
  crlf: fc.boolean(),
});

/** JSON-like values, printed by the `yaml` package in block and flow style, with comments, folds and both line ends. */
export const printed: fc.Arbitrary<Printed> = fc
  .tuple(fc.dictionary(key, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true }), style)
  .map(([one, how]) => print(one, how))
  .filter(readsBack);

function print(one: unknown, { comments, brackets, options, crlf }: Style): Printed {
  const document = new Document(one);
  let index = 0;
  visit(document, {
    Node: (_, node) => {
      index++;
      if (isCollection(node) && brackets[index % brackets.length] === true) node.flow = true;
      if (isScalar(node) && comments[index % comments.length] === true) node.comment = ` about ${index}: { - "`;
    },
  });
  const lines = document.toString(options);
  return { value: one, text: crlf ? lines.replaceAll('\n', '\r\n') : lines };
}

/** The printer is not perfect: `[null]` with nulls left out becomes `[ ]`. */
function readsBack({ value: one, text: lines }: Printed): boolean {
  try {
    return isDeepStrictEqual(parse(lines, { logLevel: 'silent' }), one);
  } catch {
    return false;
  }
}
