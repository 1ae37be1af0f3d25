/** What docs/how-access-becomes-true.md tells people to type does what it says. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suite, test } from 'node:test';
import { companyFolder } from './company-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/how-access-becomes-true.md'), 'utf8');
const [, typed = ''] = /```sh\n([^`]+)```/.exec(page) ?? [];
const [sandbox = '', apply = ''] = typed.trim().split('\n');

suite('docs/how-access-becomes-true.md', () => {
  test('has two commands to type, one for each terminal', () => {
    assert.match(sandbox, /gatepass sandbox okta --port \d+$/);
    assert.match(apply, /gatepass apply --target sandbox$/);
    const [, port] = /--port (\d+)/.exec(sandbox) ?? [];
    const organisation = readFileSync(join(root, 'policies/organisation.yaml'), 'utf8');
    assert.ok(organisation.includes(`orgUrl: http://127.0.0.1:${port}`), 'the sample looks for it elsewhere');
  });

  test('they work, on whatever port is free here', async (t) => {
    using company = companyFolder(undefined);
    const played = start(sandbox.replace(/--port \d+/, '--port 0 --format json'), company.folder);
    t.after(() => played.kill());
    const [line] = (await once(createInterface(played.stdout), 'line')) as [string];
    const { url } = JSON.parse(line) as { url: string };
    const applied = start(`${apply} --org-url ${url}`, company.folder);
    const said = { stdout: '' };
    applied.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
    const [code] = (await once(applied, 'close')) as [number];
    assert.equal(code, 0, said.stdout);
    assert.match(said.stdout, /read back: \d+ groups, \d+ members: as they should be/);
  });
});

/** A line as a shell reads it: variables, then the program, which here is this checkout's. */
function start(line: string, cwd: string) {
  const [, token = '', rest = ''] = /^OKTA_API_TOKEN=(\S+) npx gatepass (.*)$/.exec(line) ?? [];
  const args = [join(root, 'toolchain/gatepass.js'), ...rest.split(' ')];
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, OKTA_API_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
