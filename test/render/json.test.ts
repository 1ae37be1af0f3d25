import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../../src/render/index.ts';
import { renderJson } from '../../src/render/json.ts';
import { report } from './report.ts';
import { anyText } from './strings.ts';
import { view } from './view.ts';

suite('JSON', () => {
  test('has two spaces, keys in their order and a final newline', () => {
    assert.equal(renderJson({ b: 1, a: ['x'] }), '{\n  "b": 1,\n  "a": [\n    "x"\n  ]\n}\n');
  });

  test('holds the same value, however strange its texts are', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.jsonValue()), anyText, (rest, text) => {
        const value = { ...rest, text };
        assert.deepEqual(JSON.parse(renderJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('holds nothing that a terminal obeys or hides', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        assert.doesNotMatch(
          renderJson({ text }),
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}|\p{Cs}/u,
        ),
      ),
    );
  });

  test('is a format of every document, and takes the options that it does not need', () => {
    assert.equal(formats.report.json(report, { color: false, width: 0, textOf: () => undefined }), renderJson(report));
    assert.equal(formats.access.json(view, { color: false, width: 0, past: false }), renderJson(view));
  });
});
