import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseYaml } from '../../src/load/yaml.ts';
import { mark, marked } from './marked.ts';
import { printed } from './printed.ts';
import { valid } from './valid.ts';

/** A fault as one line: its id, its field, its values. */
function saidOf(text: string): string[] {
  return parseYaml(text).faults.map(({ id, pointer, on, args }) =>
    [id, on === 'key' ? `key of ${pointer}` : pointer, ...Object.values(args)]
      .filter((word) => word !== '')
      .join(' ')
      .trim(),
  );
}

suite('a plain scalar is', () => {
  const words: readonly (readonly [unknown, readonly string[]])[] = [
    [null, ['null', 'Null', 'NULL', '~', '']],
    [true, ['true', 'True', 'TRUE']],
    [false, ['false', 'False', 'FALSE']],
    [12, ['12', '+12', '012', '0o14', '0xC', '0xc', '12.', '12.0', '1.2e1', '120E-1']],
    [-0.5, ['-.5', '-0.5', '-5e-1']],
    [0.00123, ['123e-5']],
    [Infinity, ['.inf', '.Inf', '+.INF']],
    [-Infinity, ['-.inf', '-.INF']],
    [NaN, ['.nan', '.NaN', '.NAN']],
  ];
  for (const [value, sources] of words) {
    test(`${String(value)}: ${sources.join(' ')}`, () => {
      for (const source of sources) assert.deepEqual(parseYaml(`a: ${source}`), { value: { a: value }, faults: [] });
    });
  }

  const strings =
    `2026-12-01 2026-12-01T10:00:00+01:00 12:30 1_000 0b11 0X1F 0O7 -0x1 . +. .e1 e1 1e 1.2.3 nULL tRUE .iNF
    +.nan 1e999 24/7 v2 trueish None 190:20:30 ._ 0o8 0xG ++1`.split(/\s+/);
  test(`a string: ${strings.join(' ')}`, () => {
    for (const source of strings) assert.deepEqual(parseYaml(`[${source}, x]`).value, [source, 'x']);
  });

  test('a string in quotes or a block', () => {
    const text = `a: "12"\nb: 'true'\nc: |-\n  null\nd: >-\n  ~\n`;
    assert.deepEqual(parseYaml(text), { value: { a: '12', b: 'true', c: 'null', d: '~' }, faults: [] });
  });
});

suite('a key is', () => {
  test('what is written, never resolved', () => {
    assert.deepEqual(Object.keys(parseYaml('1.0: a\n0x10: b\nnull: c\n~: d\ntrue: e\n: f\n').value as object), [
      '1.0',
      '0x10',
      'null',
      '~',
      'true',
      '',
    ]);
  });

  test('an own property, in the order of the text', () => {
    const { value, faults } = parseYaml('toString: 1\nhasOwnProperty: 2\nvalueOf: 3\nb: 4\na: 5\n');
    assert.deepEqual(Object.keys(value as object), ['toString', 'hasOwnProperty', 'valueOf', 'b', 'a']);
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    assert.deepEqual(faults, []);
  });
});

suite('parseYaml reads what the yaml package reads', () => {
  for (const [what, text] of Object.entries(valid)) {
    test(what, () => assert.deepEqual(parseYaml(text), { value: parse(text) as unknown, faults: [] }));
  }

  test('in anything that it prints', () => {
    fc.assert(
      fc.property(printed, ({ text, value }) => {
        const read = parseYaml(text);
        assert.deepEqual(read.value, value);
        assert.deepEqual(
          new Set(read.faults.map(({ id }) => id)).difference(new Set(['boolean-in-disguise'])),
          new Set(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** What stands between the marks is the fault's span; after it what is said, and the value, where that matters. */
const faulty: readonly (readonly [what: string, source: string, said: string, value?: unknown])[] = [
  ['an anchor', 'a: «&x» 1\n', 'anchor /a &x', { a: 1 }],
  ['an anchor on a key', '«&x» a: 1\n', 'anchor key of /a &x', { a: 1 }],
  ['an anchor on a mapping', 'a: «&x»\n  b: 1\n', 'anchor /a &x', { a: { b: 1 } }],
  ['an anchor on nothing', 'a:\n  - «&x»\n', 'anchor /a/0 &x', { a: [null] }],
  ['an alias', 'a:\n  b/c: «*x»\n', 'alias /a/b~1c *x', { a: { 'b/c': null } }],
  ['an alias as a key', '«*x» : 1\nb: 2\n', 'alias key of  *x', { b: 2 }],
  ['a tag', 'a: «!!str» 12\n', 'tag /a !!str', { a: 12 }],
  ['a tag of somebody', 'a: «!ruby/object» {b: 1}\n', 'tag /a !ruby/object', { a: { b: 1 } }],
  ['a tag in full', 'a: «!<tag:x>» 1\n', 'tag /a !<tag:x>', { a: 1 }],
  ['the tag that says nothing', 'a: «!» 12\n', 'tag /a !', { a: 12 }],
  [
    'a second equal key',
    'a: 1\nb: {c: 2,\n  "d": 3, «d»: 4}\n',
    'duplicate-key key of /b/d d 3',
    { a: 1, b: { c: 2, d: 3 } },
  ],
  ['a second equal key with all in it', 'a: 1\n«a»: &x {a: 1, a: *x}\n', 'duplicate-key key of /a a 1', { a: 1 }],
  ['__proto__', 'a: 1\n«__proto__»: {b: 1}\n', 'dangerous-key key of /__proto__ __proto__', { a: 1 }],
  ['"__proto__"', '«"__proto__"»: {b: 1}\n', 'dangerous-key key of /__proto__ __proto__', {}],
  ['constructor', 'a:\n  «constructor»: 1\n', 'dangerous-key key of /a/constructor constructor', { a: {} }],
  ['prototype', '- «prototype»: 1\n', 'dangerous-key key of /0/prototype prototype', [{}]],
  ['a list as a key', '? «[a, b]»\n: 1\nc: 2\n', 'complex-key key of ', { c: 2 }],
  ['a mapping as a key', 'x:\n  ? «a: &b 1»\n  : *b\n  c: 2\n', 'complex-key key of /x', { x: { c: 2 } }],
  ['a merge', 'a: 1\n«<<»: {a: 2}\n', 'merge-key key of /<< <<', { a: 1 }],
  ['a second document', 'a: 1\n«--- # here»\nb: 2\n', 'second-document', { a: 1 }],
  ['a second document after nothing', '---\n# ---\n«---»\nb: 2\n', 'second-document', undefined],
  ['a second document after an end', 'a: |\n  ---\n  x\n...\n# c\n«b: 2»\n', 'second-document', { a: '---\nx\n' }],
  ['a third document is no news', '- 1\n«---»\n- 2\n---\n- 3\n', 'second-document', [1]],
  ['a directive', '# c\n«%YAML 1.2»\n---\na: 1\n', 'directive %YAML', { a: 1 }],
  ['a directive that nobody knows', '«%FOO bar»\n---\na: 100%\n', 'directive %FOO', { a: '100%' }],
  ['NO, which is Norway', 'country: «NO»\n', 'boolean-in-disguise /country NO', { country: 'NO' }],
  ['y before a comment', 'a:\n  b: «y»\n  # no\n', 'boolean-in-disguise /a/b y', { a: { b: 'y' } }],
  ['Off in a list', '[a, «Off»]\n', 'boolean-in-disguise /1 Off', ['a', 'Off']],
  ['a hidden character in an escape', 'a: «"x\\u202Ey"»\n', 'invisible-character /a U+202E', { a: 'x\u202Ey' }],
  ['a control character in an escape', 'a: «"\\e[31m"»\n', 'control-character /a U+001B', { a: '\x1B[31m' }],
  ['half a character in an escape', 'a: «"\\uD800"»\n', 'control-character /a U+D800', { a: '\uD800' }],
  ['nothing', '«»', 'empty', undefined],
  ['only comments', '«»# a\n\n  # b\n', 'empty', undefined],
  ['only a marker', '«»--- # a\n', 'empty', undefined],
  ['only an end', '«»...\n', 'empty', undefined],
];

suite('parseYaml goes on after', () => {
  for (const [what, source, said, value] of faulty) {
    test(what, () => {
      const { text, spans } = marked(source);
      const read = parseYaml(text);
      assert.deepEqual(
        read.faults.map(({ span }) => mark(text, span)),
        spans.map((span) => mark(text, span)),
      );
      assert.deepEqual(saidOf(text), [said.trim()]);
      assert.deepEqual(read.value, value);
    });
  }

  test('many faults, in the order of the text', () => {
    assert.deepEqual(saidOf('%YAML 1.2\n--- &a\nx: !t &b 1\ny: *a\nx: yes\nz: yes\n---\n[\n'), [
      'directive %YAML',
      'anchor &a',
      'tag /x !t',
      'anchor /x &b',
      'alias /y *a',
      'duplicate-key key of /x x 3',
      'boolean-in-disguise /z yes',
      'second-document',
      'syntax unexpected end of the stream within a flow collection',
    ]);
  });
});

suite('parseYaml accepts', () => {
  const fine = {
    'a marker before the document': '---\na: 1\n',
    'an end after it': 'a: 1\n...\n# over\n',
    'disguises in quotes': `a: "no"\n'on': 'y'\nb: |-\n  yes\n`,
    'on as a key, because AccessGrant.revoked has one': 'revoked:\n  on: 2026-12-01\n',
    'words that only begin so': 'a: note\nnothing: once\nyear: offer\n',
    'a quoted <<': '"<<": 1\n',
    'escapes of what can be seen': 'a: "\\u00e9\\t\\n\\x41"\n',
    'a percent sign': '---\na: 50 %\n',
  };
  for (const [what, text] of Object.entries(fine)) test(what, () => assert.deepEqual(parseYaml(text).faults, []));
});

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const blockNested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('') + `${' '.repeat(depth)}1\n`;

suite('32 levels', () => {
  test('are taken in flow style, in block style and in one line', () => {
    for (const text of [nested(32), blockNested(32), `${'- '.repeat(32)}1`])
      assert.deepEqual(parseYaml(text).faults, []);
  });

  test('are the limit: the 33rd is named, once', () => {
    assert.deepEqual(saidOf(nested(33)), [`too-deep ${'/0'.repeat(32)} 32`]);
    assert.deepEqual(saidOf(nested(90)), [`too-deep ${'/0'.repeat(32)} 32`]);
    assert.deepEqual(saidOf(blockNested(33)), [`too-deep ${'/a'.repeat(32)} 32`]);
    assert.deepEqual(saidOf(blockNested(300)), [`too-deep ${'/a'.repeat(32)} 32`]);
  });
});

suite('a syntax error', () => {
  const broken: readonly (readonly [what: string, source: string, reason: RegExp, value?: unknown])[] = [
    ['tabs as indentation', 'id: x\na:\n«\t»b: 1\n', /tab characters/, { id: 'x', a: null }],
    ['two values in a line', 'id: x\na: b«:» c\n', /bad indentation/, { id: 'x' }],
    ['an open quote', 'id: x\na: "b\n«c»: 1\nd: 2\n', /deficient indentation/, { id: 'x' }],
    ['an open bracket', 'id: x\na: [1,\n  2\n«»', /deficient indentation/, { id: 'x' }],
    ['a tab in brackets, which YAML allows and js-yaml 5.5 does not', 'a: [1,\t«2»]\n', /deficient indentation/],
    ['a reserved character', 'a: «@»b\n', /./],
    ['a wrong escape', 'a: "\\«q»"\n', /unknown escape/],
    ['NUL', 'id: x\na: «\0»\n', /null byte/, { id: 'x' }],
    ['an undeclared tag handle', 'a: !x!y« »1\n', /undeclared tag handle/],
    ['a closing brace too many', 'a: 1\n«}»\n', /end of the stream/, { a: 1 }],
  ];
  for (const [what, source, reason, value] of broken) {
    test(`is ${what}; what stands before it can be read`, () => {
      const { text, spans } = marked(source);
      const read = parseYaml(text);
      assert.deepEqual(
        read.faults.map(({ id, span }) => [id, mark(text, span)]),
        [['syntax', mark(text, spans[0] ?? { start: 0, end: 0 })]],
      );
      assert.match(String(read.faults[0]?.args['reason']), reason);
      assert.deepEqual(read.value, value);
    });
  }
});

/** Each has to end without a throw; how long that takes is for the benchmark to say. */
const hostile: Readonly<Record<string, () => readonly [text: string, ...ids: string[]]>> = {
  'an alias bomb': () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]`,
    );
    return [`a0: &a0 [x]\n${levels.join('\n')}\n`, 'anchor', 'alias'];
  },
  '20,000 open brackets': () => ['['.repeat(20_000), 'too-deep'],
  '20,000 pairs of brackets': () => [nested(20_000), 'too-deep'],
  '20,000 open braces': () => ['{a: '.repeat(20_000), 'too-deep'],
  '20,000 lists in a line': () => [`${'- '.repeat(20_000)}a`, 'too-deep'],
  '20,000 explicit keys in a line': () => [`${'? '.repeat(20_000)}a`, 'too-deep'],
  '500 levels of indentation': () => [blockNested(500), 'too-deep'],
  '20,000 equal keys': () => ['a: 1\n'.repeat(20_000), 'duplicate-key'],
  '200,000 keys': () => [Array.from({ length: 200_000 }, (_, index) => `k${index}: ${index}\n`).join('')],
  '10 MB of text': () => [`a: |\n${'  text that goes on and on\n'.repeat(400_000)}`],
  '10 MB of blanks': () => [' '.repeat(10_000_000), 'empty'],
  '10 MB in one word': () => [`a: ${'9'.repeat(10_000_000)}`],
  '100,000 pairs in one line': () => [`[${'a: 1, '.repeat(100_000)}]`],
  '50,000 open quotes': () => ['"\n'.repeat(50_001), 'syntax'],
  '1 MB of the parser’s own words': () => [`a: !${'^'.repeat(1_000_000)} b`, 'syntax'],
};

suite('parseYaml survives', () => {
  for (const [what, make] of Object.entries(hostile)) {
    test(what, () => {
      const [text, ...ids] = make();
      const { faults } = parseYaml(text);
      assert.deepEqual([...new Set(faults.map(({ id }) => id))], ids);
      assert.ok(faults.every(({ args }) => String(args['reason'] ?? '').length < 200));
    });
  }

  test('any text', () => {
    const signs = fc.constantFrom(...'abno \n\t-:?[]{},#&*!|>\'"%@`\\.~<\r0123\uFEFF\0ü'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
        for (const { span } of parseYaml(text).faults) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('__proto__ without a change to any object', () => {
    parseYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n');
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});
