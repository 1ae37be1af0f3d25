/** Looks fields up by pointer patterns, in which `*` stands for every item. It runs for every field of every file. */

/** A pointer and the value that it finds. */
export type Found = readonly [pointer: string, value: unknown];

const steps = new Map<string, readonly string[]>();
const nothing: readonly Found[] = [];

/** Whether a pattern finds a value that meets a condition. Most files are in order: this asks without collecting. */
export function someValue(root: unknown, pattern: string, meets: (value: unknown) => boolean): boolean {
  return meetsAt(root, stepsOf(pattern), 0, meets);
}

function meetsAt(value: unknown, path: readonly string[], at: number, meets: (value: unknown) => boolean): boolean {
  const step = path[at];
  if (value === undefined) return false;
  if (step === undefined) return meets(value);
  if (typeof value !== 'object' || value === null) return false;
  if (step !== '*') return meetsAt((value as Record<string, unknown>)[step], path, at + 1, meets);
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (meetsAt(item, path, at + 1, meets)) return true;
  }
  return false;
}

function stepsOf(pattern: string): readonly string[] {
  const known = steps.get(pattern);
  if (known !== undefined) return known;
  const made = pattern.split('/').slice(1);
  steps.set(pattern, made);
  return made;
}

/** Every value that a pattern such as `/systems_needed/*` finds, with its own pointer; values that are not set are left out. */
export function valuesAt(root: unknown, pattern: string): readonly Found[] {
  const known = stepsOf(pattern);
  if (pattern.includes('*')) {
    const found: Found[] = [];
    collect(root, known, 0, '', found);
    return found;
  }
  let value = root;
  for (const step of known) value = fieldOf(value, step);
  return value === undefined ? nothing : [[pattern, value]];
}

function collect(value: unknown, path: readonly string[], at: number, pointer: string, found: Found[]): void {
  const step = path[at];
  if (value === undefined) return;
  if (step === undefined) found.push([pointer, value]);
  else if (step !== '*') collect(fieldOf(value, step), path, at + 1, `${pointer}/${step}`, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, path, at + 1, `${pointer}/${escape(key)}`, found);
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

function escape(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
