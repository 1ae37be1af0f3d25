/** How the demo starts Gatepass: with a terminal's width, without the user's secrets, and never left behind. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { programIn } from '../../src/demo/program.ts';
import type { Program, Starting } from '../../src/demo/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatepass-demo test ä-'));
after(() => rmSync(folder, { recursive: true, force: true }));

suite('The program', () => {
  test('gets no token, key or passphrase of the user, but the one of the sandbox', async () => {
    const environment = {
      ...{ PATH: '/usr/bin', HOME: '/home/somebody', GATEPASS_CACHE: '/cache', NO_COLOR: '1' },
      ...{ OKTA_API_TOKEN: 'theirs', GATEPASS_SIGNING_KEY: 'theirs', PULUMI_CONFIG_PASSPHRASE: 'theirs' },
    };
    const run = started('console.log(JSON.stringify(process.env))', { environment });
    const { OKTA_API_TOKEN, ...seen } = JSON.parse((await run([], nobody)).stdout) as Record<string, string>;
    assert.equal(OKTA_API_TOKEN, 'ours');
    assert.ok(!Object.values(seen).includes('theirs'));
    assert.deepEqual([seen['PATH'], seen['GATEPASS_CACHE']], ['/usr/bin', '/cache']);
  });

  test('is told how wide the screen is, and whether it shows colours', async () => {
    const source =
      'const { columns, isTTY = false } = process.stdout; console.log(`${columns} ${isTTY} ${process.argv.slice(2)}`)';
    const plain = await started(source)(['a', 'b c'], nobody);
    const coloured = await started(source, { color: true })([], nobody);
    assert.deepEqual([plain.stdout, coloured.stdout], ['78 false a,b c\n', '78 true \n']);
  });

  test('is heard as it goes, and ends with its own exit code', async () => {
    const heard: string[] = [];
    const run = started('console.error("gatepass: reading\\ngatepass: done"); process.exitCode = 3');
    const { code, stderr } = await run([], (line) => heard.push(line));
    assert.deepEqual(
      [code, stderr, heard],
      [3, 'gatepass: reading\ngatepass: done\n', ['gatepass: reading', 'gatepass: done']],
    );
  });

  test('is asked once to end where its user breaks off, and waited for', async () => {
    const breaking = new AbortController();
    const source = `
      let asked = 0;
      const stay = setInterval(() => undefined, 1000);
      process.on('SIGINT', () => { asked += 1; setTimeout(() => { console.error('asked', asked); clearInterval(stay); }, 300); });
      console.error('ready');`;
    const heard: string[] = [];
    const running = started(source, { signal: breaking.signal })([], (line) => {
      heard.push(line);
      if (line === 'ready') breaking.abort();
    });
    await assert.rejects(running, { name: 'AbortError' });
    assert.deepEqual(heard, ['ready', 'asked 1']);
    await assert.rejects(started(source, { signal: breaking.signal })([], nobody), { name: 'AbortError' });
  });
});

const nobody = () => undefined;

/** A program of one file in the place of Gatepass. */
function started(source: string, more: Partial<Starting> = {}): Program {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, source);
  const usual = {
    color: false,
    environment: process.env,
    signal: new AbortController().signal,
    token: 'ours',
    width: 78,
  };
  return programIn({ program, folder, compiled: join(folder, 'compiled'), ...usual, ...more });
}
