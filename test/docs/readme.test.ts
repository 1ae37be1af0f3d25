/** What the README shows is what the program prints. `BLESS=1` rewrites it; without that nothing is written. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { companyFolder } from './company-folder.ts';

const readme = join(import.meta.dirname, '..', '..', 'README.md');
const program = join(import.meta.dirname, '..', '..', 'toolchain', 'gatepass.js');
const text = readFileSync(readme, 'utf8');

/** A block of commands and output, with the edit that its company has had. */
const BLOCK =
  /(?:<!-- edit: (?<path>[^|]+) \| (?<from>[^|]+) \| (?<to>[^|]+) -->\n\n)?```console\n\$ npx gatepass (?<args>[^\n]+)\n(?<output>[^`]*(?:`[^`]+`[^`]*)*?)```/g;

suite('README.md', () => {
  test('shows what the program prints', () => {
    const current = text.replaceAll(BLOCK, (block, ...groups) => {
      const { args = '', from, output = '', path, to } = groups.at(-1) as Record<string, string | undefined>;
      const edit = path === undefined || from === undefined || to === undefined ? undefined : { path, from, to };
      return block.replace(`${args}\n${output}\`\`\``, () => `${args}\n${outputOf(args, edit)}\`\`\``);
    });
    if (process.env['BLESS'] === '1') writeFileSync(readme, current);
    else assert.equal(current, text, 'README.md shows something else than the program prints; BLESS=1 rewrites it');
  });

  test('has blocks to execute', () => assert.equal([...text.matchAll(BLOCK)].length, 2));

  test('keeps its two commands', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.ok(text.includes('npm ci && npm run demo') && scripts['demo'] !== undefined);
    assert.ok(text.includes('npm cit') && scripts['test'] !== undefined);
  });
});

function outputOf(args: string, edit: { path: string; from: string; to: string } | undefined): string {
  using company = companyFolder(edit);
  const { stdout } = spawnSync(process.execPath, [program, ...args.split(' ')], {
    cwd: company.folder,
    encoding: 'utf8',
  });
  return stdout
    .replaceAll(/commit [0-9a-f]{10}/g, 'commit 0a1b2c3d4e')
    .replaceAll(/compared with [0-9a-f]{10}/g, 'compared with 0a1b2c3d4e');
}
