/** Ways in which a governed file stops saying what was decided. */
import type { Company } from './model.ts';
import { documentsOf, filesOf } from './documents.ts';
import type { Mapping, Value } from './yaml.ts';
import { yamlOf } from './yaml.ts';

export const breakages = [
  'syntax error',
  'typo in a key',
  'wrong id',
  'id of another',
  'filed for another',
  'impossible date',
  'moved',
] as const;
export type Breakage = (typeof breakages)[number];

/** A company's files before and after somebody has broken the one at `path`. */
export interface Accident {
  readonly path: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Breaks one file of a company. A file that cannot be broken in the way that is asked for gets a syntax error.
 *
 * @param file chooses the file, and `which` the place in it.
 */
export function breakOne(company: Company, file: number, how: Breakage, which: number): Accident {
  const documents = documentsOf(company);
  const [path, document] = documents[file % documents.length] ?? ['', {}];
  const siblings = documents.filter(([, { kind }]) => kind === document['kind']).map(([, one]) => idOf(one));
  const before = filesOf(company);
  const changed = changedBy(document, how, which, siblings);
  const text = changed === null ? `${yamlOf(document, company.style)}"` : yamlOf(changed, company.style);
  const after = new Map(before).set(path, text);
  if (how === 'moved') after.delete(path);
  if (how === 'moved') after.set(`${path.slice(0, path.indexOf('/'))}/misplaced/${which}.yaml`, before.get(path) ?? '');
  return { path, before, after };
}

function changedBy(document: Mapping, how: Breakage, which: number, siblings: readonly string[]): Mapping | null {
  const id = idOf(document);
  switch (how) {
    case 'typo in a key':
      return withTypo(document, which);
    case 'wrong id':
      return { ...document, id: misspelt(id) };
    case 'id of another':
      return another(siblings, id, (sibling) => ({ ...document, id: sibling }));
    case 'filed for another':
      return filedForAnother(document);
    case 'impossible date':
      return withImpossibleDay(document, which);
    case 'syntax error':
    case 'moved':
      return null;
  }
}

function idOf({ id }: Mapping): string {
  return typeof id === 'string' ? id : '';
}

function another(candidates: readonly string[], own: unknown, change: (other: string) => Mapping): Mapping | null {
  const other = candidates.find((candidate) => candidate !== own);
  return other === undefined ? null : change(other);
}

/** The two freelancers and the two engagements that every drawn company has. */
function filedForAnother(document: Mapping): Mapping | null {
  const others = {
    processor: ['fl-0000000001', 'fl-0000000002'],
    of: ['fl-0000000001', 'fl-0000000002'],
    engagement: ['eng-2020-0001', 'eng-2020-0002'],
  };
  const [field, candidates] = Object.entries(others).find(([key]) => document[key] !== undefined) ?? ['', []];
  return another(candidates, document[field], (other) => ({ ...document, [field]: other }));
}

function withTypo(document: Mapping, which: number): Mapping {
  const keys = Object.keys(document).filter((key) => document[key] !== undefined);
  const typo = keys[which % keys.length];
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key === typo ? `${key}x` : key, value]));
}

/** Still well-formed, where the id ends in a number. */
function misspelt(id: string): string {
  return id.slice(0, -1) + (/\d$/.test(id) ? '9' : 'z');
}

function withImpossibleDay(document: Mapping, which: number): Mapping | null {
  const days: string[] = [];
  mapDays(document, (day) => (days.push(day), day));
  if (days.length === 0) return null;
  let left = which % days.length;
  return mapDays(document, (day) => (left-- === 0 ? '2026-02-30' : day)) as Mapping;
}

function mapDays(value: Value, change: (day: string) => string): Value {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? change(value) : value;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => mapDays(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapDays(item, change)]));
}
