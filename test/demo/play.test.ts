/** The demo with a program that lies: it stops at the first claim that is not so. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { runDemo } from '../../src/commands/demo.ts';
import type { TellingContext } from '../../src/commands/demo.ts';
import { findGit } from '../../src/hosts/git/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatepass-demo-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Says yes to everything. */
const YES = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  mkdirSync('.gatepass/keys', { recursive: true });
  writeFileSync('.gatepass/keys/receipts.pub.pem', '-----BEGIN PUBLIC KEY-----\\nMCow\\n-----END PUBLIC KEY-----\\n');
  console.log('pass: everything is fine');`;

suite('The demo', () => {
  test('stops with exit code 1 where Gatepass passes a change that it should not, and says so', async () => {
    const { ran, told } = await played(YES);
    assert.equal(ran.exitCode, 1);
    assert.match(
      ran.stderr ?? '',
      /stopped.*`gatepass check --base main --head more-crm .*` ends with exit code 1\..*0 was found/,
    );
    assert.match(told, /2\. A hiring manager/);
    assert.doesNotMatch(told, /3\. /);
  });

  test('leaves what there is where it was to be kept, and nothing elsewhere', async () => {
    const keep = join(folder, 'kept');
    const temporary = () => readdirSync(tmpdir()).filter((name) => /^gatepass-demo-(?!test)/.test(name));
    const before = temporary();
    const { ran } = await played(YES, { keep });
    assert.equal(ran.exitCode, 1);
    assert.ok(readdirSync(keep).includes('.git'));
    assert.deepEqual(
      temporary().filter((name) => !before.includes(name)),
      [],
    );
  });

  test('needs Git, and says so', async () => {
    const empty = join(folder, 'without-git');
    mkdirSync(empty);
    const environment = { ...process.env, PATH: empty };
    const { ran } = await played(YES, {}, { environment });
    assert.deepEqual([ran.exitCode, /there is no git on PATH/.test(ran.stderr ?? '')], [2, true]);
  });

  test('says what to install where there is no engine and none can be brought', async () => {
    const environment = {
      PATH: onlyGit(),
      GATEPASS_CACHE: join(folder, 'no-cache'),
      GATEPASS_NO_DOWNLOAD: '1',
    };
    const { ran } = await played(YES, {}, { environment });
    assert.deepEqual([ran.exitCode, /^There is no Pulumi .*install/.test(ran.stderr ?? '')], [3, true]);
  });
});

/** A folder for PATH, with nothing in it but Git. */
function onlyGit(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(findGit(process.env['PATH'] ?? '') ?? '', join(bin, 'git'));
  return bin;
}

async function played(source: string, options: { readonly keep?: string } = {}, more: Partial<TellingContext> = {}) {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, source);
  let told = '';
  const ran = await runDemo(options, {
    ...({ cwd: folder, environment: process.env, color: false, width: 100, margin: null, program } as const),
    ...{
      now: Date.now(),
      pages: new URL(import.meta.url),
      tool: () => ({ name: 'gatepass', version: '0', digest: '' }),
    },
    print: (text) => (told += text),
    note: () => undefined,
    signal: new AbortController().signal,
    ...more,
  });
  return { ran, told };
}
