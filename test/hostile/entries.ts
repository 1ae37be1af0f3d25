/** What lies in folders where plain files are expected. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grantAt, model } from './hostile.ts';
import type { Hostile } from './hostile.ts';

const misplaced = ['GP-INT-004'];
const stray = ['GP-INT-001'];

/** Made by hand; `file` is its full path. */
function made(
  says: string,
  path: string,
  codes: readonly string[],
  make: (file: string, folder: string) => void,
): Hostile {
  return { says, path, codes, line: 1, make: (folder) => make(join(folder, path), folder) };
}

/** A plain file. */
function put(says: string, path: string, content: string | Uint8Array, codes: readonly string[]): Hostile {
  return made(says, path, codes, (file) => writeFileSync(file, content));
}

/** Something in the place of a grant, of which then nothing can be said. */
function inPlace(says: string, number: number, codes: readonly string[], make: (file: string) => void): Hostile {
  return { ...made(says, grantAt(number), codes, make), unknown: [`gr-2026-0042-${number}`] };
}

const deep = `engagements/${'a/'.repeat(200)}gr-2026-0042-01.yaml`;

/** Numbers from 80 on: those below belong to hostile texts. */
export const entries: readonly Hostile[] = [
  inPlace('a link to a file outside', 80, misplaced, (file) => symlinkSync('/etc/passwd', file)),
  inPlace('a link to the next file', 81, misplaced, (file) => symlinkSync('gr-2026-0042-01.yaml', file)),
  inPlace('a link to itself', 82, misplaced, (file) => symlinkSync('gr-2026-0042-82.yaml', file)),
  inPlace('a fifo', 83, misplaced, (file) => execFileSync('mkfifo', [file])),
  inPlace(
    'a folder that is named like a file',
    84,
    misplaced,
    (file) => (mkdirSync(file), writeFileSync(join(file, 'inner.yaml'), 'a: 1')),
  ),
  inPlace('a file of 10 MB', 85, ['GP-INT-002'], (file) => (writeFileSync(file, ''), truncateSync(file, 10_000_000))),
  made('a link to a folder outside', 'engagements/2027', misplaced, (file) => symlinkSync('/etc', file)),
  made('a link to the folder above', 'policies/again', misplaced, (file) => symlinkSync('..', file)),
  made('a repository in a new folder', 'engagements/2028', misplaced, (file) =>
    mkdirSync(join(file, '.git'), { recursive: true }),
  ),
  {
    ...made('a copy with another ending', `${model.slice(0, -4)}yml`, ['GP-INT-003'], (file, folder) =>
      cpSync(join(folder, model), file),
    ),
    line: 5,
  },
  {
    ...made(
      'a grant below 200 folders',
      deep,
      ['GP-INT-003'],
      (file, folder) => (mkdirSync(join(file, '..'), { recursive: true }), cpSync(join(folder, model), file)),
    ),
    line: 5,
  },
  put('a README', 'engagements/README.md', '# Engagements\n', stray),
  put(
    'an image',
    'processors/self/logo.png',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
    stray,
  ),
  put('a hidden file', 'policies/.DS_Store', 'x', stray),
  put('a file that is only an ending', 'policies/.yaml', 'a: 1\n', stray),
  put('YAML of a kind that every object has', 'policies/extra.yaml', 'kind: __proto__\nid: constructor\n', stray),
  put('a backup', `${model}~`, 'x', stray),
  put('a name with a line feed', 'policies/a\nb.yaml', 'x', misplaced),
  put('a name that colours', 'policies/\u001b[31mred.yaml', 'x', misplaced),
  made('a folder that colours', 'policies/\u001b[32mgreen', misplaced, (file) => mkdirSync(file)),
  put('a name that runs backwards', 'policies/\u202elmay.txt', 'x', misplaced),
  put('a name in two parts', 'policies/a\u0308.yaml', 'x', misplaced),
  put(
    'a category that every object has',
    'policies/data-categories/constructor.yaml',
    'apiVersion: gatepass/v1\nkind: DataCategory\nid: constructor\nmin_level: low\npersonal_data: none\n',
    [],
  ),
];
