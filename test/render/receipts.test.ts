/** Answers about receipts, as people see them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { renderVerify } from '../../src/render/verify-terminal.ts';
import { renderWhoHad } from '../../src/render/who-had-terminal.ts';
import { matchesGolden } from './golden.ts';
import { verified, verifiedOf, whoHad, whoHadOf } from './receipts.ts';
import { anyText, sentence } from './strings.ts';

suite('looks as it did when somebody was content with it', () => {
  for (const width of [100, 60]) {
    test(`verify at ${width}`, () => matchesGolden(`verify-${width}`, renderVerify(verified, { color: false, width })));
    test(`who-had at ${width}`, () => matchesGolden(`who-had-${width}`, renderWhoHad(whoHad, { color: false, width })));
  }

  test('verify in colour', () => matchesGolden('verify-color', renderVerify(verified, { color: true, width: 100 })));

  test('who-had in colour', () => matchesGolden('who-had-color', renderWhoHad(whoHad, { color: true, width: 100 })));
});

suite('whatever receipts say', () => {
  const OWN = /\u001b\[(?:1|2|22|31|32|33|36|39)m/g;
  const HARMFUL =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
  const drawn = <View>(
    views: fc.Arbitrary<View>,
    render: (view: View, options: { color: boolean; width: number }) => string,
  ) => views.map((view) => (color: boolean, width: number) => render(view, { color, width }));
  const drawings = (texts: Parameters<typeof verifiedOf>[0]) =>
    fc.oneof(drawn(verifiedOf(texts), renderVerify), drawn(whoHadOf(texts), renderWhoHad));
  const widths = fc.integer({ min: 60, max: 140 });

  test('nothing of it steers, hides or reorders', () => {
    fc.assert(
      fc.property(drawings({ text: anyText, word: anyText }), widths, (draw, width) => {
        assert.doesNotMatch(draw(false, width), HARMFUL);
        assert.doesNotMatch(draw(true, width).replaceAll(OWN, ''), HARMFUL);
      }),
    );
  });

  test('no line is wider than the terminal, where every word fits', () => {
    const word = fc.constantFrom('00u9x2k7qp', 'gp-sys-crm', 'fl-営業', '000001.json', '2026-12-31T00:00:00Z');
    fc.assert(
      fc.property(drawings({ text: sentence, word }), widths, (draw, width) => {
        for (const line of draw(false, width).split('\n')) assert.ok(stringWidth(line) <= width, `${width}: ${line}`);
      }),
    );
  });
});

test('many receipts: the last ones, and how many there are', () => {
  const claimed = Array.from({ length: 40 }, (_, index) => ({
    messageId: 'run',
    args: {},
    message: 'A run.',
    path: `r/${index}.json`,
  }));
  const shown = renderVerify({ ...verified, claimed }, { color: false, width: 100 });
  assert.match(shown, /claimed \(40\).*\n {2}15 earlier receipts not shown/);
  assert.ok(!shown.includes('r/14.json') && shown.includes('r/15.json') && shown.includes('r/39.json'));
});
