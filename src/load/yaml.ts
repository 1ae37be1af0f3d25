import { construct } from './construct.ts';
import { readEvents } from './events.ts';
import type { Reading } from './events.ts';
import type { YamlFault } from './fault.ts';
import { faultsOf } from './faults.ts';

export type { YamlFault } from './fault.ts';

/** A text as a value, with all that is outside the YAML subset. */
export interface Parsed {
  /**
   * Plain objects and arrays, scalars by the YAML 1.2 core schema, keys as they are written. Where the text is broken
   * (`syntax`, or `too-deep` on the file) it is the value of the lines before the break: good for naming the document,
   * never for judging it. `undefined` where nothing could be read.
   */
  readonly value: unknown;
  /** In the order of the text. */
  readonly faults: YamlFault[];
}

/**
 * Reads one document of the YAML subset. Never throws, does not run on: linear in the length of the text.
 *
 * A field with an anchor, a tag or a word that is a boolean elsewhere keeps its value, an alias is `null`, of two equal
 * keys the first holds; dangerous, merge and complex keys are left out with all that is in them. The faults tell.
 *
 * @param reading the text's events, from whoever has them already.
 */
export function parseYaml(text: string, reading: Reading = readEvents(text)): Parsed {
  const { value, odd } = construct(text, reading.events);
  return { value, faults: odd || reading.stop !== undefined ? faultsOf(text, reading) : [] };
}
