import type { Shape } from '../../scripts/generate/shape.ts';

/** What a projection has to keep of a value, said once more and in another way: by walking, not by written code. */
export function withoutProse(value: unknown, shape: Shape): unknown {
  if (shape.is === 'prose' || value === null || value === undefined) return undefined;
  if (shape.is === 'list') return kept((value as unknown[]).map((item) => withoutProse(item, shape.items)));
  if (shape.is === 'record') return mapped(value, () => shape.values);
  if (shape.is === 'object') return mapped(value, (name) => shape.fields.find((field) => field.name === name)?.shape);
  return value;
}

/** A value without the keys that hold nothing. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutAbsent(inner)]));
}

function mapped(value: unknown, shapeOf: (name: string) => Shape | undefined): unknown {
  const entries = Object.entries(value as object).map(([name, inner]) => {
    const shape = shapeOf(name);
    return [name, shape && withoutProse(inner, shape)] as const;
  });
  const present = entries.filter(([, inner]) => inner !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

/** A list of which nothing is left was a list of prose. */
function kept(items: readonly unknown[]): unknown {
  return items.length > 0 && items.every((item) => item === undefined) ? undefined : items;
}
