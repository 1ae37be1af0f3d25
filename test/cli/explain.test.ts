/** `gatepass explain`, `--version`, and the way that a person starts the program. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { rules } from '../../src/rules/index.ts';
import { gatepass, root } from './gatepass.ts';

suite('Explain', () => {
  test('by code, by name, and in small letters: the rule’s page', async () => {
    const page = readFileSync(join(root, 'src/rules/access/grant-too-long.md'), 'utf8');
    for (const word of ['GP-ACC-004', 'grant-too-long', 'gp-acc-004']) {
      assert.deepEqual(await gatepass(['explain', word]), { code: 0, stdout: page, stderr: '' }, word);
    }
  });

  test('every rule has a page that names it', () => {
    for (const { area, code, name } of rules) {
      const page = readFileSync(join(root, `src/rules/${area}/${name}.md`), 'utf8');
      assert.ok(page.includes(code) && page.includes(name), code);
    }
  });

  test('an unknown rule: what was meant, or all that there are', async () => {
    const typo = await gatepass(['explain', 'grant-to-long']);
    assert.deepEqual([typo.code, typo.stdout], [2, '']);
    assert.match(typo.stderr, /There is no rule "grant-to-long". Did you mean grant-too-long\?/);
    const digit = await gatepass(['explain', 'GP-ACC-0004']);
    assert.match(digit.stderr, /Did you mean GP-ACC-004\?/);
    const nothing = await gatepass(['explain', 'weather']);
    assert.equal(nothing.code, 2);
    for (const { code, name } of rules) assert.ok(nothing.stderr.includes(`${code}  ${name}`), code);
  });

  test('a page is a page, not a path', async () => {
    const { code, stdout } = await gatepass(['explain', '../../../package']);
    assert.deepEqual([code, stdout], [2, '']);
  });
});

suite('The program', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  test('says its version', async () => {
    assert.deepEqual(await gatepass(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('runs by npx in a checkout, on the Node that it brings', async () => {
    const { stdout } = await promisify(execFile)('npx', ['gatepass', '--version'], { cwd: root });
    assert.equal(stdout, `${version}\n`);
  });
});
