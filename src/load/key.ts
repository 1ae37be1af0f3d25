import { SCALAR_STYLE } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';

/** Why a key, and its value with it, is left out of a document's value. */
export type Refusal = 'complex-key' | 'dangerous-key' | 'duplicate-key' | 'merge-key';

/**
 * Why a scalar may not be a key, whatever the other keys are.
 *
 * @param name - The key's characters without quotes.
 */
export function refusalOf(name: string, { style }: ScalarEvent): 'dangerous-key' | 'merge-key' | undefined {
  // Code that copies or merges objects key by key can be led by these to change every object of the program.
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') return 'dangerous-key';
  // YAML 1.1 merges at a plain `<<`; in quotes it is a key like any other.
  return name === '<<' && style === SCALAR_STYLE.PLAIN ? 'merge-key' : undefined;
}
