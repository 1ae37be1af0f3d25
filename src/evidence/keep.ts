/** What is kept of a receipt: thousands of them, with thousands of members each, have to fit into memory. */
import { isDeepStrictEqual } from 'node:util';
import type { GroupReadings, Reading } from './predicate.ts';
import type { Statement } from './statement.ts';

/** Makes of a statement what is needed later. */
export type Keep = (statement: Statement) => Statement;

/** Keeps nothing of what the directory answered: that was looked at when the receipt was read. */
export const withoutReadings: Keep = (statement) => ({
  ...statement,
  predicate: { ...statement.predicate, groups: [], people: {} },
});

/** Keeps everything, and what is the same as in the receipt before only once: most runs find what the last one left. */
export function sharing(): Keep {
  const lists = new Map<string, readonly string[]>();
  let people: Statement['predicate']['people'] = {};
  return (statement) => {
    const { predicate } = statement;
    if (!isDeepStrictEqual(people, predicate.people)) people = predicate.people;
    const groups = predicate.groups.map((readings) => shared(readings, lists));
    return { ...statement, predicate: { ...predicate, groups, people } };
  };
}

function shared(readings: GroupReadings, lists: Map<string, readonly string[]>): GroupReadings {
  const once = (reading: Reading | null) => {
    if (reading === null) return null;
    const known = lists.get(readings.group);
    const members = isDeepStrictEqual(known, reading.members) && known !== undefined ? known : reading.members;
    lists.set(readings.group, members);
    return { ...reading, members };
  };
  return { ...readings, before: once(readings.before), after: once(readings.after) };
}
