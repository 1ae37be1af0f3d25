/** Builds what is measured: the program as it is published. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The program, once it is built. */
export const cli = join(root, 'dist', 'cli.js');

/**
 * Builds the program.
 *
 * @returns whether there is anything to build.
 * @throws where the build fails.
 */
export function isBuilt(): boolean {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
  if (manifest.scripts?.['build'] === undefined) return false;
  // npm is a script that Windows runs by a shell only; no argument comes from outside.
  const { status } = spawnSync('npm run --silent build', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm run build failed.');
  return true;
}
