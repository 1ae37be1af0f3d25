/** The licences of the libraries that are bundled: whoever gets the program gets them too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Collects the notices of the packages behind some bundled files.
 *
 * @param inputs paths of bundled files, relative to the project.
 * @throws Error where a bundled package carries no licence text.
 */
export function noticesFor(inputs: readonly string[]): string {
  const packages = new Set(inputs.flatMap((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...packages].sort().map(noticeOf).join('\n\n');
}

function noticeOf(folder: string): string {
  const { license, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file)))
    throw new Error(`${folder} is bundled and carries no licence text.`);
  return `${name ?? ''} ${version ?? ''} (${license ?? ''})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
