/** Data on standard output, words for people on standard error; no colours but in a terminal. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { asJson, gatepass, root, sampleFolder } from './gatepass.ts';

const sample = sampleFolder();
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
const program = join(root, 'toolchain/gatepass.js');

suite('Standard output', () => {
  test('into a pipe has no escape codes, whatever the environment asks for', async () => {
    const plain = await gatepass(['check', sample, '--as-of', '2026-12-01']);
    assert.deepEqual([plain.code, plain.stderr], [0, '']);
    assert.doesNotMatch(plain.stdout, control);
    for (const [name, value] of [
      ['NO_COLOR', '1'],
      ['NO_COLOR', ''],
      ['TERM', 'dumb'],
      ['TERM', 'xterm-256color'],
    ] as const) {
      const ran = await gatepass(['check', sample, '--as-of', '2026-12-01'], { env: { [name]: value } });
      assert.equal(ran.stdout, plain.stdout);
    }
  });

  test('of access neither', async () => {
    const { code, stderr, stdout } = await gatepass(['access', sample, '--as-of', '2026-12-01'], {
      env: { NO_COLOR: '1' },
    });
    assert.deepEqual([code, stderr], [0, '']);
    assert.doesNotMatch(stdout, control);
    assert.match(stdout, /gr-2026-0042-01/);
  });

  test('carries the notice, in both forms', async () => {
    const notice = 'Gatepass checks files against policies. It does not give legal advice.';
    const ways = [
      ['check', sample],
      ['access', sample],
      ['check', sample, ...asJson],
      ['access', sample, ...asJson],
    ];
    for (const { stdout } of await Promise.all(ways.map((args) => gatepass(args)))) assert.ok(stdout.includes(notice));
  });

  test('that nobody reads to its end breaks nothing: no stack trace, and not the code for findings', async () => {
    const { code, stderr } = await unread(['access', sample, '--format', 'json']);
    assert.equal(stderr, '');
    assert.notEqual(code, 1);
  });

  test('in a terminal has colours, unless NO_COLOR is set', { skip: process.platform !== 'linux' }, async (t) => {
    const shown = await inTerminal({}).catch(() => null);
    if (shown === null) return t.skip('there is no script(1) here');
    assert.match(shown, /\u001b\[/);
    assert.doesNotMatch(await inTerminal({ NO_COLOR: '1' }), /\u001b\[\d*m/);
  });
});

/** Runs the program and closes its standard output before it has said anything. */
function unread(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.destroy();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

async function inTerminal(env: Readonly<Record<string, string>>): Promise<string> {
  const command = `${process.execPath} ${program} check ${sample} --as-of 2026-12-01`;
  const terminal = { PATH: process.env['PATH'] ?? '', TERM: 'xterm', ...env };
  return (await promisify(execFile)('script', ['-qec', command, '/dev/null'], { env: terminal })).stdout;
}
