/**
 * `npm run bench` measures everything and prints a table; `npm run bench -- check` measures one thing, and
 * `npm run bench -- corpus DIR --files N` writes a governed repository to try things with.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCheck } from './check.ts';
import { writeCorpus } from './corpus.ts';
import { benchReconcile } from './reconcile.ts';
import { tableOf } from './table.ts';

/** The benchmarks. A new one is one file and one line here. */
const benchmarks = { check: benchCheck, reconcile: benchReconcile };

type Name = keyof typeof benchmarks;

const [name, ...rest] = process.argv.slice(2);
try {
  if (name === 'corpus') corpus(rest);
  else await measure(name);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function corpus(args: string[]): void {
  const { positionals, values } = parseArgs({ args, options: { files: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || values.files === undefined) throw new Error('corpus is called as: corpus DIR --files N');
  writeCorpus(folder, Number(values.files));
}

async function measure(wanted: string | undefined): Promise<void> {
  const names = Object.keys(benchmarks) as Name[];
  const chosen = names.filter((one) => wanted === undefined || one === wanted);
  if (chosen.length === 0) throw new Error(`there is no benchmark ${wanted}; there are corpus, ${names.join(', ')}.`);
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}; medians of 7 where nothing else is said\n`,
  );
  for (const one of chosen) {
    const rows = await benchmarks[one]((step) => process.stderr.write(`${one}: ${step} …\n`));
    process.stdout.write(
      rows === null ? `\n${one}: package.json has no script \`build\`\n` : `\n${one}\n${tableOf(rows)}\n`,
    );
  }
}
