/** One defect, one finding: a field with a finding silences every later rule that reads it, in whatever file. */
import type { Finding, Place } from '../diagnostic.ts';

/** Fields that cannot be trusted any more. */
export interface Spoilt {
  /** Marks the fields that a finding spoils. */
  mark(finding: Finding): void;
  /** Whether a finding rests on a field that an earlier one spoils. */
  silences(finding: Pick<Finding, 'at' | 'reads'>): boolean;
}

/** An empty record of spoilt fields. */
export function nothingSpoilt(): Spoilt {
  const pointers = new Map<string, string[]>();
  const touches = (place: Place) =>
    pointers.get(fileOf(place))?.some((pointer) => overlap(pointer, place.pointer)) ?? false;
  return {
    mark: (finding) => {
      for (const place of finding.spoils ?? [finding.at]) {
        const known = pointers.get(fileOf(place));
        if (known === undefined) pointers.set(fileOf(place), [place.pointer]);
        else known.push(place.pointer);
      }
    },
    silences: ({ at, reads = [] }) => pointers.size > 0 && (reads.some(touches) || (standsOnField(at) && touches(at))),
  };
}

function fileOf({ path, tree }: Place): string {
  return tree === 'base' ? `base:${path}` : path;
}

/** What is missing is told at the id, which has nothing to do with it. */
function standsOnField(place: Place): boolean {
  return place.pointer !== '/id';
}

/** Whether one field is the other or lies within it; the whole file holds every field. */
function overlap(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
