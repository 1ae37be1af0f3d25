/** Called in the wrong way, the program says so in a sentence, on standard error, with exit code 2. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gatepass, sampleFolder, temporary } from './gatepass.ts';
import { accessIn, reportIn } from './shapes.ts';

const empty = temporary();
const strange = temporary();
mkdirSync(join(strange, 'src/policies'), { recursive: true });
const hollow = temporary();
for (const top of ['policies', 'engagements', 'processors']) mkdirSync(join(hollow, top));
const sample = sampleFolder();
const file = join(sample, 'policies/organisation.yaml');

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a missing folder', ['check', join(empty, 'nowhere')], /There is no folder/],
  ['a file', ['check', file], /is not a folder/],
  ['an empty folder', ['check', empty], /nothing to judge/],
  ['a folder without tops', ['check', strange], /nothing to judge/],
  ['tops without files', ['check', hollow], /nothing to judge/],
  ['access to a missing folder', ['access', join(empty, 'nowhere')], /There is no folder/],
  ['access to an empty folder', ['access', empty], /nothing to judge/],
  ['a day that does not exist', ['check', sample, '--as-of', '2026-02-30'], /--as-of "2026-02-30"/],
  ['a word for a day', ['access', sample, '--as-of', 'tomorrow'], /--as-of "tomorrow"/],
  ['an instant without an offset', ['check', sample, '--as-of', '2026-12-01T09:00'], /offset/],
  ['no day at all', ['check', sample, '--as-of', ''], /--as-of ""/],
  ['a base without Git', ['check', sample, '--base', 'HEAD'], /no Git repository/],
  ['a head without Git', ['check', sample, '--head', 'HEAD'], /no Git repository/],
  ['a revision without Git', ['access', sample, '--rev', 'HEAD'], /no Git repository/],
];

suite('What cannot be judged', () => {
  for (const [name, args, words] of refusals) {
    test(`${name}: one sentence and exit code 2`, async () => {
      const { code, stderr, stdout } = await gatepass(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
      assert.match(stderr, /^gatepass: [^\n]+\n$/);
    });
  }

  test('is said in the document where JSON is asked for', async () => {
    const [check, access] = await Promise.all([
      gatepass(['check', empty, '--format', 'json']),
      gatepass(['access', empty, '--format', 'json']),
    ]);
    assert.deepEqual([check.code, access.code], [2, 2]);
    assert.equal(reportIn(check).verdict, 'unjudged');
    assert.match(reportIn(check).unjudged[0]?.reason ?? '', /nothing to judge/);
    assert.match(accessIn(access).error?.message ?? '', /nothing to judge/);
  });
});

const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /Usage: gatepass/],
  ['an unknown command', ['judge'], /unknown command 'judge'/],
  ['a command that is not built yet', ['watch'], /unknown command 'watch'/],
  ['an unknown option', ['check', '--strict'], /unknown option '--strict'/],
  ['an option of another command', ['access', '--base', 'main'], /unknown option '--base'/],
  ['an unknown format', ['check', sample, '--format', 'sarif'], /sarif.*pretty, json/],
  ['an option without its value', ['check', sample, '--as-of'], /argument missing/],
  ['two folders', ['check', sample, sample], /too many arguments/],
  ['explain without a rule', ['explain'], /missing required argument/],
];

suite('Usage', () => {
  for (const [name, args, words] of usage) {
    test(`${name}: exit code 2, and nothing on standard output`, async () => {
      const { code, stderr, stdout } = await gatepass(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /^ {4}at /m);
    });
  }

  test('help mentions every command, and every command has help', async () => {
    const { code, stderr, stdout } = await gatepass(['--help']);
    assert.deepEqual([code, stderr], [0, '']);
    for (const command of ['check', 'access', 'explain']) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    const check = await gatepass(['check', '--help']);
    for (const option of ['--base', '--head', '--as-of', '--format']) assert.ok(check.stdout.includes(option), option);
    const access = await gatepass(['access', '--help']);
    for (const option of ['--rev', '--as-of', '--system', '--freelancer', '--format'])
      assert.ok(access.stdout.includes(option), option);
  });

  test('a usage error with --format json is in a document too', async () => {
    const { code, stdout } = await gatepass(['check', sample, '--format', 'json', '--strict']);
    assert.equal(code, 2);
    assert.equal(reportIn({ stdout }).verdict, 'unjudged');
  });
});
