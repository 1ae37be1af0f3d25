import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { AS_OF, corpusOf, writeCorpus } from '../../bench/corpus.ts';
import { access } from '../../src/access/access.ts';
import { judge } from '../../src/check/judge.ts';
import { readTree } from '../hosts/folders.ts';
import { kindAt, kindNames } from '../../src/kinds/index.ts';
import { readLedger } from '../../src/load/tree.ts';
import type { Source } from '../../src/load/source.ts';
import type { Ledger } from '../../src/ledger.ts';
import { zoneOf } from '../../src/time.ts';

const FILES = 2000;
const corpus = [...corpusOf(FILES)];

suite('corpus', () => {
  test('the same number of files gives the same bytes', () => {
    assert.deepEqual([...corpusOf(FILES)], corpus);
  });

  for (const files of [60, 61, 97, 500, FILES]) {
    test(`${files} files are ${files} files of different paths`, () => {
      const paths = new Set(Array.from(corpusOf(files), ({ path }) => path));
      assert.equal(paths.size, files);
    });

    test(`every kind occurs in ${files} files`, () => {
      const kinds = new Set(Array.from(corpusOf(files), ({ path }) => kindAt(path)?.kind));
      assert.deepEqual(
        kindNames.filter((kind) => !kinds.has(kind)),
        [],
      );
    });

    test(`nothing is wrong with ${files} files`, () => {
      assert.deepEqual(errorsIn(sources(files)), []);
    });
  }

  test('half of the files are grants, one to three of an engagement', () => {
    const of = (kind: string) => corpus.filter(({ path }) => kindAt(path)?.kind === kind).length;
    const [grants, engagements] = [of('AccessGrant'), of('Engagement')];
    assert.ok(grants > FILES * 0.45 && grants < FILES * 0.55, `${grants} grants`);
    assert.ok(grants > engagements && grants < engagements * 3, `${grants} grants of ${engagements} engagements`);
  });

  test('a file has 0.8 to 2 KiB on average', () => {
    const mean = corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / FILES;
    assert.ok(mean >= 0.8 * 1024 && mean <= 2 * 1024, `${mean} bytes`);
  });

  test('it has words that are not ASCII, and comments', () => {
    assert.ok(corpus.some(({ text }) => /[äöüß]/.test(text)));
    assert.ok(corpus.some(({ text }) => text.startsWith('# ')));
  });

  test('grants are of every status that a check can meet, and most are effective', () => {
    const statuses = statusesIn(sources(FILES));
    assert.deepEqual([...new Set(statuses)].sort(), ['effective', 'expired', 'revoked', 'scheduled', 'suspended']);
    assert.ok(statuses.filter((status) => status === 'effective').length > statuses.length / 2);
  });

  test('what is written is what was made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatepass-corpus-'));
    writeCorpus(folder, 60);
    assert.deepEqual(errorsIn(readTree(folder)), []);
    assert.equal(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
      60,
    );
    rmSync(folder, { recursive: true });
  });

  test('a folder that holds something is left alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatepass-corpus-'));
    writeFileSync(join(folder, 'mine'), '');
    assert.throws(() => writeCorpus(folder, 60), /is not empty/);
    assert.deepEqual(readdirSync(folder), ['mine']);
    rmSync(folder, { recursive: true });
  });

  test('too few files are refused', () => {
    assert.throws(() => writeCorpus(join(tmpdir(), 'never-made'), 59), /at least 60/);
    assert.throws(() => writeCorpus(join(tmpdir(), 'never-made'), NaN), /at least 60/);
  });
});

function sources(files: number): Source[] {
  return Array.from(corpusOf(files), ({ path, text }) => ({ path, content: Buffer.from(text) })).sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function ledgerOf(tree: Iterable<Source>): Ledger {
  const hash = createHash('sha256');
  return readLedger(tree, { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') });
}

function statusesIn(tree: Iterable<Source>): string[] {
  const zone = zoneOf('Europe/Berlin');
  assert.ok(zone !== null);
  return access(ledgerOf(tree), zone.startOf(AS_OF), zone).grants.map(({ status }) => status);
}

/** Standing rules only warn where no change is judged: some papers of a corpus have lapsed. */
function errorsIn(tree: Iterable<Source>): string[] {
  const hash = createHash('sha256');
  const ledger = readLedger(tree, { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') });
  return judge(ledger, null, AS_OF)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ at, code }) => `${code} ${at.path}`);
}
