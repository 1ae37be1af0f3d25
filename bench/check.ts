/** How fast `gatepass check` is, and how much memory it takes, beside the floor. */
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, isBuilt, root } from './build.ts';
import { AS_OF, writeCorpus } from './corpus.ts';
import { duel, peakOf, timeOf } from './processes.ts';
import type { Measured } from './table.ts';

const check = (folder: string) => [cli, 'check', folder, '--as-of', AS_OF];

/**
 * Builds the program and measures it.
 *
 * @param tell is told what is being done, because it takes some minutes.
 * @returns `null` where there is nothing to build.
 */
export async function benchCheck(tell: (step: string) => void): Promise<Measured[] | null> {
  tell('building');
  if (!isBuilt()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-bench-'));
  try {
    const floor = await bundledFloor(folder);
    tell('measuring the start and the sample');
    const start = startRows(folder);
    return [...start, ...corpusRows(folder, floor, 10_000, 2.5, tell), ...corpusRows(folder, floor, 50_000, 2, tell)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program is one bundle, so the floor is one too: reading many small modules would make it look slower. */
async function bundledFloor(folder: string): Promise<string> {
  const outfile = join(folder, 'floor.mjs');
  const entry = join(root, 'bench', 'floor.ts');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
  });
  return outfile;
}

function startRows(folder: string): Measured[] {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return [
    { what: 'an empty script', value: timeOf([empty]), unit: 's' },
    { what: 'gatepass --help', value: timeOf([cli, '--help']), unit: 's', target: 0.12 },
    { what: 'gatepass check, the sample', value: timeOf(check(root)), unit: 's', target: 0.25 },
  ];
}

function corpusRows(
  folder: string,
  floor: string,
  files: number,
  most: number,
  tell: (step: string) => void,
): Measured[] {
  const corpus = join(folder, String(files));
  tell(`writing ${files} files`);
  writeCorpus(corpus, files);
  tell(`measuring ${files} files`);
  const { one, other, ratio } = duel(check(corpus), [floor, corpus]);
  const rows: Measured[] = [
    { what: `${files} files, gatepass check`, value: one, unit: 's' },
    { what: `${files} files, the floor`, value: other, unit: 's' },
    { what: `${files} files, check to floor`, value: ratio, unit: 'times', target: most },
    { what: `${files} files, peak memory`, value: peakOf(check(corpus)), unit: 'MiB', target: 100 + files / 512 },
  ];
  rmSync(corpus, { recursive: true, force: true });
  return rows;
}
