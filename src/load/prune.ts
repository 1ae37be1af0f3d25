/** Takes faulty values out of a document, so that rules judge what is left and never meet a value of the wrong type. */

/**
 * Deletes the values at some JSON Pointers. An item of a list becomes `undefined`, so that the others keep their
 * places.
 *
 * @returns the document; `undefined` where its root is taken out.
 */
export function prune(root: unknown, pointers: readonly string[]): unknown {
  if (pointers.includes('')) return undefined;
  for (const pointer of pointers) pruneOne(root, stepsOf(pointer));
  return root;
}

function pruneOne(root: unknown, steps: readonly string[]): void {
  let parent = root;
  for (const step of steps.slice(0, -1)) parent = isObject(parent) ? parent[step] : undefined;
  const last = steps.at(-1);
  if (!isObject(parent) || last === undefined || !Object.hasOwn(parent, last)) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete parent[last];
}

/** The steps of a JSON Pointer (RFC 6901), unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether a value has fields or items. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
