import { COLLECTION_STYLE, EVENT_ID, getScalarValue } from 'js-yaml';
import type { Event, SequenceEvent } from 'js-yaml';
import type { NodeEvent } from './events.ts';
import { refusalOf } from './key.ts';
import type { YamlNode } from './nodes.ts';
import { endOfFlow, hasBrackets, skipBlanks, spanOf } from './spans.ts';

/** One way through the events of a document, by recursion; see `nodes.ts`. */
export class Walk {
  readonly nodes: YamlNode[] = [];
  /** The index of the next event; the first one opened the document. */
  at = 1;
  /** The offset after the last node, or after the `:` or `-` that was met since. */
  cursor = 0;
  /** Above 0 while what is read is left out. */
  private muted = 0;
  private readonly text: string;
  private readonly events: readonly Event[];

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  readValue(pointer: string, level: number): void {
    const event = this.take();
    if (event !== undefined) this.readContent(this.add({ event, pointer, on: 'value', level }));
  }

  private readContent(node: YamlNode): void {
    const { event } = node;
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return;
    const bracketed = hasBrackets(this.text, event);
    this.cursor = bracketed ? event.start + 1 : event.start;
    if (event.type === EVENT_ID.SEQUENCE) this.readItems(event, node);
    else this.readPairs(node);
    this.at++;
    if (bracketed) this.cursor = endOfFlow(this.text, event, this.cursor);
    if (event.style === COLLECTION_STYLE.FLOW) node.span = { start: event.start, end: this.cursor };
  }

  private readItems({ style }: SequenceEvent, { pointer, level }: YamlNode): void {
    for (let index = 0; !this.isOver(); index++) {
      if (style === COLLECTION_STYLE.BLOCK) this.pass('-');
      this.readValue(`${pointer}/${index}`, level + 1);
    }
  }

  private readPairs({ pointer, level }: YamlNode): void {
    const keys = new Map<string, YamlNode>();
    while (!this.isOver()) {
      const key = this.readKey(pointer, level + 1, keys);
      this.pass(':');
      const muted = key?.refusal === undefined ? 0 : 1;
      this.muted += muted;
      this.readValue(key?.pointer ?? pointer, level + 1);
      this.muted -= muted;
    }
  }

  private readKey(parent: string, level: number, keys: Map<string, YamlNode>): YamlNode | undefined {
    const event = this.take();
    if (event === undefined) return undefined;
    if (event.type !== EVENT_ID.SCALAR) return this.readComplexKey(event, parent, level);
    const name = getScalarValue(this.text, event);
    const first = keys.get(name);
    const refusal = refusalOf(name, event) ?? (first === undefined ? undefined : 'duplicate-key');
    const key = this.add({ event, pointer: pointerTo(parent, name), on: 'key', level, refusal, first });
    if (first === undefined) keys.set(name, key);
    return key;
  }

  private readComplexKey(event: NodeEvent, pointer: string, level: number): YamlNode {
    const key = this.add({ event, pointer, on: 'key', level, refusal: 'complex-key' });
    this.muted++;
    this.readContent(key);
    this.muted--;
    return key;
  }

  private add(found: Omit<YamlNode, 'span'>): YamlNode {
    const { event } = found;
    const node = { ...found, span: spanOf(this.text, event, this.cursor) };
    // A block scalar's span is its header; what follows it stands after its content.
    this.cursor = event.type === EVENT_ID.SCALAR ? Math.max(node.span.end, event.valueEnd) : node.span.end;
    if (this.muted === 0) this.nodes.push(node);
    return node;
  }

  private take(): NodeEvent | undefined {
    const event = this.events[this.at];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return undefined;
    this.at++;
    return event;
  }

  private isOver(): boolean {
    const event = this.events[this.at];
    return event === undefined || event.type === EVENT_ID.POP;
  }

  /** Moves behind a sign, where nothing but blanks and comments stands before it. */
  private pass(sign: ':' | '-'): void {
    const at = skipBlanks(this.text, this.cursor);
    if (this.text[at] === sign) this.cursor = at + 1;
  }
}

/** The pointer of a field within the value that `parent` points at. */
function pointerTo(parent: string, key: string): string {
  return `${parent}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}
