import type { Span } from '../diagnostic.ts';
import { readEvents } from './events.ts';
import { readNodes } from './nodes.ts';
import { endOfLine } from './spans.ts';

export { linesOf, rangeOf } from './lines.ts';
export type { Position } from './lines.ts';

/** The characters of a field: of its key, which an array's item has not, and of its value, which a refused key has not. */
interface Field {
  readonly key?: Span;
  readonly value?: Span;
}

/**
 * The characters of places, as UTF-16 offsets, end exclusive.
 *
 * A key or a scalar spans its characters with quotes, without anchor and tag; a value that is not written is empty, after
 * the `:` or `-`. A flow collection spans its brackets; a block scalar or a block collection its first line only, from `|`,
 * `>`, `-` or the first key, so that what is printed stays short.
 *
 * A place that the text does not have is shown at the key of the nearest field around it (an item without a key: at its
 * value), the file itself at the value of `id`, else at the first line of its content. Never throws; of a broken text it
 * knows as much as can be read before the break.
 *
 * @returns one span for each place, in their order.
 */
export function locate(text: string, places: readonly { pointer: string; on: 'key' | 'value' }[]): Span[] {
  const fields = readFields(text);
  return places.map(({ pointer, on }) => {
    const field = pointer === '' ? undefined : fields.get(pointer);
    const found = on === 'key' ? (field?.key ?? field?.value) : (field?.value ?? field?.key);
    return found ?? nearest(fields, pointer) ?? firstLine(text, fields.get('')?.value);
  });
}

/** Of two equal keys the first is meant, as in the value. */
function readFields(text: string): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const { pointer, on, span, refusal } of readNodes(text, readEvents(text).events).nodes) {
    const known = fields.get(pointer) ?? {};
    if (refusal !== 'complex-key' && known[on] === undefined) fields.set(pointer, { ...known, [on]: span });
  }
  return fields;
}

function nearest(fields: ReadonlyMap<string, Field>, pointer: string): Span | undefined {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const around = fields.get(pointer.slice(0, end));
    if (around !== undefined) return around.key ?? around.value;
  }
  return fields.get('/id')?.value;
}

/** Comments before the content are passed over: nobody looks for a fault there. */
function firstLine(text: string, root: Span = { start: 0, end: text.length }): Span {
  return { start: root.start, end: Math.min(root.end, endOfLine(text, root.start)) };
}
