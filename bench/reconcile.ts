/** How fast `gatepass apply` makes merged access true: the sample, and a company with 20,000 memberships. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, isBuilt } from './build.ts';
import { later } from './corpus/draw.ts';
import type { CorpusFile } from './corpus/yaml.ts';
import { found } from './reconcile/company.ts';
import type { Applied, Company } from './reconcile/company.ts';
import { AS_OF, ENDS_A_DAY, GROUPS, MEMBERSHIPS, crowd } from './reconcile/crowd.ts';
import type { Request } from './reconcile/directory.ts';
import { QUIET_RUNS, REMOVALS, quietRuns, seconds, timed } from './reconcile/rows.ts';
import { sample, sampleRows } from './reconcile/sample.ts';
import type { Measured } from './table.ts';

type Tell = (step: string) => void;

const PAGE = 200;

/**
 * Builds the program and measures it against a sandbox in a process of its own, whose time and memory are not counted.
 *
 * @param tell is told what is being done, because it takes some minutes.
 * @returns `null` where there is nothing to build.
 */
export async function benchReconcile(tell: Tell): Promise<Measured[] | null> {
  tell('building');
  if (!isBuilt()) return null;
  tell('measuring the sample');
  return [...(await at(sample(), sampleRows)), ...(await crowdRows(tell))];
}

/** Founds a company for some measuring, and clears it away. */
async function at<T>(files: Iterable<CorpusFile>, measure: (company: Company) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-bench-'));
  try {
    const company = await found(cli, folder, files);
    try {
      return await measure(company);
    } finally {
      await company.directory.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function crowdRows(tell: Tell): Promise<Measured[]> {
  const what = `${GROUPS} groups, ${MEMBERSHIPS} memberships`;
  tell(`writing ${what}`);
  return at(crowd(), async (company) => {
    tell('making them for the first time');
    const first = await company.apply(AS_OF);
    expect(first, MEMBERSHIPS, 'added');
    tell('measuring runs without changes');
    await company.directory.requests();
    const quiet = await quietRuns(company, AS_OF);
    const asked = await company.directory.requests();
    tell(`measuring ${ENDS_A_DAY} removals`);
    const removals: Applied[] = [];
    for (let day = 1; day <= REMOVALS; day++) removals.push(await company.apply(later(AS_OF, day)));
    for (const run of removals) expect(run, ENDS_A_DAY, 'gone');
    return [
      seconds(`${what}, the first run`, [first]),
      ...timed(`${what}, without changes`, quiet, 4),
      ...timed(`${what}, ${ENDS_A_DAY} removals`, removals, 14),
      ...requestRows(what, asked),
      { what: `${what}, peak memory`, value: peak([first, ...quiet, ...removals]), unit: 'MiB', target: 1024 },
    ];
  });
}

/** A run that did something else than it should says nothing about time. */
function expect({ view: { changes } }: Applied, count: number, outcome: string): void {
  const good = changes.filter((change) => change.outcome === outcome).length;
  if (good !== count || changes.length !== count)
    throw new Error(`${count} memberships should be ${outcome}, and ${good} of ${changes.length} are.`);
}

/** A run without changes reads once, and no group here has more members than a page holds. */
function requestRows(what: string, requests: readonly Request[]): Measured[] {
  const pages = requests.filter(({ path }) => /^\/api\/v1\/groups\/[^/]+\/users$/.test(path)).length / QUIET_RUNS;
  const perGroup = Math.ceil(MEMBERSHIPS / GROUPS / PAGE);
  return [
    { what: `${what}, requests of a run without changes`, value: requests.length / QUIET_RUNS, unit: 'requests' },
    {
      what: `${what}, requests for each ${PAGE} members of a group`,
      value: pages / (GROUPS * perGroup),
      unit: 'requests',
      target: 1,
    },
  ];
}

function peak(runs: readonly Applied[]): number {
  return Math.max(...runs.map(({ memory }) => memory));
}
