import { suite, test } from 'node:test';
import { renderAccess } from '../../src/render/access-terminal.ts';
import { renderReport } from '../../src/render/terminal.ts';
import { baseTextOf, textOf } from './files.ts';
import { matchesGolden } from './golden.ts';
import { clean, report, unjudged } from './report.ts';
import { view } from './view.ts';

suite('looks as it did when somebody was content with it', () => {
  const sources = { textOf, baseTextOf };

  for (const [name, shown] of Object.entries({ report, clean, unjudged })) {
    for (const width of [100, 60]) {
      test(`${name} at ${width}`, () =>
        matchesGolden(`${name}-${width}`, renderReport(shown, { color: false, width, ...sources })));
    }
  }

  test('report in colour', () =>
    matchesGolden('report-color', renderReport(report, { color: true, width: 100, ...sources })));

  for (const width of [130, 100, 80, 60]) {
    test(`access at ${width}`, () =>
      matchesGolden(`access-${width}`, renderAccess(view, { color: false, width, past: false })));
  }

  test('access in colour', () =>
    matchesGolden('access-color', renderAccess(view, { color: true, width: 130, past: false })));

  test('access in the past, without Git and without grants', () => {
    const empty = { ...view, commit: null, dirty: false, grants: [], timeline: [], unknown: [] };
    matchesGolden('access-empty', renderAccess(empty, { color: false, width: 100, past: true }));
  });
});
