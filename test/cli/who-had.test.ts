/** `gatepass who-had`: a past day, by receipts and by the files of that day's commit. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { gatepass, sampleFolder, temporary } from './gatepass.ts';
import type { Ran } from './gatepass.ts';
import * as keys from './keys.ts';
import { begin, group } from './receipts.ts';
import type { Story } from './receipts.ts';
import { commit, edit, git, grant, stateOf } from './repository.ts';

interface Seen {
  readonly at: string;
  readonly requestId: string | null;
  readonly receipt: string;
}
interface Answer {
  readonly trust: string | null;
  readonly target: string | null;
  readonly from: string | null;
  readonly observed: {
    readonly people: readonly {
      readonly account: string;
      readonly freelancer: string | null;
      readonly firstSeen: Seen;
      readonly gone: Seen | null;
      readonly because: string | null;
      readonly byHand: object | null;
    }[];
  } | null;
  readonly declared: { readonly commit: string; readonly grants: readonly { readonly grant: string }[] } | null;
  readonly differences: readonly {
    readonly what: string;
    readonly freelancer: string | null;
    readonly grants: readonly object[];
  }[];
  readonly unknown: readonly { readonly messageId: string; readonly args: { readonly group?: string } }[];
  readonly errors: readonly { readonly messageId: string }[];
  readonly error: { readonly message: string } | null;
}

const answerIn = ({ stdout }: Ran) => JSON.parse(stdout) as Answer;
const ask = ({ root }: Pick<Story, 'root'>, on: string, ...more: readonly string[]) =>
  gatepass(['who-had', root, '--system', 'sys-crm', '--on', on, '--format', 'json', ...more]);
const about = ({ unknown }: Answer) =>
  unknown.filter(({ args }) => args.group === group).map(({ messageId }) => messageId);
const removal = {
  group,
  account: '00u1',
  freelancer: 'fl-7k3qz9m2xd',
  grants: ['gr-2026-0042-01'],
  change: 'remove',
} as const;

suite('Who had the CRM', () => {
  const story = begin();
  story.ran('2026-12-01T00:00:00+01:00', [], ['00u1']);
  story.ran('2026-12-15T09:00:00+01:00', ['00u1', '00u9'], ['00u1'], {
    drift: [{ group, account: '00u9', what: 'added', by: 'admin', at: '2026-12-15T07:59:00.000Z', done: 'removed' }],
  });
  const end = { ...removal, because: 'until', phase: 'revoke', outcome: 'gone' } as const;
  story.ran('2026-12-31T00:00:00+01:00', ['00u1'], [], { changes: [end] });

  test('in the middle of the month: seen and declared, and nothing is written', async () => {
    const before = stateOf(story.root);
    const ran = await ask(story, '2026-12-10');
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    const answer = answerIn(ran);
    assert.deepEqual(Object.keys(answer), keys.whoHad.top.split(' '));
    assert.deepEqual([answer.trust, answer.target, answer.from], ['verified', 'sandbox', '2026-12-10T00:00:00+01:00']);
    const [person, ...others] = answer.observed?.people ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual([person?.account, person?.freelancer, person?.because], ['00u1', 'fl-7k3qz9m2xd', 'until']);
    assert.deepEqual(person?.firstSeen, {
      at: '2026-12-01T00:00:00+01:00',
      requestId: 'rq-after',
      receipt: '.gatepass/receipts/sandbox/000001.json',
    });
    assert.equal(person?.gone?.at, '2026-12-31T00:00:00+01:00');
    assert.equal(answer.declared?.commit, story.first);
    assert.deepEqual([answer.differences, about(answer)], [[], []]);
    assert.deepEqual(stateOf(story.root), before);
  });

  test('on the day on which somebody was added by hand: who did it, and that no grant said so', async () => {
    const answer = answerIn(await ask(story, '2026-12-15'));
    const stranger = answer.observed?.people.find(({ account }) => account === '00u9');
    assert.deepEqual(stranger?.byHand, { by: 'admin', at: '2026-12-15T07:59:00.000Z' });
    assert.deepEqual(
      answer.differences.map(({ freelancer, what }) => [what, freelancer]),
      [['observed-not-declared', null]],
    );
  });

  test('on the day after the end: nobody', async () => {
    const answer = answerIn(await ask(story, '2026-12-31'));
    assert.deepEqual([answer.observed?.people, answer.declared?.grants, answer.differences], [[], [], []]);
    assert.deepEqual(about(answer), ['read-until']);
  });

  test('for people', async () => {
    const { code, stdout } = await gatepass(['who-had', story.root, '--system', 'sys-crm', '--on', '2026-12-15']);
    assert.equal(code, 0);
    for (const words of [
      'observed (2)',
      'declared (2)',
      'differences (1)',
      'came   by hand of admin',
      'Every receipt is signed',
    ])
      assert.ok(stdout.includes(words), words);
    assert.doesNotMatch(stdout, /\u001b/);
  });

  test('before the first receipt is not known, which is not the same as nobody: exit code 2', async () => {
    const ran = await ask(story, '2026-11-30');
    assert.equal(ran.code, 2);
    assert.match(answerIn(ran).error?.message ?? '', /not known: the first receipt of sandbox is of 2026-12-01/);
    assert.equal(answerIn(ran).observed, null);
    assert.deepEqual(Object.keys(answerIn(ran)), keys.whoHad.top.split(' '));
  });

  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a day that is still to come', ['--on', '2027-02-01'], /has not begun yet/],
    ['a day that does not exist', ['--on', '2026-02-30'], /--on "2026-02-30" is no day/],
    ['an instant', ['--on', '2026-12-10T09:00:00Z'], /is no day/],
    ['an unknown system', ['--on', '2026-12-10', '--system', 'sys-crn'], /no system "sys-crn".*sys-crm/],
    ['another target', ['--on', '2026-12-10', '--target', 'production'], /no receipts of "production".*sandbox/],
    ['another folder', ['--on', '2026-12-10', '--receipts', 'nowhere'], /no receipts in nowhere/],
  ];
  for (const [name, args, words] of refusals) {
    test(`${name}: exit code 2 and a sentence`, async () => {
      const system = args.includes('--system') ? [] : ['--system', 'sys-crm'];
      const { code, stderr, stdout } = await gatepass(['who-had', story.root, ...system, ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
    });
  }
});

suite('Files and directory disagree', () => {
  test('where a paper suspended a grant and nobody took the access: the reason stands beside it', async () => {
    const story = begin();
    git(story.root, ['rm', '--quiet', 'processors/freelancers/fl-7k3qz9m2xd/dpa/dpa-fl-7k3qz9m2xd-1.yaml']);
    const without = commit(story.root);
    for (const day of ['01', '20']) story.ran(`2026-12-${day}T00:00:00+01:00`, ['00u1'], ['00u1'], { commit: without });
    const answer = answerIn(await ask(story, '2026-12-10'));
    const [difference] = answer.differences;
    assert.deepEqual([difference?.what, difference?.freelancer], ['observed-not-declared', 'fl-7k3qz9m2xd']);
    assert.match(JSON.stringify(difference?.grants), /"status":"suspended".*GP-DPA-001/);
    const { stdout } = await gatepass(['who-had', story.root, '--system', 'sys-crm', '--on', '2026-12-10']);
    assert.match(stdout, /gr-2026-0042-01 was `suspended`: GP-DPA-001/);
  });

  test('where a grant was effective and nobody let the person in', async () => {
    const story = begin();
    for (const day of ['01', '20']) story.ran(`2026-12-${day}T00:00:00+01:00`, []);
    const { differences } = answerIn(await ask(story, '2026-12-10'));
    assert.deepEqual(
      differences.map(({ freelancer, what }) => [what, freelancer]),
      [['declared-not-observed', 'fl-7k3qz9m2xd']],
    );
  });

  test('by the commit of the last receipt before the day’s end, whatever was merged since', async () => {
    const story = begin();
    story.ran('2026-12-01T00:00:00+01:00', ['00u1']);
    edit(story.root, grant, 'until: 2026-12-30', 'until: 2026-12-12');
    const shorter = commit(story.root);
    story.ran('2026-12-10T12:00:00+01:00', ['00u1'], ['00u1'], { commit: shorter });
    story.ran('2026-12-13T00:00:00+01:00', ['00u1'], [], { commit: shorter });
    const [before, on] = await Promise.all(
      ['2026-12-09', '2026-12-10'].map(async (day) => answerIn(await ask(story, day))),
    );
    assert.deepEqual([before?.declared?.commit, on?.declared?.commit], [story.first, shorter]);
  });
});

suite('Receipts that cannot be believed', () => {
  test('without a key: the answer says that nobody has checked them', async () => {
    const story = begin(false);
    story.ran('2026-12-01T00:00:00+01:00', ['00u1']);
    const ran = await ask(story, '2026-12-01');
    assert.deepEqual([ran.code, answerIn(ran).trust], [0, 'unverified']);
  });

  test('what an altered one says is not counted, and the answer ends with exit code 1', async () => {
    const story = begin();
    story.ran('2026-12-01T00:00:00+01:00', ['00u1']);
    const file = story.ran('2026-12-05T00:00:00+01:00', ['00u1']);
    story.ran('2026-12-20T00:00:00+01:00', ['00u1']);
    const { payload, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { payload: string };
    const text = Buffer.from(payload, 'base64').toString().replaceAll('["00u1"]', '["00u8"]');
    writeFileSync(file, JSON.stringify({ payload: Buffer.from(text).toString('base64'), ...rest }));
    const ran = await ask(story, '2026-12-10');
    const { errors, observed, trust } = answerIn(ran);
    assert.deepEqual([ran.code, trust, errors.map(({ messageId }) => messageId)], [1, 'defective', ['altered']]);
    assert.deepEqual(
      observed?.people.map(({ account }) => account),
      ['00u1'],
    );
  });
});

suite('Targets', () => {
  test('of which several have receipts have to be named', async () => {
    const story = begin();
    story.ran('2026-12-01T00:00:00+01:00', ['00u1']);
    story.ran('2026-12-01T00:00:00+01:00', ['00u2'], ['00u2'], { target: 'staging' });
    const several = await ask(story, '2026-12-01');
    assert.equal(several.code, 2);
    assert.match(answerIn(several).error?.message ?? '', /--target with one of sandbox, staging/);
    const one = answerIn(await ask(story, '2026-12-01', '--target', 'staging'));
    assert.deepEqual([one.target, one.observed?.people[0]?.account], ['staging', '00u2']);
  });
});

suite('What is no question', () => {
  test('without Git, without a system, without a day', async () => {
    const folder = sampleFolder();
    const noGit = await ask({ root: folder }, '2026-12-01');
    assert.match(answerIn(noGit).error?.message ?? '', /no Git repository/);
    for (const args of [
      ['--system', 'sys-crm'],
      ['--on', '2026-12-01'],
    ]) {
      const ran = await gatepass(['who-had', temporary(), ...args, '--format', 'json']);
      assert.equal(ran.code, 2);
      assert.match(answerIn(ran).error?.message ?? '', /required option/);
    }
  });

  test('a commit that is not here', async () => {
    const story = begin();
    story.ran('2026-12-01T00:00:00+01:00', ['00u1'], ['00u1'], { commit: 'f'.repeat(40) });
    const ran = await ask(story, '2026-12-01');
    assert.equal(ran.code, 2);
    assert.match(answerIn(ran).error?.message ?? '', /commit f{40}, which is not here/);
  });
});
