import type { KindShape, Refers, Shape } from './shape.ts';
import { nodesOf } from './visit.ts';
import type { Placed } from './visit.ts';

/** What the loader needs to know of a kind's fields, by JSON Pointer. */
export interface Tables {
  readonly references: readonly (Refers & { readonly pointer: string })[];
  readonly days: readonly string[];
  readonly order: readonly { readonly pointer: string; readonly notBefore: string }[];
  readonly missing: Readonly<Record<string, string>>;
  readonly pii: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** The tables of a kind. */
export function tablesOf(kind: KindShape): Tables {
  const nodes = [...nodesOf(kind.shape)];
  return {
    references: nodes.flatMap(referenceAt),
    days: nodes.filter((node) => node.shape.name === 'Day').map((node) => node.pointer),
    order: nodes.flatMap(orderAt),
    missing: byPointer(nodes, (node) => node.field?.missing),
    pii: byPointer(nodes, (node) => node.field?.pii),
    keys: byPointer(nodes, ({ shape }) => (shape.is === 'object' ? shape.fields.map((field) => field.name) : null)),
  };
}

/** A document's own id is no reference: it names the document itself. */
function referenceAt({ pointer, shape }: Placed): Tables['references'] {
  const refers = refersOf(shape);
  return refers === null || pointer === '/id' ? [] : [{ pointer, ...refers }];
}

function refersOf(shape: Shape): Refers | null {
  return shape.is === 'text' || shape.is === 'choice' ? shape.refers : null;
}

function orderAt({ pointer, field, parent }: Placed): Tables['order'] {
  return field === null || field.notBefore === null ? [] : [{ pointer, notBefore: `${parent}/${field.notBefore}` }];
}

function byPointer<Value>(
  nodes: readonly Placed[],
  valueOf: (node: Placed) => Value | null | undefined,
): Readonly<Record<string, Value>> {
  const entries = nodes.flatMap((node): [string, Value][] => {
    const value = valueOf(node) ?? null;
    return value === null ? [] : [[node.pointer, value]];
  });
  return Object.fromEntries(entries);
}
