/** `gatepass demo`, once in full on the real engine: its acts, what it leaves behind, and the commands that it offers. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../src/providers/pulumi/cache.ts';
import { gatepass, root, temporary } from './gatepass.ts';
import type { Ran } from './gatepass.ts';

const program = join(root, 'toolchain/gatepass.js');

suite('gatepass demo', { skip: process.platform === 'win32' }, () => {
  const folder = temporary();
  const keep = join(folder, 'Nordlicht Größe 1');
  let told = '';

  test('tells every act, and every claim in it holds', async () => {
    const { code, stderr, stdout } = await ended(demo(['--keep', 'Nordlicht Größe 1'], folder));
    assert.equal(code, 0, `${stdout}\n${stderr}`);
    const acts = Array.from(stdout.matchAll(/^(\d+)\. .+$/gm), ([, number]) => Number(number));
    assert.deepEqual(
      acts,
      Array.from({ length: 11 }, (_, index) => index + 1),
    );
    const [, claims] = /^(\d+) claims \(✓\), and every one of them held\. \d+ seconds\.$/m.exec(stdout) ?? [];
    assert.equal(stdout.match(/^✓ /gm)?.length, Number(claims));
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    told = stdout;
  });

  test('leaves a repository whose history is the story, with nothing of the user in it', () => {
    const log = git('log', '--first-parent', '--format=%an %as %s').trim().split('\n');
    assert.deepEqual(log, [
      'reviewer 2027-01-29 Merge revoke-payroll',
      'reviewer 2027-01-18 Merge renew-dpa',
      'reviewer 2026-12-01 Merge more-crm',
      'founder 2026-12-01 Found the company',
    ]);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(readdirSync(join(keep, '.gatepass/receipts/sandbox')).length, 12);
  });

  test('offers commands that play on, as they stand', async () => {
    const commands = told.slice(told.indexOf('\nEverything is in ')).match(/^ {2}\S.*$/gm) ?? [];
    assert.equal(commands.filter((command) => command.startsWith('  gatepass ')).length, 5);
    const { code, stderr, stdout } = await ended(shell(commands));
    assert.equal(code, 0, `${stdout}\n${stderr}`);
    assert.match(stdout, /^Playing okta at http:\/\/127\.0\.0\.1:\d+$/m);
    assert.match(stdout, /^1 to end/m);
    assert.match(stdout, /gp-sys-press-editor\n {4}- fl-r5g24w07qq .* gone/);
    assert.match(stdout, /fl-xry27dqqq5 .* in gp-sys-payroll-wage-type-analyst/);
    assert.match(stdout, /^nothing wrong in 13 receipts$/m);
    assert.deepEqual(receipt('000013').groups.find(({ group }) => group === 'gp-sys-press-editor')?.after.members, []);
  });

  test('does not play where something is already', async () => {
    const before = readdirSync(keep);
    const { code, stderr, stdout } = await gatepass(['demo', '--keep', keep]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      /^gatepass: --keep .*Nordlicht Größe 1: something is in that folder already; name an empty one/,
    );
    assert.deepEqual(readdirSync(keep), before);
    writeFileSync(join(folder, 'file'), '');
    assert.equal((await gatepass(['demo', '--keep', join(folder, 'file')])).code, 2);
  });

  test('that is broken off ends with 130, and leaves neither files nor processes', async () => {
    const own = join(folder, 'tmp');
    mkdirSync(own);
    const child = demo([], folder, { TMPDIR: own });
    const ending = ended(child);
    await said(child, '$ gatepass apply');
    await pause(2_000);
    child.kill('SIGINT');
    await pause(100);
    child.kill('SIGINT');
    const { code, stderr } = await ending;
    assert.equal(code, 130, stderr);
    assert.deepEqual(readdirSync(own), []);
    assert.deepEqual(processesIn(own), []);
  });

  test('that nobody reads any more does not go on in secret', async () => {
    const child = demo([], folder);
    const ending = ended(child);
    await said(child, '1. A company');
    child.stdout?.destroy();
    assert.equal((await ending).code, 130);
  });

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: keep, encoding: 'utf8' });
  }

  function receipt(name: string): { groups: { group: string; after: { members: string[] } }[] } {
    const envelope = readFileSync(join(keep, `.gatepass/receipts/sandbox/${name}.json`), 'utf8');
    const { payload } = JSON.parse(envelope) as { payload: string };
    return (JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: ReturnType<typeof receipt> })
      .predicate;
  }
});

/** Longer than the whole demo takes on a machine that does ten other things. */
const GUARD_MS = 15 * 60_000;

/** Without the user's home; the engine is where the tests have it. */
function environment(): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return { PATH, HOME: '/nonexistent', GATEPASS_CACHE: cacheFolder(process.env), GATEPASS_NO_DOWNLOAD: '1' };
}

function demo(args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = { ...environment(), ...more };
  return spawn(process.execPath, [program, 'demo', ...args], { cwd, env, timeout: GUARD_MS });
}

/** Somebody at a terminal, who types one command after the other: the directory listens before anything is asked of it. */
function shell(commands: readonly string[]): ChildProcess {
  const typed = commands.map((command) => (command.endsWith('&') ? `${command}\nsleep 5` : command));
  const env = { ...environment(), GATEPASS_NO_DOWNLOAD: '1' };
  return spawn('bash', ['-c', ['set -em', ...typed].join('\n')], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env,
    timeout: GUARD_MS,
  });
}

function ended(child: ChildProcess): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  });
}

function said(child: ChildProcess, words: string): Promise<void> {
  let all = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (text: string) => {
      all += text;
      if (all.includes(words)) resolve();
    });
  });
}

/** What runs with that folder in its environment or arguments, where the system tells. */
function processesIn(place: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter(
    (id) => /^\d+$/.test(id) && ['environ', 'cmdline'].some((file) => tellsOf(id, file, place)),
  );
}

function tellsOf(id: string, file: string, place: string): boolean {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8').includes(place);
  } catch {
    return false;
  }
}
