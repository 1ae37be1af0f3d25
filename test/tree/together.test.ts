/** A large tree is loaded by two threads. Nobody can tell: not from what is loaded, and not where one of them fails. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startSecond } from '../../src/commands/tree/second.ts';
import { loadTogether } from '../../src/commands/tree/together.ts';
import { loadTree } from '../../src/commands/tree/tree.ts';
import { readTree } from '../hosts/folders.ts';
import { ledgerFrom, readLedger } from '../../src/load/tree.ts';
import { alone, otherHand, realThread, sha256, together, zoo } from './hands.ts';

const tree = zoo();
const expected = alone(tree);
const sourceOf = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

suite('Two threads', () => {
  test('load what one loads, of sound, faulty, hostile and vanished files', () => {
    for (const chunksAtATime of [1, 3, Infinity]) {
      const second = otherHand(chunksAtATime);
      assert.deepEqual(together(tree, second), expected);
      assert.ok(second.handed.length > 0 && second.ended === 1);
    }
  });

  test('load what one loads when the second one is real', () => {
    assert.deepEqual(together(tree, realThread()), expected);
  });

  test('give the ledger that one gives', () => {
    const [one, two] = [sha256(), sha256()];
    assert.deepEqual(ledgerFrom(loadTree(tree.root, two, 1), two), readLedger(readTree(tree.root), one));
  });

  test('keep the layout of facts: V8 stores those of a kind alike, whoever has read them', () => {
    const keysOf = ({ entries }: typeof expected) =>
      entries.flatMap(({ document }) =>
        document === null ? [] : [Object.keys(document), Object.keys(document.facts)],
      );
    assert.deepEqual(keysOf(together(tree, otherHand(Infinity))), keysOf(expected));
  });
});

suite('The first thread does all the rest where the second one', () => {
  test('does nothing', () => assert.deepEqual(together(tree, otherHand(0)), expected));

  test('dies with a chunk in its hands', () =>
    assert.deepEqual(together(tree, realThread('threads/half.ts')), expected));

  test('runs out of memory', () => assert.deepEqual(together(tree, realThread('threads/hungry.ts')), expected));

  test('takes everything and says nothing', () =>
    assert.deepEqual(together(tree, realThread('threads/silent.ts')), expected));

  test('talks rubbish', () => assert.deepEqual(together(tree, realThread('threads/rubbish.ts')), expected));

  test('finds no program', () => {
    const second = startSecond(new URL('threads/missing.ts', import.meta.url));
    assert.ok(second !== null);
    assert.deepEqual(together(tree, second), expected);
  });

  test('may not be started', () => {
    const ran = run(['--permission', '--allow-fs-read=*'], [`console.log(startSecond())`]);
    assert.deepEqual(ran, { status: 0, stdout: 'null\n', stderr: '' });
  });
});

suite('Whoever has read enough', () => {
  test('ends the second thread', () => {
    const second = otherHand(1);
    for (const { path } of loadTogether(tree.root, tree.listed, second, sha256())) {
      assert.equal(path, expected.entries[0]?.path);
      break;
    }
    assert.equal(second.ended, 1);
  });

  test('can go: no thread holds the process, not even one that does not end', () => {
    const digest = `{ update: () => undefined, digest: () => '' }`;
    const root = JSON.stringify(tree.root);
    const silent = JSON.stringify(new URL('threads/silent.ts', import.meta.url).href);
    const ran = run(
      [],
      [
        `for (const one of loadTree(${root}, ${digest}, 1)) { console.log(one.path); break; }`,
        `loadTree(${root}, ${digest}, 1)[Symbol.iterator]().next();`,
        `startSecond(new URL(${silent})).begin(${root}, [['a']], new Int32Array(new SharedArrayBuffer(4)));`,
      ],
    );
    assert.deepEqual(ran, { status: 0, stdout: `${expected.entries[0]?.path}\n`, stderr: '' });
  });
});

/** Runs a few lines in a process of their own. The guard is far above what they take. */
function run(flags: readonly string[], lines: readonly string[]): object {
  const imports = [
    `import { startSecond } from ${sourceOf('commands/tree/second.ts')};`,
    `import { loadTree } from ${sourceOf('commands/tree/tree.ts')};`,
  ];
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '-e', [...imports, ...lines].join('\n')],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}
