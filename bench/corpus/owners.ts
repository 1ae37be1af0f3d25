/** External people and the companies that host systems or send people, each with the papers that they have filed. */
import type { Draw } from './draw.ts';
import { fateOf } from './fates.ts';
import type { Fate, Period } from './fates.ts';
import { paperFiles } from './papers.ts';
import { comments } from './phrases.ts';
import type { Place } from './systems.ts';
import { comment, file, header, list, prose } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

/** A processor. */
export interface Company {
  readonly id: string;
  /** Where its people work; its papers cover these. */
  readonly places: readonly Place[];
}

/** An external person, with the places of one trade. */
export interface Worker {
  readonly id: string;
  readonly places: readonly Place[];
  /** Company that the person works for, where there is one: then its papers count. */
  readonly employer: string | null;
  readonly fate: Fate;
}

/** Companies, each with the systems of one trade. */
export function companiesOf(count: number, places: readonly Place[], draw: Draw): Company[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `prc-partner-${String(index + 1).padStart(4, '0')}`,
    places: someOf(places, draw),
  }));
}

function someOf(places: readonly Place[], draw: Draw): readonly Place[] {
  const { trade } = draw.pick(places);
  const own = places.filter((place) => place.trade === trade);
  return [...new Set([draw.pick(own), draw.pick(own)])];
}

/** External people, one in six from a company. */
export function workersOf(
  count: number,
  places: readonly Place[],
  companies: readonly Company[],
  draw: Draw,
): Worker[] {
  return Array.from({ length: count }, (_, index) => {
    const employer = index % 6 === 5 ? draw.pick(companies) : null;
    return {
      id: freelancerId(draw),
      places: employer?.places ?? someOf(places, draw),
      employer: employer?.id ?? null,
      fate: fateOf(draw),
    };
  });
}

function freelancerId(draw: Draw): string {
  return `fl-${Array.from({ length: 10 }, () => draw.pick([...'0123456789abcdefghijklmnopqrstuvwxyz'])).join('')}`;
}

/** A company's file and its papers, which are in order. */
export function companyFiles({ id, places }: Company, draw: Draw): CorpusFile[] {
  const period: Period = { first: draw.day('2026-08-03', 60), last: '2028-07-31' };
  const folder = `processors/organisations/${id}`;
  const about = file(`${folder}/processor.yaml`, [
    comment(draw.pick(comments)),
    header('Processor', id),
    prose('legal_name', `Förmedling och Übersetzung ${id.slice(-4)} AB`),
    prose('address', `Exempeltorget ${draw.below(90) + 1}, 211 34 Malmö, Sweden`),
    `country: 'SE'`,
    `contact: dataskydd@${id}.example`,
    list('services', ['hosting', 'staff']),
    'state: approved',
    `due_diligence:\n  result: sufficient\n  done_on: ${draw.day('2026-07-01', 30)}`,
  ]);
  return [
    about,
    ...paperFiles({ folder, owner: id, places, dpas: [period], toms: [{ ...period, last: '2027-12-31' }] }, draw),
  ];
}

/** A person's file, and the papers where the person is not employed. */
export function workerFiles({ employer, fate, id, places }: Worker, draw: Draw): CorpusFile[] {
  const folder = `processors/freelancers/${id}`;
  const about = file(`${folder}/freelancer.yaml`, [
    comment(`${draw.pick(comments)} ${draw.pick(comments)}`),
    header('Freelancer', id),
    `kind_of_person: ${employer === null ? 'self_employed' : 'company_staff'}`,
    employer === null ? null : `employer: ${employer}`,
    list('work_countries', draw.inPercent(50) ? [`'SE'`] : [`'DE'`, `'AT'`]),
    list('languages', ['sv', 'de', 'en']),
    list('skills', places[0]?.trade.skills ?? []),
    'classification:',
    `  result: ${employer === null ? 'self_employed' : 'company_staff'}`,
    prose('  basis', 'Mehrere Auftraggeber, eigenes Büro und eigenes Gerät; Fragebogen liegt bei den Akten'),
    `  decided_on: ${fate.classified.first}`,
    `  valid_until: ${fate.classified.last}`,
  ]);
  return [about, ...(employer === null ? paperFiles({ folder, owner: id, places, ...fate }, draw) : [])];
}
