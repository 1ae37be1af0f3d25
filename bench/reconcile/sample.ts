/** The sample of this repository, applied as the days come. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tops } from '../../src/kinds/index.ts';
import type { AccessView } from '../../src/render/access-view.ts';
import { root } from '../build.ts';
import type { CorpusFile } from '../corpus/yaml.ts';
import type { Measured } from '../table.ts';
import type { Applied, Company } from './company.ts';
import { AS_OF } from './crowd.ts';
import { REMOVALS, quietRuns, seconds, timed } from './rows.ts';

/** Its governed files. */
export function sample(): readonly CorpusFile[] {
  const paths = tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return paths.map((path) => ({ path: path.slice(root.length), text: readFileSync(path, 'utf8') }));
}

/** Measures it. */
export async function sampleRows(company: Company): Promise<Measured[]> {
  const first = await company.apply(AS_OF);
  const quiet = await quietRuns(company, AS_OF);
  const removals = await singleRemovals(company);
  return [
    seconds('the sample, the first run', [first]),
    ...timed('the sample, without changes', quiet, 2),
    ...timed('the sample, one removal', removals, 8),
  ];
}

/** Lets the sample's days come; what counts are runs that end one membership and do nothing else. */
async function singleRemovals(company: Company): Promise<readonly Applied[]> {
  const { stdout } = await company.ask(['access', '--as-of', AS_OF]);
  const { timeline } = JSON.parse(stdout) as AccessView;
  const found: Applied[] = [];
  for (const instant of new Set(timeline.map(({ at: when }) => when))) {
    if (found.length === REMOVALS) return found;
    const run = await company.apply(instant);
    const { accounts, changes } = run.view;
    if (changes.length === 1 && changes[0]?.outcome === 'gone' && accounts.length === 0) found.push(run);
  }
  throw new Error(`only ${found.length} days of the sample end one membership and nothing else.`);
}
