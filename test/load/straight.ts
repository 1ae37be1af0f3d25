import assert from 'node:assert/strict';
import { tables } from '../../src/generated/kinds.ts';
import type { MappingShape } from '../../src/generated/kinds.ts';
import type { KindName } from '../../src/kinds/index.ts';
import { impossibleDays, reversedDays } from '../../src/load/days.ts';
import { decode } from '../../src/load/decode.ts';
import { readEvents } from '../../src/load/events.ts';
import { project } from '../../src/load/project.ts';
import { straightFacts } from '../../src/load/straight.ts';
import { parseYaml } from '../../src/load/yaml.ts';

/** The facts of a text by the straight way, or `undefined` where it gives up. */
export function straight(kind: KindName, text: string): object | undefined {
  const { faults } = decode(Buffer.from(text));
  const { events, stop } = readEvents(text);
  if (faults.length > 0 || stop !== undefined) return undefined;
  return straightFacts(text, events, tables[kind].shape as MappingShape);
}

/** What the long way says of a text: plain values, the schema's validator, the calendar, and a copy without prose. */
export function longWay(kind: KindName, text: string): { readonly facts: object; readonly faults: readonly unknown[] } {
  const { faults, value } = parseYaml(text);
  const { shape, validate } = tables[kind];
  const fits = validate(value);
  return {
    facts: project(value, shape as MappingShape),
    faults: [
      ...faults,
      ...(fits ? [] : (validate.errors ?? [])),
      ...impossibleDays('', value, tables[kind]),
      ...reversedDays('', value, tables[kind]),
    ],
  };
}

/**
 * Holds the two ways against one another: what goes straight is in order and means the same.
 *
 * @returns whether the text went straight.
 */
export function agree(kind: KindName, text: string): boolean {
  const facts = straight(kind, text);
  if (facts === undefined) return false;
  const long = longWay(kind, text);
  assert.deepEqual({ faults: long.faults, facts, text }, { faults: [], facts: long.facts, text });
  return true;
}
