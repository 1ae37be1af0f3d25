/** Looks fields up by pointer patterns, in which `*` stands for every item. */

/** Every value that a pattern such as `/roles/∗/reaches/∗` finds, with its own pointer. */
export function valuesAt(root: unknown, pattern: string): readonly (readonly [string, unknown])[] {
  let found: (readonly [string, unknown])[] = [['', root]];
  for (const step of pattern.split('/').slice(1)) {
    found = found.flatMap(([pointer, value]) => stepInto(pointer, value, step));
  }
  return found;
}

function stepInto(pointer: string, value: unknown, step: string): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = step === '*' ? Object.entries(value) : [[step, (value as Record<string, unknown>)[step]] as const];
  return entries.filter(([, item]) => item !== undefined).map(([key, item]) => [`${pointer}/${escape(key)}`, item]);
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
