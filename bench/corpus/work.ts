/** Engagements and their grants. */
import type { Manager } from './company.ts';
import { later } from './draw.ts';
import type { Draw } from './draw.ts';
import { grantFiles, grantsOf } from './grants.ts';
import type { Worker } from './owners.ts';
import { comments, reasons, titles, uses } from './phrases.ts';
import type { Place } from './systems.ts';
import { comment, file, header, list, prose } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

/** A piece of work. */
export interface Work {
  /** Year and number, as in `2026-0042`. */
  readonly number: string;
  readonly worker: Worker;
  /** Where the work is done: one of the worker's places. */
  readonly place: Place;
  readonly state: 'active' | 'approved' | 'closed' | 'suspended';
  /** First day of the first grant. */
  readonly begins: string;
}

/** Engagements have four digits a year, so that a large corpus goes back some years. */
const A_YEAR = 9999;

/** Draws the work of one engagement. */
export function workOf(index: number, workers: readonly Worker[], draw: Draw): Work {
  const year = 2026 - Math.floor(index / A_YEAR);
  const worker = draw.pick(workers);
  const chance = draw.below(100);
  const state = chance < 88 ? 'active' : chance < 94 ? 'approved' : chance < 98 ? 'closed' : 'suspended';
  const first = { active: '2026-11-05', approved: '2026-12-04', closed: '2026-08-03', suspended: '2026-11-05' }[state];
  const number = `${year}-${String((index % A_YEAR) + 1).padStart(4, '0')}`;
  return { number, worker, place: draw.pick(worker.places), state, begins: draw.day(first, 24) };
}

/** An engagement and so many grants. */
export function workFiles(work: Work, grants: number, manager: Manager, draw: Draw): CorpusFile[] {
  const granted = grantsOf(work, grants, draw);
  const last = granted.map(({ until }) => until).reduce((a, b) => (a > b ? a : b));
  const ends = work.state === 'closed' ? last : later(last, 7);
  return [engagementFile(work, ends, manager, draw), ...grantFiles(work, granted, draw)];
}

/** The file of an engagement that ends on a day. */
export function engagementFile(
  { begins, number, place, state, worker }: Work,
  ends: string,
  manager: Manager,
  draw: Draw,
): CorpusFile {
  const { isPersonal, level, category } = place.trade;
  return file(`engagements/${number.slice(0, 4)}/eng-${number}/engagement.yaml`, [
    comment(`${draw.pick(comments)} ${draw.pick(comments)}`),
    header('Engagement', `eng-${number}`),
    prose('title', draw.pick(titles)),
    `project: prj-${place.trade.name}-${draw.below(40) + 1}`,
    `\n# Who orders the work and answers for it.\nteam: ${manager.team}\nhiring_manager: ${manager.person}`,
    prose('use_case', `${draw.pick(uses)}. ${draw.pick(uses)}`),
    list('\ndata_categories', [category]),
    `risk:\n  level: ${level}\n  assessed_by: ${manager.person}\n  assessed_on: ${later(begins, -20)}`,
    prose('  why', draw.pick(reasons)),
    `gdpr_role:\n  value: ${isPersonal ? 'processor' : 'none'}`,
    prose('  why', 'Eigenes Büro und Gerät, mehrere Auftraggeber, keine Eingliederung; arbeitet auf unsere Weisung'),
    `freelancer: ${worker.id}`,
    `\ndates:\n  starts_on: ${later(begins, -3)}\n  ends_on: ${ends}\n  work_starts_on: ${begins}`,
    'systems_access: true',
    list(
      'systems_needed',
      worker.places.map(({ system }) => system),
    ),
    'channel: teams\npolicy_version: 2',
    `state: ${state}`,
  ]);
}
