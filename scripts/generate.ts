/** Writes what is made from the code: schemas, validators, projections, the field reference and the index of rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './generate/generate.ts';
import { ruleIndex } from './rule-index.ts';

const root = join(import.meta.dirname, '..');

for (const [path, text] of [...(await generate(root)), ['docs/rules.md', await ruleIndex()] as const]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
