import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../src/diagnostic.ts';
import { linesOf, locate, rangeOf } from '../../src/load/locate.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { mark, marked } from './marked.ts';
import { printed } from './printed.ts';
import { rangesOf } from './ranges.ts';
import { valid } from './valid.ts';

type Place = readonly [pointer: string, on: 'key' | 'value'];

function found(text: string, [pointer, on]: Place): Span {
  return locate(text, [{ pointer, on }])[0] ?? { start: -1, end: -1 };
}

/** What stands between the marks is where the place is. */
const places: Readonly<Record<string, readonly (readonly [what: string, place: Place, source: string])[]>> = {
  'a key': [
    ['plain', ['/a/b', 'key'], 'a:\n  «b»: 1\n'],
    ['quoted', ['/a b', 'key'], '«"a b"» : 1\n'],
    ['with escapes', ['/a"b', 'key'], '«"a\\"b"»: 1\n'],
    ['without its anchor', ['/a', 'key'], '&x «a»: 1\n'],
    ['in brackets', ['/a/c', 'key'], 'a: {b: 1, «c»: 2}\n'],
    ['explicit', ['/a', 'key'], '? «a»\n: 1\n'],
    ['with a slash and a tilde', ['/a~1b~0c', 'key'], '«a/b~c»: 1\n'],
    ['of a list', ['/a', 'key'], '«a»:\n  - 1\n'],
    ['in a list', ['/1/b', 'key'], '- a: 1\n- a: 1\n  «b»: 2\n'],
    ['after a block', ['/b', 'key'], 'a: |\n  b: 1\n«b»: 2\n'],
    ['the first of two', ['/a', 'key'], '«a»: 1\na: 2\n'],
    ['that is refused', ['/__proto__', 'key'], 'a: 1\n«__proto__»: 2\n'],
    ['after emoji', ['/b', 'key'], 'a: "😀"\n«b»: 1\n'],
  ],
  'a scalar': [
    ['plain', ['/a', 'value'], 'a: «one two» # three\n'],
    ['over lines', ['/a', 'value'], 'a: «one\n  two»\nb: 1\n'],
    ['single-quoted', ['/a', 'value'], "a: «'it''s'»\n"],
    ['double-quoted, over lines', ['/a', 'value'], 'a: «"one\n  two"»\n'],
    ['without anchor and tag', ['/a', 'value'], 'a: &x !!str «1»\n'],
    ['an alias', ['/a', 'value'], 'a: «*x»\n'],
    ['in a list', ['/1', 'value'], '- a\n- «b»\n'],
    ['in brackets', ['/a/1', 'value'], 'a: [b, «c d» , e]\n'],
    ['the root', ['', 'value'], '# before\n«a b»\n'],
  ],
  'a block scalar, by its first line': [
    ['literal', ['/a', 'value'], 'a: «|»\n  one\n  two\n'],
    ['folded, in a list', ['/0', 'value'], '- «>-»\n  one\n'],
    ['with a comment', ['/a', 'value'], 'a: «|2- # one | two»\n  three\n'],
    ['on the next line', ['/a', 'value'], 'a: # one | two\n  «|»\n  three\n'],
    ['after an anchor', ['/a', 'value'], 'a: &x|y «>»\n  one\n'],
    ['after a key with a bar', ['/a | b', 'value'], '"a | b": «|»\n  one\n'],
    ['with carriage returns', ['/a', 'value'], 'a: «|+»\r\n  one\r\n'],
    ['at the end of the text', ['/a', 'value'], 'a: «|»'],
    ['after another', ['/b', 'value'], 'a: |\n  > one\nb: «>»\n  two\n'],
  ],
  'a collection in brackets, as a whole': [
    ['a list', ['/a', 'value'], 'a: «[1, 2]» # ]\n'],
    ['over lines', ['/a', 'value'], 'a: «[1, # ]\n  2,\n  ]»\n'],
    ['a mapping', ['/a', 'value'], 'a: «{b: {c: 1}, d: [}]}»\n'.replace('[}]', '"}"')],
    ['empty', ['/a', 'value'], 'a: «{ }»\n'],
    ['with keys alone', ['/a', 'value'], 'a: «{b, c: }»\n'],
    ['a pair', ['/a/0', 'value'], 'a: [«b: 1»]\n'],
    ['around a pair', ['/a', 'value'], 'a: «[b: [1]]»\n'],
  ],
  'a collection in block style, by its first line': [
    ['a mapping', ['/a', 'value'], 'a:\n  «b: 1 # c»\n  d: 2\n'],
    ['a list', ['/a', 'value'], 'a:\n  # c\n  «- b»\n  - d\n'],
    ['a list not indented', ['/a', 'value'], 'a:\n«- b»\n- d\nc: 1\n'],
    ['a mapping in a list', ['/1', 'value'], '- a\n- «b: 1»\n  c: 2\n'],
    ['a list in a list', ['/0', 'value'], '- «- a»\n  - b\n'],
    ['with carriage returns', ['/a', 'value'], 'a:\r\n  «b: 1»\r\n'],
  ],
  'nothing, after the sign': [
    ['no value', ['/a', 'value'], 'a:«» # b\nc: 1\n'],
    ['no value after an explicit key', ['/a', 'value'], '? a\n# c: d\n:«»\n'],
    ['no colon either', ['/a', 'value'], '? a«»\n? b\n'],
    ['no item', ['/a/1', 'value'], 'a:\n  - b\n  -«»\n  - c\n'],
    ['no item after a block', ['/1', 'value'], '- |\n  - a\n  -\n-«»\n'],
    ['no value in brackets', ['/a/b', 'value'], 'a: {b:«» , c: 1}\n'],
    ['only an anchor', ['/a', 'value'], 'a: &x«»\nb: 1\n'],
  ],
  'the nearest key, where there is no such field': [
    ['a missing field', ['/risk/level', 'value'], '«risk»:\n  why: x\n'],
    ['in a missing mapping', ['/a/b/c/d', 'key'], 'a:\n  «b»: 1\n'],
    ['in a list', ['/a/7', 'value'], '«a»: [1, 2]\n'],
    ['in an item, which has no key', ['/a/0/c', 'key'], 'a:\n  - «b: 1»\n    d: 2\n  - c: 1\n'],
    ['a key of an item', ['/a/1', 'key'], 'a: [b, «c»]\n'],
    ['the value of a refused key', ['/<<', 'value'], '«<<»: {a: 1}\n'],
    ['under a refused key', ['/<</a', 'value'], '«<<»: {a: 1}\n'],
    ['under a second equal key', ['/a/b', 'value'], '«a»: 1\na: {b: 2}\n'],
  ],
  'the value of id, where there is nothing nearer': [
    ['a missing field', ['/title', 'value'], 'kind: X\nid: «eng-1»\n'],
    ['the file', ['', 'value'], 'kind: X\nid: «"eng-1"»\n'],
    ['the key of the file', ['', 'key'], 'kind: X\nid: «eng-1»\n'],
    ['in brackets', ['/title', 'value'], '{kind: X, id: «eng-1»}\n'],
  ],
  'the first line, where there is no id': [
    ['a missing field', ['/id', 'value'], '«kind: X»\ntitle: y\n'],
    ['a list', ['/a/b', 'value'], '«- id: x»\n'],
    ['nothing', ['', 'value'], '«»'],
    ['comments before it', ['/a', 'value'], '# c\n«b: 1»\na2: 2\n'],
    ['brackets over lines', ['/c', 'value'], '«{a: 1,»\n b: 2}\n'],
    ['comments alone', ['/a', 'key'], '«# a»\r\n# b\r\n'],
    ['a text that cannot be read', ['/a', 'value'], '«[[[»\na: 1\n'],
  ],
  'as much as can be read, where the text is broken': [
    ['before the break', ['/b', 'value'], 'a: 1\nb: «2»\nc: d: e\n'],
    ['behind it', ['/d', 'value'], 'id: «x»\nc: d: e\nd: 1\n'],
    ['before an open quote', ['/b', 'key'], 'a: 1\n«b»: 2\nc: "d\ne: f\ng: h\n'],
    ['before an open bracket', ['/a', 'value'], 'a: «1»\nb: [2,\nc: 3\nd: 4\n'],
    ['where the first line is broken', ['/a', 'value'], '«a: b: c»\nd: 1\n'],
  ],
};

for (const [what, cases] of Object.entries(places)) {
  suite(`locate finds ${what}`, () => {
    for (const [which, place, source] of cases) {
      test(which, () => {
        const { text, spans } = marked(source);
        assert.equal(mark(text, found(text, place)), mark(text, spans[0] ?? { start: 0, end: 0 }));
      });
    }
  });
}

suite('locate', () => {
  test('answers many places in their order', () => {
    const spans = locate('a: 1\nb: 2\n', [
      { pointer: '/b', on: 'value' },
      { pointer: '/a', on: 'key' },
      { pointer: '/b', on: 'key' },
    ]);
    assert.deepEqual(
      spans.map(({ start }) => start),
      [8, 0, 5],
    );
  });

  test('agrees with every field that a fault of the parser names', () => {
    for (const source of ['a: &x 1\nb: [c, *x]\n', 'a: {b: no}\n', 'a: 1\n"<<": 2\n__proto__: 3\n']) {
      for (const { pointer, on, span } of parseYaml(source).faults) {
        const place = found(source, [pointer, on]);
        assert.ok(place.start >= span.start - 5 && place.end >= span.end, `${pointer} of ${source}`);
      }
    }
  });

  test('survives any text and any pointer', () => {
    const signs = fc.constantFrom(...'ab1 \n\t-:?[]{},#&*!|>\'"%\\~<\r\uFEFF\0ü'.split(''));
    const steps = fc.array(fc.constantFrom('', 'a', 'b', '0', '1', '~0', '~1', '__proto__'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), steps, (text, path) => {
        const { start, end } = found(text, [path.map((step) => `/${step}`).join(''), 'value']);
        assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('survives what is too deep or too long', () => {
    for (const text of [
      '['.repeat(20_000),
      `${'- '.repeat(90)}a`,
      'k: |\n'.repeat(20_000),
      `[${'a: 1, '.repeat(50_000)}]`,
    ]) {
      assert.equal(found(text, ['/x', 'value']).start, 0);
    }
  });
});

/** Of a scalar or of brackets the yaml package knows both ends, of others only the beginning. */
function comparable(span: Span, is: string): Span {
  return is === 'scalar' || is === 'flow collection' ? span : { start: span.start, end: span.start };
}

function assertSame(text: string): void {
  const expected = rangesOf(text).filter(({ is }) => is !== 'nothing');
  const spans = locate(text, expected);
  for (const [index, { is, on, pointer, span }] of expected.entries()) {
    const ours = comparable(spans[index] ?? span, is);
    assert.equal(mark(text, ours), mark(text, comparable(span, is)), `${on} of ${pointer}, a ${is}`);
  }
}

suite('locate agrees with the yaml package', () => {
  for (const [what, text] of Object.entries(valid)) test(what, () => assertSame(text));

  test('about every key and value of anything that it prints', () => {
    fc.assert(
      fc.property(printed, ({ text }) => assertSame(text)),
      { numRuns: 300 },
    );
  });
});

suite('linesOf counts', () => {
  const lines: readonly (readonly [what: string, text: string, offset: number, line: number, column: number])[] = [
    ['from 1', 'ab', 0, 1, 1],
    ['columns', 'ab', 1, 1, 2],
    ['the end of the text', 'ab', 2, 1, 3],
    ['line feeds', 'a\nbc\n', 3, 2, 2],
    ['the line end with its line', 'a\nb', 1, 1, 2],
    ['behind the last line end', 'a\nb\n', 4, 3, 1],
    ['carriage returns', 'a\rb\r', 2, 2, 1],
    ['both as one', 'a\r\nb', 3, 2, 1],
    ['both in the wrong order as two', 'a\n\rb', 3, 3, 1],
    ['the feed after a return with the line before', 'a\r\nb', 2, 1, 3],
    ['umlauts as one', 'äöü', 3, 1, 4],
    ['emoji as two UTF-16 units', '😀b', 2, 1, 3],
    ['no line at U+2028 or U+0085', 'a\u2028b\u0085c', 4, 1, 5],
    ['a text without characters', '', 0, 1, 1],
    ['offsets behind the text as its end', 'a\nb', 99, 2, 2],
    ['offsets before it as its beginning', 'a', -5, 1, 1],
  ];
  for (const [what, text, offset, line, column] of lines) {
    test(what, () => assert.deepEqual(linesOf(text)(offset), { line, column }));
  }

  test('as a count of line ends does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀'), maxLength: 30 }), (text) => {
        const positionOf = linesOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const before = text.slice(0, offset).split(/\r\n|\n|\r/);
          assert.deepEqual(positionOf(offset), { line: before.length, column: (before.at(-1) ?? '').length + 1 });
        }
      }),
    );
  });
});

suite('rangeOf', () => {
  test('has both ends, the second one exclusive', () => {
    const { text, spans } = marked('a: 1\nb: «"x\r\n  😀"»\n');
    assert.deepEqual(rangeOf(text, spans[0] ?? { start: 0, end: 0 }), { line: 2, column: 4, endLine: 3, endColumn: 6 });
  });

  test('takes lines that are counted already', () => {
    assert.deepEqual(rangeOf('ignored', { start: 2, end: 3 }, linesOf('a\nb')), {
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 2,
    });
  });
});
