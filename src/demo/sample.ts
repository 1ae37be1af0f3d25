/** The company that does not exist: it comes with the program. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tops } from '../kinds/index.ts';

/** Copies the sample's folders into another folder. */
export function copySample(folder: string): void {
  const sample = sampleFolder();
  for (const top of tops) cpSync(join(sample, top), join(folder, top), { recursive: true });
}

/** It lies beside the bundle, and at the top of a checkout. */
function sampleFolder(): string {
  const places = ['./sample/', '../../'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((place) => existsSync(join(place, 'policies', 'organisation.yaml')));
  if (found === undefined) throw new Error('this Gatepass came without its sample');
  return found;
}
