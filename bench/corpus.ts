/** Writes governed repositories of any size: the same number of files, the same bytes. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { managersOf, samplePolicies, staff } from './corpus/company.ts';
import { drawFrom } from './corpus/draw.ts';
import { companiesOf, companyFiles, workerFiles, workersOf } from './corpus/owners.ts';
import { FEWEST, grantsToFill, sharesOf } from './corpus/shares.ts';
import { placesOf, systemFiles } from './corpus/systems.ts';
import { workFiles, workOf } from './corpus/work.ts';
import type { CorpusFile } from './corpus/yaml.ts';

/** Day as of which a corpus passes a check. */
export const AS_OF = '2026-12-01';

/**
 * Makes the files of a corpus, without writing them.
 *
 * @param files how many.
 */
export function* corpusOf(files: number): Iterable<CorpusFile> {
  const shares = sharesOf(files);
  const draw = drawFrom(files);
  const places = placesOf(shares);
  const managers = managersOf(shares);
  const companies = companiesOf(shares.processors, places, draw);
  const workers = workersOf(shares.freelancers, places, companies, draw);
  const others = [
    ...samplePolicies(),
    ...staff(shares, draw),
    ...systemFiles(
      places,
      companies.map(({ id }) => id),
      managers,
      draw,
    ),
    ...companies.flatMap((company) => companyFiles(company, draw)),
    ...workers.flatMap((worker) => workerFiles(worker, draw)),
  ];
  yield* others;
  const numbers = grantsToFill(files - others.length, () => draw.below(3) + 1);
  let index = 0;
  for (const grants of numbers) yield* workFiles(workOf(index++, workers, draw), grants, draw.pick(managers), draw);
}

/**
 * Writes a corpus.
 *
 * @param folder an empty folder, or one that does not exist yet.
 * @param files how many files it gets.
 * @throws where the folder holds something, or the files are too few for every kind to occur.
 */
export function writeCorpus(folder: string, files: number): void {
  if (!Number.isInteger(files) || files < FEWEST)
    throw new Error(`A corpus has at least ${FEWEST} files; \`${files}\` is too few.`);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: a corpus is only written into an empty folder.`);
  const made = new Set<string>();
  for (const { path, text } of corpusOf(files)) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
  }
}
