import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { decode } from '../../src/load/decode.ts';
import { MAX_BYTES } from '../../src/load/source.ts';
import { mark } from './marked.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function faultsOf(text: string): string[] {
  return decode(bytes(text)).faults.map(({ id, args, span }) =>
    [id, ...Object.values(args), mark(text, span)].join(' ').trim(),
  );
}

const sound = {
  'plain ASCII': 'id: sys-crm\n',
  'tabs and every line end': 'a:\t1\r\nb: 2\rc: 3\n',
  'precomposed letters': 'name: Jörg Åkesson, Göteborg\n',
  'signs of the law': 'clause: § 3 – „Zweck“ … 250 €\n',
  'letters of other scripts': 'Ελλάδα Україна 日本 עברית\n',
  'an emoji with its variation selector': 'mood: ❤️\n',
  nothing: '',
} as const;

suite('decode takes', () => {
  for (const [what, text] of Object.entries(sound)) {
    test(what, () => assert.deepEqual(decode(bytes(text)), { text, faults: [] }));
  }

  test('64 KiB', () => assert.deepEqual(decode(bytes('a'.repeat(MAX_BYTES))).faults, []));
});

const strange: readonly (readonly [what: string, text: string, ...faults: string[]])[] = [
  ['NUL', 'a\0b', 'control-character U+0000 a«\0»b'],
  ['escape, in a comment too', '# \x1B[31m', 'control-character U+001B # «\x1B»[31m'],
  ['delete', 'a\x7F', 'control-character U+007F a«\x7F»'],
  ['next line, a line end to PyYAML only', 'a: b\x85c', 'control-character U+0085 a: b«\x85»c'],
  ['right-to-left override', 'ä \u202Eb', 'invisible-character U+202E ä «\u202E»b'],
  ['isolate', 'x\u2066y', 'invisible-character U+2066 x«\u2066»y'],
  ['Arabic letter mark', 'x\u061Cy', 'invisible-character U+061C x«\u061C»y'],
  ['zero-width space', 'x\u200By', 'invisible-character U+200B x«\u200B»y'],
  ['word joiner', 'x\u2060y', 'invisible-character U+2060 x«\u2060»y'],
  ['soft hyphen', 'x\u00ADy', 'invisible-character U+00AD x«\u00AD»y'],
  ['line separator, a line end to PyYAML only', 'a: b\u2028c', 'invisible-character U+2028 a: b«\u2028»c'],
  ['tag characters', 'x\u{E0041}', 'invisible-character U+E0041 x«\u{E0041}»'],
  ['Hangul filler', 'x\u3164', 'invisible-character U+3164 x«\u3164»'],
  ['a run is one fault', 'x\u200B\u200C\u200By', 'invisible-character U+200B x«\u200B\u200C\u200B»y'],
  ['two runs are two', '\u200Bx\0', 'invisible-character U+200B «\u200B»x\0', 'control-character U+0000 \u200Bx«\0»'],
  ['byte order mark', '\uFEFFa: 1', 'byte-order-mark «\uFEFF»a: 1'],
  ['byte order mark inside', 'a: \uFEFF1', 'invisible-character U+FEFF a: «\uFEFF»1'],
  ['decomposed letter', 'a: 1\r\nb: Jo\u0308rg\nc: e\u0301', 'not-nfc a: 1\r\n«b: Jo\u0308rg»\nc: e\u0301'],
  ['Angstrom sign for Å', 'x: \u212B', 'not-nfc «x: \u212B»'],
  ['a pile of marks', `x${'\u0301\u0316'.repeat(20)}`, `not-nfc x«${'\u0301\u0316'.repeat(20)}»`],
];

suite('decode names', () => {
  for (const [what, text, ...faults] of strange) test(what, () => assert.deepEqual(faultsOf(text), faults));

  test('offsets in UTF-16 units', () => {
    assert.deepEqual(decode(bytes('😀\u200B')).faults[0]?.span, { start: 2, end: 3 });
  });

  test('and keeps the text, so that offsets hold for the file', () => {
    assert.equal(decode(bytes('\uFEFFa: \0')).text, '\uFEFFa: \0');
  });
});

suite('decode refuses', () => {
  const nowhere = { pointer: '', on: 'value', span: { start: 0, end: 0 } };

  test('a file above 64 KiB', () => {
    const args = { bytes: MAX_BYTES + 1, limit: MAX_BYTES };
    assert.deepEqual(decode(new Uint8Array(MAX_BYTES + 1)), {
      text: '',
      faults: [{ id: 'too-large', args, ...nowhere }],
    });
  });

  const broken: readonly (readonly [what: string, bytes: number[], line: number])[] = [
    ['Latin-1', [0x61, 0x0a, 0x4a, 0xf6, 0x72, 0x67, 0x0a], 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1],
    ['an overlong slash', [0xc0, 0xaf], 1],
    ['half a surrogate pair', [0x0a, 0x0a, 0xed, 0xa0, 0x80], 3],
    ['a character cut off at the end', [0x61, 0x0a, 0xc3], 2],
  ];
  for (const [what, content, line] of broken) {
    test(what, () => {
      const faults = [{ id: 'not-utf8', args: { line }, ...nowhere }];
      assert.deepEqual(decode(Uint8Array.from(content)), { text: '', faults });
    });
  }

  test('64 KiB of marks that Unicode would sort, without sorting them', () => {
    const text = `a${'\u0301'.repeat(16_000)}${'\u0316'.repeat(16_000)}`;
    assert.deepEqual(
      decode(bytes(text)).faults.map(({ id }) => id),
      ['not-nfc'],
    );
  });
});
