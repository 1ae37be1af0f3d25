/** The sample as a Git repository of its own, in a folder that goes when it is disposed of. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tops } from '../../src/kinds/index.ts';

/** Makes the repository, its first commit on main, and then, uncommitted, the edit. */
export function companyFolder(
  edit: { path: string; from: string; to: string } | undefined,
): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-readme-'));
  for (const top of tops) cpSync(join(import.meta.dirname, '..', '..', top), join(folder, top), { recursive: true });
  const who = ['-c', 'user.name=gatepass', '-c', 'user.email=gatepass@nordlicht.example'];
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'Found the company'],
  ]) {
    execFileSync('git', [...who, ...args], { cwd: folder });
  }
  if (edit !== undefined) {
    const file = join(folder, edit.path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(edit.from, edit.to));
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
