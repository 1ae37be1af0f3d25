import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { excerpt } from '../../src/render/excerpt.ts';

/** Characters as files have them and as they are shown; none of them joins the next one. */
const CHARACTERS = [
  ['a', 'a'],
  [':', ':'],
  [' ', ' '],
  ['ü', 'ü'],
  ['u\u0308', 'u\u0308'],
  ['営', '営'],
  ['👍🏽', '👍🏽'],
  ['❤️', '❤️'],
  ['🇩🇪', '🇩🇪'],
  ['한', '한'],
  ['\u202e', '\\u{202e}'],
  ['\u001b', '\\u{1b}'],
  ['\u200b', '\\u{200b}'],
  ['\t', '\t'],
] as const;

type Character = (typeof CHARACTERS)[number];

/** A line as it is shown, counted out by hand. */
function shownOf(characters: readonly Character[], before = ''): string {
  return characters.reduce(
    (text, [, shown]) => text + (shown === '\t' ? ' '.repeat(4 - (stringWidth(before + text) % 4)) : shown),
    '',
  );
}

/** A line, and the part of it that is pointed at. */
const pointed = fc
  .tuple(...[0, 1, 0].map((minLength) => fc.array(fc.constantFrom(...CHARACTERS), { minLength, maxLength: 40 })))
  .map(([before = [], marked = [], after = []]) => ({
    line: [...before, ...marked, ...after].map(([raw]) => raw).join(''),
    start: before.map(([raw]) => raw).join('').length,
    end: [...before, ...marked].map(([raw]) => raw).join('').length,
    before: shownOf(before),
    marked: shownOf(marked, shownOf(before)),
    after: shownOf(after, shownOf([...before, ...marked])),
  }));

/** What stands in some columns of a text. */
function inColumns(text: string, from: number, width: number): string {
  let column = 0;
  let found = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (column >= from && column < from + width) found += segment;
    column += stringWidth(segment);
  }
  return found;
}

suite('carets', () => {
  test('stand under what is pointed at', () => {
    fc.assert(
      fc.property(pointed, ({ line, start, end, before, marked, after }) => {
        const wanted = { text: before + marked + after, before: stringWidth(before), carets: stringWidth(marked) };
        assert.deepEqual(excerpt(line, start, end, 2000), wanted);
      }),
    );
  });

  test('stand under its beginning in a line that is cut', () => {
    fc.assert(
      fc.property(pointed, fc.integer({ min: 40, max: 100 }), ({ line, start, end, marked }, width) => {
        const { before, carets, text } = excerpt(line, start, end, width);
        assert.ok(stringWidth(text) <= width && before + carets <= width);
        assert.ok(marked.startsWith(inColumns(text, before, carets)));
        assert.ok(carets === stringWidth(marked) || text.endsWith('…'));
        assert.ok(carets >= Math.min(stringWidth(marked), width / 2));
      }),
    );
  });

  test('one stands behind the last character where nothing is pointed at', () => {
    assert.deepEqual(excerpt('until:', 6, 6, 80), { text: 'until:', before: 6, carets: 1 });
    assert.deepEqual(excerpt('', 0, 0, 80), { text: '', before: 0, carets: 1 });
  });

  test('cover a character of which only a part is meant', () => {
    assert.deepEqual(excerpt('Mu\u0308ller', 2, 3, 80), { text: 'Mu\u0308ller', before: 1, carets: 1 });
  });

  test('reach to the end of the line where more lines are meant', () => {
    assert.deepEqual(excerpt('why: >-', 5, Infinity, 80), { text: 'why: >-', before: 5, carets: 2 });
  });
});
