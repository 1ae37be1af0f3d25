import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleIndex } from '../../scripts/rule-index.ts';

test('docs/rules.md is what src/rules makes today; otherwise run: node scripts/rule-index.ts', async () => {
  assert.equal(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8'), await ruleIndex());
});
