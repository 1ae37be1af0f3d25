/** What is published is a bundle: it has to say what the source says, and to have all its parts beside it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { alone, realThread, together, zoo } from '../tree/hands.ts';
import { gatepass, root, sampleFolder } from './gatepass.ts';

const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });
const sample = sampleFolder();

/** Runs the bundle. */
function bundle(args: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { encoding: 'utf8' });
  return { code: status, stdout };
}

suite('The bundle', () => {
  test('is built without a word', () => assert.deepEqual([built.status, built.stderr], [0, '']));

  for (const args of [
    ['check', sample, '--as-of', '2026-12-01'],
    ['access', sample, '--as-of', '2026-12-01'],
    ['explain', 'grant-without-end'],
  ]) {
    test(`says what the source says: ${args[0]}`, async () => {
      const { code, stdout } = await gatepass(args);
      assert.deepEqual(bundle(args), { code, stdout });
      assert.notEqual(stdout, '');
    });
  }

  test('has the program of the second thread', () => {
    const tree = zoo();
    assert.deepEqual(together(tree, realThread('../../dist/second-thread.js')), alone(tree));
  });
});
