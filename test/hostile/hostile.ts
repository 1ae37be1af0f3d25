/**
 * Hostile files in an otherwise sound folder. Each is told where it is, everything else is told as if none were there,
 * and who has access through other files still has it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, gatepass, sampleFolder } from '../cli/gatepass.ts';
import type { Ran } from '../cli/gatepass.ts';
import { accessIn, reportIn } from '../cli/shapes.ts';
import type { Access, Diagnostic, Report } from '../cli/shapes.ts';

/** A hostile file, and what has to be said of it. */
export interface Hostile {
  readonly says: string;
  /** Where it is told. */
  readonly path: string;
  /** Makes it in a folder that holds the sample. */
  make(folder: string): void;
  /** Codes that are told there; none, and the file is sound. */
  readonly codes: readonly string[];
  /** Whether a code may be told more than once. */
  readonly many?: boolean;
  readonly line?: number;
  /** Grants that the file is or carries, of which nothing can be said. */
  readonly unknown?: readonly string[];
  /** Grants that the file adds, with their status. */
  readonly adds?: Readonly<Record<string, string>>;
}

/** A sound grant of the sample, from which hostile ones are made. */
export const model = 'engagements/2026/eng-2026-0042/grants/gr-2026-0042-01.yaml';

/** The path of another grant of the same engagement. */
export function grantAt(number: number): string {
  return model.replace('-01.yaml', `-${`${number}`.padStart(2, '0')}.yaml`);
}

/** What turns the sound text of a grant into a hostile one. */
export interface Recipe extends Omit<Hostile, 'path' | 'make' | 'unknown' | 'adds'> {
  alter(text: string): string | Uint8Array;
  /** Status of the grant, where it can be read all the same. */
  readonly status?: string;
}

/** A hostile grant with a number of its own, so that all of them fit into one folder. */
export function hostileGrant({ alter, status, ...told }: Recipe, number: number): Hostile {
  const path = grantAt(number);
  const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  const make = (folder: string) => {
    const sound = readFileSync(join(folder, model), 'utf8').replace('\nid: gr-2026-0042-01', `\nid: ${id}`);
    writeFileSync(join(folder, path), alter(sound));
  };
  return { ...told, path, make, ...(status === undefined ? { unknown: [id] } : { adds: { [id]: status } }) };
}

const untouched = sampleFolder();

/** What the program says of the sample without anything hostile in it. */
export const sound = {
  check: gatepass(['check', untouched, ...asJson]),
  access: gatepass(['access', untouched, ...asJson]),
};

/** Holds the findings at the hostile file's place against what has to be said. */
export function told(report: Report, { codes, line, many = false, path }: Hostile): void {
  const own = report.diagnostics.filter((one) => one.path === path);
  assert.deepEqual([...new Set(own.map(({ code }) => code))].sort(), codes);
  if (!many) assert.equal(own.length, codes.length, own.map(({ message }) => message).join('\n'));
  for (const one of own) assert.ok(placedWell(one), `${one.line}:${one.column} to ${one.endLine}:${one.endColumn}`);
  if (line !== undefined && codes.length > 0) assert.equal(own[0]?.line, line);
}

function placedWell({ column, endColumn, endLine, line }: Diagnostic): boolean {
  return line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column));
}

/** Holds everything else against the report on the sound sample. */
export async function othersUnmoved(ran: Ran, hostile: readonly Hostile[]): Promise<void> {
  assert.deepEqual([ran.code, ran.stderr], [hostile.some(({ codes }) => codes.length > 0) ? 1 : 0, '']);
  const paths = new Set(hostile.map(({ path }) => path));
  const others = reportIn(ran).diagnostics.filter(({ path }) => !paths.has(path));
  assert.deepEqual(others, reportIn(await sound.check).diagnostics);
}

/** Holds the answer about access against the answer on the sound sample. */
export async function answersUnmoved(ran: Ran, hostile: readonly Hostile[]): Promise<void> {
  assert.deepEqual([ran.code, ran.stderr], [0, '']);
  const before = accessIn(await sound.access);
  const answer = accessIn(ran);
  const lost = hostile.flatMap(({ path, unknown = [] }) => unknown.map((grant) => ({ grant, path })));
  const gone = new Set(lost.map(({ grant }) => grant));
  assert.deepEqual(
    rowsOf(answer, before),
    before.grants.filter(({ grant }) => !gone.has(grant)),
  );
  const added = answer.grants.filter(({ grant }) => !before.grants.some((row) => row.grant === grant));
  const adds = Object.fromEntries(hostile.flatMap((one) => Object.entries(one.adds ?? {})));
  assert.deepEqual(Object.fromEntries(added.map(({ grant, status }) => [grant, status])), adds);
  // What may be a folder is named as well, because nobody knows which grants lie in it.
  const named = answer.unknown.filter((one) => one.grant !== null) as { grant: string; path: string }[];
  assert.deepEqual(named.toSorted(byGrant), lost.toSorted(byGrant));
}

function rowsOf(answer: Access, before: Access): Access['grants'] {
  return answer.grants.filter(({ grant }) => before.grants.some((row) => row.grant === grant));
}

function byGrant(a: { readonly grant: string }, b: { readonly grant: string }): number {
  return a.grant < b.grant ? -1 : 1;
}
