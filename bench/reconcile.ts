/** How fast `gatepass apply` makes merged access true: the sample, and a company with 20,000 memberships. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tops } from '../src/kinds/index.ts';
import type { AccessView } from '../src/render/access-view.ts';
import { cli, isBuilt, root } from './build.ts';
import { later } from './corpus/draw.ts';
import type { CorpusFile } from './corpus/yaml.ts';
import { median } from './processes.ts';
import { found } from './reconcile/company.ts';
import type { Applied, Company } from './reconcile/company.ts';
import { AS_OF, ENDS_A_DAY, GROUPS, MEMBERSHIPS, crowd } from './reconcile/crowd.ts';
import type { Request } from './reconcile/directory.ts';
import type { Measured } from './table.ts';

type Tell = (step: string) => void;

const QUIET_RUNS = 7;
const REMOVALS = 3;
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
  return [...(await at(sample(), (company) => sampleRows(company, tell))), ...(await crowdRows(tell))];
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

function sample(): readonly CorpusFile[] {
  const paths = tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return paths.map((path) => ({ path: path.slice(root.length), text: readFileSync(path, 'utf8') }));
}

async function sampleRows(company: Company, tell: Tell): Promise<Measured[]> {
  tell('measuring the sample');
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

async function quietRuns(company: Company, asOf: string): Promise<readonly Applied[]> {
  const runs: Applied[] = [];
  for (let count = 0; count < QUIET_RUNS; count++) {
    const run = await company.apply(asOf);
    if (run.view.result !== 'unchanged') throw new Error(`a run without changes ended ${run.view.result}.`);
    runs.push(run);
  }
  return runs;
}

/** A run that did something else than it should says nothing about time. */
function expect({ view: { changes } }: Applied, count: number, outcome: string): void {
  const good = changes.filter((change) => change.outcome === outcome).length;
  if (good !== count || changes.length !== count)
    throw new Error(`${count} memberships should be ${outcome}, and ${good} of ${changes.length} are.`);
}

function timed(what: string, runs: readonly Applied[], target: number): Measured[] {
  return [
    { ...seconds(`${what} (median of ${runs.length})`, runs), target },
    { what: `${what}, processor time`, value: median(runs.map(({ processor }) => processor)), unit: 's' },
  ];
}

function seconds(what: string, runs: readonly Applied[]): Measured {
  return { what, value: median(runs.map(({ wall }) => wall)), unit: 's' };
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
