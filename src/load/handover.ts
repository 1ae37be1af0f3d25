/**
 * Documents on their way from one thread to another, as text. Only those in which nothing is wrong are handed over, and
 * of these only the facts: the path says the rest, and whoever takes them over has it.
 */
import { kindAt } from '../kinds/index.ts';
import type { Document } from '../ledger.ts';
import { project, shapeOf } from './project.ts';
import type { Entry } from './tree.ts';

const NOTHING: Entry['findings'] = [];

/**
 * Writes entries down. Of each no more than its facts are kept in the meantime.
 *
 * @param entries `null` where there is nothing to hand over.
 */
export function handOver(entries: Iterable<Entry | null>): string {
  return JSON.stringify(Array.from(entries, (entry) => (entry === null ? null : soundFacts(entry))));
}

/**
 * Takes over what was written down.
 *
 * @param text what `handOver` said of the same paths in the same order.
 * @returns an entry for each path, equal to what loading its file would give; `null` where that has still to be done.
 * @throws Error where the text is about something else.
 */
export function takeOver(text: string, paths: readonly string[]): readonly (Entry | null)[] {
  const all: unknown = JSON.parse(text);
  if (!Array.isArray(all) || all.length !== paths.length) throw new Error('This is not about these paths.');
  return paths.map((path, index) => entryFrom(path, all[index]));
}

function soundFacts({ document, findings }: Entry): Document['facts'] | null {
  return document?.state === 'valid' && findings.length === 0 ? document.facts : null;
}

/**
 * Facts are made anew, so that those of a kind have one layout in V8, whichever thread has read them. What is `undefined`
 * in them JSON leaves out, or makes `null` of it in a list of prose; here it becomes `undefined` again.
 */
function entryFrom(path: string, given: unknown): Entry | null {
  const lies = given === null ? null : kindAt(path);
  if (lies === null) return null;
  const { id, kind } = lies;
  const facts = project(given, shapeOf(kind));
  const document: Document = { kind, id, path, facts, state: 'valid' };
  return facts.id === id ? { path, document, findings: NOTHING, isHidden: false } : null;
}
