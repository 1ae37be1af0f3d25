/** Texts that a file may hold: ordinary ones, and all that a terminal could stumble over. */
import fc from 'fast-check';

const STRANGE = [
  '\u001b[2J',
  '\u001b[31m',
  '\u001b[0m',
  '\u009b1A',
  '\u001b]0;x\u0007',
  '\u0000',
  '\b',
  '\r',
  '\n',
  '\t',
  '\u007f',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u3164',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udfff',
  '\ufe0f',
  '\u{e0041}',
  '\u{e0100}',
  '\ue000',
  '\u0301',
  '\u0300\u0301\u0302\u0303\u0304\u0305',
  'e\u0308',
  'ü',
  '営業',
  '👍🏽',
  '❤️',
  '🇩🇪',
  '🧑‍💻',
  '한',
  '\u1112\u1161',
  'क्षि',
  'שלום',
  '`',
  '``',
  ' ',
  '  ',
  '\\u{1b}',
  '…',
  'a',
  'until: 2026-12-30',
];

/** Any text, most of them hostile. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...STRANGE), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Sentences of words that would fit a line. */
export const sentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'grant', '`until`', '`two words`', 'Straße', '営業', '2026-12-30', '👍🏽', 'é', 'ends,'), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));
