/** Writes what is made from `src/kinds`: schemas, validators, projections and the field reference. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './generate/generate.ts';

const root = join(import.meta.dirname, '..');

for (const [path, text] of await generate(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
