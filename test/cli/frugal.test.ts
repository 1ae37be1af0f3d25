/** What a hostile commit may cost: not one process more for every file in it. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findGit } from '../../src/hosts/git/program.ts';
import { asJson, gatepass, temporary } from './gatepass.ts';
import { commit, edit, sampleRepository } from './repository.ts';
import { reportIn } from './shapes.ts';

test('a commit with findings in 200 files starts Git as often as one with findings in two', async () => {
  const { root } = sampleRepository();
  const bin = temporary();
  const log = join(bin, 'log');
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\necho >> ${log}\nexec ${findGit(process.env['PATH'] ?? '') ?? 'git'} "$@"\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  const startsWith = async (strays: number): Promise<number> => {
    for (let index = 0; index < strays; index += 1) edit(root, `policies/stray-${index}.txt`, null, 'x');
    commit(root);
    writeFileSync(log, '');
    const ran = await gatepass(['check', root, '--head', 'HEAD', ...asJson], { env: { PATH: bin } });
    assert.equal(reportIn(ran).counts.error, strays);
    return readFileSync(log, 'utf8').length;
  };
  const few = await startsWith(2);
  assert.equal(await startsWith(200), few);
});
