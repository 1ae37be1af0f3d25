/** Puts what a JSON Schema validator says into findings that a person can act on: one for each defect. */
import { distance } from 'fastest-levenshtein';
import type { Args, Finding, Place } from '../diagnostic.ts';
import type { KindTables } from '../generated/kinds.ts';
import type { SchemaFault } from '../generated/validators.js';
import type { KindName } from '../kinds/index.ts';
import { isObject, stepsOf } from './prune.ts';
import { explain } from './schema-words.ts';

type Tables = KindTables<KindName>;

/** Findings about a document that its schema refuses; first the fields that it does not know. */
export function schemaFindings(path: string, value: unknown, tables: Tables): readonly Finding[] {
  const faults = tables.validate.errors ?? [];
  const unknown = faults.filter((fault) => fault.keyword === 'additionalProperties');
  const findings = unknown.map((fault) => unknownKey(path, fault, value, tables));
  const meant = new Set(findings.flatMap((finding) => finding.spoils?.map((place) => place.pointer) ?? []));
  for (const fault of faults) {
    if (fault.keyword === 'required') findings.push(...missingKey(path, fault, meant, tables));
    else if (fault.keyword !== 'additionalProperties') findings.push(wrongValue(path, fault, value, tables));
  }
  return oneEach(findings);
}

/** `anyOf` and its branches complain about the same place; the first complaint is the one to show. */
function oneEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ at, spoils }) => {
    const key = `${at.pointer} ${at.on} ${spoils?.[0]?.pointer ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function unknownKey(path: string, fault: SchemaFault, value: unknown, tables: Tables): Finding {
  const key = String(fault.params['additionalProperty']);
  const pointer = `${fault.instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const at: Place = { path, pointer, on: 'key' };
  const present = valueAt(value, fault.instancePath) ?? {};
  const allowed = tables.keys[patternOf(fault.instancePath, tables)] ?? [];
  const absent = allowed.filter((candidate) => !Object.hasOwn(present, candidate));
  const meant = nearest(key, absent);
  const where =
    fault.instancePath === ''
      ? String(Reflect.get(Object(value), 'kind') ?? 'this file')
      : fieldName(fault.instancePath);
  if (meant === null)
    return {
      code: 'GP-INT-001',
      at,
      message: { id: 'unknown-key', args: { key, where, allowed: absent } },
      spoils: [at],
    };
  const spoils = [at, { path, pointer: `${fault.instancePath}/${meant}`, on: 'value' as const }].reverse();
  return {
    code: 'GP-INT-001',
    at,
    message: { id: 'misspelt', args: { key, where, meant } },
    spoils,
    fixes: [{ at, text: meant }],
  };
}

function missingKey(path: string, fault: SchemaFault, meant: ReadonlySet<string>, tables: Tables): readonly Finding[] {
  const key = String(fault.params['missingProperty']);
  const pointer = `${fault.instancePath}/${key}`;
  if (meant.has(pointer)) return [];
  const code = tables.missing[patternOf(pointer, tables)];
  const at: Place =
    fault.instancePath === ''
      ? { path, pointer: '/id', on: 'value' }
      : { path, pointer: fault.instancePath, on: 'key' };
  const spoils: readonly Place[] = [{ path, pointer, on: 'value' }];
  if (code !== undefined) return [{ code, at, message: { id: 'missing', args: {} }, spoils }];
  return [{ code: 'GP-INT-001', at, message: { id: 'missing-key', args: { key: fieldName(pointer) } }, spoils }];
}

function wrongValue(path: string, fault: SchemaFault, root: unknown, tables: Tables): Finding {
  const pointer = fault.instancePath;
  const value = valueAt(root, pointer);
  const code = value === null ? tables.missing[patternOf(pointer, tables)] : undefined;
  if (code !== undefined) return { code, at: { path, pointer, on: 'key' }, message: { id: 'missing', args: {} } };
  const at: Place = { path, pointer, on: 'value' };
  const [id, args]: readonly [string, Args] = explain(fault, value, fieldName(pointer));
  return { code: 'GP-INT-001', at, message: { id, args } };
}

/** Last word of a pointer that is a name and not a number. */
function fieldName(pointer: string): string {
  return (
    stepsOf(pointer)
      .filter((step) => !/^\d+$/.test(step))
      .at(-1) ?? 'the file'
  );
}

function valueAt(root: unknown, pointer: string): Record<string, unknown> | undefined {
  let value = root;
  for (const step of stepsOf(pointer)) value = isObject(value) ? value[step] : undefined;
  return value as Record<string, unknown> | undefined;
}

/** The pointer as the tables write it: `*` for an item, and for a free key where the tables know no such field. */
function patternOf(pointer: string, tables: Tables): string {
  const starred = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const steps = starred.split('/');
  const freed = steps.map((_, index) => steps.map((step, at) => (at === index && index > 0 ? '*' : step)).join('/'));
  return (
    [starred, ...freed].find((known) => tables.keys[known] !== undefined || tables.missing[known] !== undefined) ??
    starred
  );
}

/** The candidate that a misspelt word most likely means, or `null` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((a, b) => a.far - b.far);
  const near = best !== undefined && best.far <= Math.max(2, Math.floor(best.candidate.length / 3));
  return near && best.far < best.candidate.length ? best.candidate : null;
}
