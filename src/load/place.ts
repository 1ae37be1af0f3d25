/** GP-INT-004: path, kind and id agree; and GP-INT-001 for files that are of no kind at all. */
import type { Finding } from '../diagnostic.ts';
import { kinds } from '../kinds/index.ts';
import type { KindName } from '../kinds/index.ts';
import { wholeFile } from './found.ts';
import { isObject } from './prune.ts';

/** Findings about a document that does not lie where its id says. */
export function placeFindings(path: string, kind: KindName, value: object): readonly Finding[] {
  const id: unknown = Reflect.get(value, 'id');
  const expected = typeof id === 'string' ? kinds[kind].pathOf(id) : null;
  return typeof id === 'string' && expected !== null && expected !== path ? [elsewhere(path, id, expected)] : [];
}

function elsewhere(path: string, id: string, expected: string): Finding {
  const at = { path, pointer: '/id', on: 'value' as const };
  return { code: 'GP-INT-004', at, message: { id: 'elsewhere', args: { id, expected } } };
}

/** A file that lies where no kind's files do: misplaced if it says what it is, else a stranger. */
export function strayFinding(path: string, value: unknown): Finding {
  const kind: unknown = isObject(value) ? value['kind'] : undefined;
  const id: unknown = isObject(value) ? value['id'] : undefined;
  const expected =
    typeof kind === 'string' && typeof id === 'string' && Object.hasOwn(kinds, kind)
      ? kinds[kind as KindName].pathOf(id)
      : null;
  if (expected !== null && typeof id === 'string') return elsewhere(path, id, expected);
  return wholeFile(path, 'GP-INT-001', 'stray', { path, top: path.slice(0, path.indexOf('/')) });
}
