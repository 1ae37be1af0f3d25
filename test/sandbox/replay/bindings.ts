/** Ids of a recording, and what they are called here: learned where both answer the same question. */

/** Ours by theirs. */
export type Bindings = Map<string, string>;

const ID = /^(00u|00g|oty|osc|guo)[A-Za-z0-9]{17}$/;

/** Learns from two answers to the same request: what stands at the same place is the same. */
export function learn(bindings: Bindings, theirs: unknown, ours: unknown): void {
  if (typeof theirs === 'string' && typeof ours === 'string') {
    if (ID.test(theirs) && ID.test(ours) && !bindings.has(theirs)) bindings.set(theirs, ours);
    return;
  }
  if (typeof theirs !== 'object' || theirs === null || typeof ours !== 'object' || ours === null) return;
  for (const [name, value] of Object.entries(theirs)) learn(bindings, value, (ours as Record<string, unknown>)[name]);
}

/** A text with our ids in the place of theirs. */
export function bound<T>(bindings: Bindings, value: T): T {
  if (value === undefined) return value;
  const text = JSON.stringify(value).replace(
    /\b(00u|00g|oty|osc|guo)[A-Za-z0-9]{17}\b/g,
    (id) => bindings.get(id) ?? id,
  );
  return JSON.parse(text) as T;
}
