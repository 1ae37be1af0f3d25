/** A company with 200 groups and 20,000 memberships in which everything is in order, and some of it ends day after day. */
import { managersOf, numbered, samplePolicies, staff } from '../corpus/company.ts';
import { drawFrom, later } from '../corpus/draw.ts';
import type { Draw } from '../corpus/draw.ts';
import { grantFile } from '../corpus/grants.ts';
import { companiesOf, companyFiles, workerFiles } from '../corpus/owners.ts';
import type { Worker } from '../corpus/owners.ts';
import { systemFiles } from '../corpus/systems.ts';
import type { Place } from '../corpus/systems.ts';
import { trades } from '../corpus/trades.ts';
import type { Trade } from '../corpus/trades.ts';
import { engagementFile } from '../corpus/work.ts';
import type { Work } from '../corpus/work.ts';
import type { CorpusFile } from '../corpus/yaml.ts';

/** Day on which every grant is effective. */
export const AS_OF = '2026-12-01';

/** Ends on the first days after the one on which every grant is effective. */
export const ENDS_A_DAY = 500;

const PEOPLE = 400;
const SYSTEMS = 100;
const SYSTEMS_EACH = 25;
const STEP = 5;

/** Roles that external people may hold, of all systems. */
export const GROUPS = SYSTEMS * 2;

/** Each person holds both roles in each of their systems. */
export const MEMBERSHIPS = PEOPLE * SYSTEMS_EACH * 2;

const SHARES = { systems: SYSTEMS, teams: 10, people: 25, processors: 5, freelancers: PEOPLE };
const BEGIN = '2026-11-05';
const LAST_DAY = '2027-04-15';
const PAPERS = { first: '2026-08-03', last: '2027-10-31' };

/** The files of the company. */
export function crowd(): readonly CorpusFile[] {
  const draw = drawFrom(MEMBERSHIPS);
  const [trade] = trades as readonly [Trade];
  const places = Array.from({ length: SYSTEMS }, (_, index) => ({
    system: `sys-${trade.name}-${numbered(index)}`,
    trade,
  }));
  const managers = managersOf(SHARES);
  const companies = companiesOf(SHARES.processors, places, draw);
  const hosts = companies.map(({ id }) => id);
  return [
    ...samplePolicies(),
    ...staff(SHARES, draw),
    ...systemFiles(places, hosts, managers, draw),
    ...companies.flatMap((company) => companyFiles(company, draw)),
    ...Array.from({ length: PEOPLE }, (_, index) => worker(index, places)).flatMap((one, index) => [
      ...workerFiles(one, draw),
      ...workFiles(one, index, managers[index % managers.length] ?? { person: '', team: '' }, draw),
    ]),
  ];
}

/** Neighbours share most of their systems, so that every group has a hundred members. */
function worker(index: number, places: readonly Place[]): Worker {
  const first = index * STEP;
  return {
    id: `fl-${String(index + 1).padStart(10, '0')}`,
    places: Array.from({ length: SYSTEMS_EACH }, (_, step) => places[(first + step) % SYSTEMS] as Place),
    employer: null,
    fate: { dpas: [PAPERS], toms: [PAPERS], classified: PAPERS },
  };
}

function workFiles(
  one: Worker,
  index: number,
  manager: ReturnType<typeof managersOf>[number],
  draw: Draw,
): CorpusFile[] {
  const work: Work = {
    number: `2026-${numbered(index)}`,
    worker: one,
    place: one.places[0] as Place,
    state: 'active',
    begins: BEGIN,
  };
  const granted = one.places.flatMap((place) => place.trade.roles.map((role) => ({ place, role })));
  return [
    engagementFile(work, later(LAST_DAY, 7), manager, draw),
    ...granted.map(({ place, role }, step) => {
      const until = lastDay(index * granted.length + step);
      const grant = { role, from: BEGIN, until, revokedOn: null, renews: false };
      return grantFile({ ...work, place }, grant, `gr-${work.number}-${String(step + 1).padStart(2, '0')}`, draw);
    }),
  ];
}

/** Ten days in a row some grants have their last day; they lie in all groups, which is the most work. */
function lastDay(number: number): string {
  const every = MEMBERSHIPS / ENDS_A_DAY;
  // People come in step with groups: without a twist the ends would fall into a few of them.
  const turn = (number * 7 + Math.floor(number / every)) % every;
  return turn < 10 ? later(AS_OF, turn) : LAST_DAY;
}
