/** GP-INT-004: path, kind and id agree; and GP-INT-001 for files that are of no kind at all. */
import type { Finding } from '../diagnostic.ts';
import { kinds } from '../kinds/index.ts';
import type { KindName } from '../kinds/index.ts';
import { wholeFile } from './found.ts';
import { isObject } from './prune.ts';

interface Lies {
  readonly kind: KindName;
  readonly id: string;
}

/** Findings about a document that does not lie where its id says, or is filed for somebody else. */
export function placeFindings(path: string, lies: Lies, value: object): readonly Finding[] {
  const id: unknown = Reflect.get(value, 'id');
  const expected = typeof id === 'string' ? kinds[lies.kind].pathOf(id) : null;
  if (typeof id === 'string' && expected !== null && expected !== path) return [elsewhere(path, id, expected)];
  return expected === null ? [] : neighbourFindings(path, lies, value);
}

function elsewhere(path: string, id: string, expected: string): Finding {
  const at = { path, pointer: '/id', on: 'value' as const };
  return { code: 'GP-INT-004', at, message: { id: 'elsewhere', args: { id, expected } } };
}

/** The folder says whose paper it is, and the number of a grant says which engagement it belongs to. */
function neighbourFindings(path: string, { kind, id }: Lies, value: object): readonly Finding[] {
  const [field, expected] = ownField(path, kind, id);
  const found: unknown = field === null ? undefined : Reflect.get(value, field);
  if (field === null || typeof found !== 'string' || found === expected) return [];
  const at = { path, pointer: `/${field}`, on: 'value' as const };
  if (field === 'engagement')
    return [{ code: 'GP-INT-004', at, message: { id: 'engagement', args: { expected, found } } }];
  return [{ code: 'GP-INT-004', at, message: { id: 'owner', args: { owner: expected, found } } }];
}

function ownField(path: string, kind: KindName, id: string): readonly [string, string] | readonly [null, null] {
  const owner = /([^/]+)\/(?:dpa|tom)\/[^/]+$/.exec(path)?.[1] ?? '';
  if (kind === 'Dpa') return ['processor', owner];
  if (kind === 'TomDeclaration') return ['of', owner];
  return kind === 'AccessGrant' ? ['engagement', id.replace(/^gr-(\d{4}-\d{4})-\d{2}$/, 'eng-$1')] : [null, null];
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
