/** Which Gatepass is running: its version, and a digest over the program's own files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Tool } from '../diagnostic.ts';
import { inOrder } from '../order.ts';

/** Version of this Gatepass. */
export const version = manifest.version;

/** The tool as reports name it. The digest covers every file of the folder that the program runs from. */
export function toolOf(folder: string): Tool {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|ts)$/.test(path));
  for (const path of files.map((file) => file.replaceAll('\\', '/')).sort(inOrder)) {
    hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  }
  return { name: 'gatepass', version, digest: hash.digest('hex') };
}
