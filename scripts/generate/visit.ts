import type { Field, ObjectShape, Shape } from './shape.ts';

/** A shape at its place in a document. */
export interface Placed {
  /** JSON Pointer from the document's root; `*` stands for an index of a list or a free key. */
  readonly pointer: string;
  readonly shape: Shape;
  /** The field whose value it is; `null` for the root, for items and for values under free keys. */
  readonly field: Field | null;
  /** Pointer of what contains it. */
  readonly parent: string;
}

/** Every shape of a document, parents before children. */
export function* nodesOf(root: ObjectShape): Generator<Placed> {
  yield* placed({ pointer: '', shape: root, field: null, parent: '' });
}

function* placed(node: Placed): Generator<Placed> {
  yield node;
  const { pointer: parent, shape } = node;
  if (shape.is === 'list') yield* placed({ pointer: `${parent}/*`, shape: shape.items, field: null, parent });
  if (shape.is === 'record') yield* placed({ pointer: `${parent}/*`, shape: shape.values, field: null, parent });
  if (shape.is !== 'object') return;
  for (const field of shape.fields) {
    yield* placed({ pointer: `${parent}/${field.name}`, shape: field.shape, field, parent });
  }
}
