import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { renderAccess } from '../../src/render/access-terminal.ts';
import { renderApply } from '../../src/render/apply-terminal.ts';
import { renderReport } from '../../src/render/terminal.ts';
import { applyOf } from './apply-random.ts';
import { reportOf, viewOf } from './random.ts';
import { anyText, sentence } from './strings.ts';

/** The codes of our own colours; nothing else that begins with ESC may be there. */

const OWN = /\u001b\[(?:1|2|22|31|32|33|36|39)m/g;

/** Written apart from the renderer's own pattern, so that one does not excuse the other. */
const HARMFUL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Bidi_Control}|\p{Cs}/u;

const widths = fc.integer({ min: 60, max: 140 });

/** Renders with the same random line for every place. */
type Draw = (color: boolean, width: number) => string;

const anything = { text: anyText, word: anyText };
const drawings: fc.Arbitrary<Draw> = fc.oneof(
  fc.tuple(reportOf(anything), fc.option(anyText, { nil: undefined })).map(
    ([report, line]): Draw =>
      (color, width) =>
        renderReport(report, { color, width, textOf: () => line }),
  ),
  viewOf(anything).map(
    (view): Draw =>
      (color, width) =>
        renderAccess(view, { color, width, past: width % 2 === 0 }),
  ),
  applyOf(anything).map(
    (view): Draw =>
      (color, width) =>
        renderApply(view, { color, width }),
  ),
);

suite('whatever files say', () => {
  test('nothing of it steers, hides or reorders', () => {
    fc.assert(
      fc.property(drawings, widths, (draw, width) => {
        assert.doesNotMatch(draw(false, width), HARMFUL);
        assert.doesNotMatch(draw(true, width).replaceAll(OWN, ''), HARMFUL);
      }),
    );
  });

  test('colour changes nothing but backticks', () => {
    const bare = (text: string) => text.replaceAll(OWN, '').replaceAll('`', '').replaceAll(/ +$/gm, '');
    fc.assert(
      fc.property(drawings, widths, (draw, width) => assert.equal(bare(draw(true, width)), bare(draw(false, width)))),
    );
  });

  test('any width will do', () => {
    const odd = fc.constantFrom(0, -1, 1, 59.5, 10_000, Infinity, NaN);
    fc.assert(fc.property(drawings, odd, (draw, width) => assert.ok(draw(false, width).endsWith('\n'))));
  });
});

suite('where every word fits', () => {
  const word = fc.constantFrom('gr-2026-0042-01', 'sys-crm', 'fl-営業', 'very-high', '2026-12-31');
  const texts = { text: sentence, word };
  const fits = (text: string, width: number) => {
    for (const line of text.split('\n'))
      assert.ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${line}`);
  };

  test('no line of a report is wider than the terminal', () => {
    fc.assert(
      fc.property(reportOf(texts), anyText, widths, (report, line, width) =>
        fits(renderReport(report, { color: false, width, textOf: () => line.repeat(9) }), width),
      ),
    );
  });

  test('no line of an answer is wider than the terminal', () => {
    fc.assert(
      fc.property(viewOf(texts), widths, (view, width) =>
        fits(renderAccess(view, { color: false, width, past: true }), width),
      ),
    );
  });

  test('no line of a run is wider than the terminal, but for the command that is copied whole', () => {
    const command = /^(?: {2}|.* with: )gatepass apply --target .*$/gm;
    fc.assert(
      fc.property(applyOf(texts), widths, (view, width) =>
        fits(renderApply(view, { color: false, width }).replace(command, ''), width),
      ),
    );
  });
});
