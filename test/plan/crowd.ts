/** A company with many people, each with one grant for the website's author, from November through January. */
import { companyWith, engagement, freelancer, grant } from '../companies/hand.ts';
import { filesOf } from '../companies/documents.ts';
import type { Engagement, Freelancer, Grant } from '../companies/model.ts';
import type { Directory } from '../../src/access/directory.ts';
import type { Earlier } from '../../src/access/ends.ts';
import type { Plan } from '../../src/access/plan.ts';
import { read } from '../companies/read.ts';
import type { Known } from '../companies/read.ts';
import { planOf, provedBy, settledBy } from './world.ts';

/** The group that carries the role. */
export const authors = 'gp-site-author';

/** What is different for some of them, by number. */
export interface Changes {
  readonly grant?: (number: number) => Partial<Grant> | null;
  readonly engagement?: (number: number) => Partial<Engagement>;
  readonly freelancer?: (number: number) => Partial<Freelancer>;
  /** A grant of September, long over. */
  readonly earlier?: boolean;
}

/** So many people; `null` in the place of a grant leaves it out. */
export function crowd(size: number, changes: Changes = {}): Known {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const work = { categories: ['press'], gdprRole: 'none', startsOn: '2026-09-01' } as const;
  const people = numbers.map((one) => freelancer({ id: personOf(one), ...changes.freelancer?.(one) }));
  const works = numbers.map((one) =>
    engagement({ ...work, id: workOf(one), freelancer: personOf(one), ...changes.engagement?.(one) }),
  );
  const grants = numbers.flatMap((one) => {
    const named = { role: 'author', engagement: workOf(one), freelancer: personOf(one) };
    const first = grant({ ...named, id: `gr-${workOf(one).slice(4)}-01`, from: '2026-09-01', until: '2026-09-30' });
    const more = changes.grant?.(one);
    const now = more === null ? [] : [grant({ ...named, id: `gr-${workOf(one).slice(4)}-02`, ...more })];
    return changes.earlier === true ? [first, ...now] : now;
  });
  return read(filesOf(companyWith({ freelancers: people, dpas: [], toms: [], engagements: works, grants })));
}

/** Id of one of them. */
export function personOf(number: number): string {
  return `fl-${String(number).padStart(10, '0')}`;
}

function workOf(number: number): string {
  return `eng-2026-${String(number + 1).padStart(4, '0')}`;
}

/** The first five end with November. */
export function endsEarly(one: number): { readonly until?: string } {
  return one < 5 ? { until: '2026-11-30' } : {};
}

/** So many have no grant any more. */
export function gone(size: number): NonNullable<Changes['grant']> {
  return (one) => (one < size ? null : {});
}

/** The plan of 1 December, for a directory that was settled on 2 November. */
export function aMonthLater(
  before: Known,
  after: Known,
): { plan: Plan; directory: Directory; instant: number; earlier: Earlier } {
  const [since, instant] = [before.zone.startOf('2026-11-02'), before.zone.startOf('2026-12-01')];
  const directory = settledBy(before, since);
  const earlier = provedBy(before, since, after, instant);
  return { plan: planOf(after, directory, { instant, earlier }), directory, instant, earlier };
}
