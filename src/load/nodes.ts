import type { Event } from 'js-yaml';
import type { Span } from '../diagnostic.ts';
import type { NodeEvent } from './events.ts';
import type { Refusal } from './key.ts';
import { Walk } from './walk.ts';

/** A key or a value of a document, the field that it belongs to, and its characters. */
export interface YamlNode {
  readonly event: NodeEvent;
  /** JSON Pointer of the field; of a key that cannot name one, of the mapping around it. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  span: Span;
  /** How many collections it stands in. */
  readonly level: number;
  /** Why a key is refused; its value is then left out. */
  readonly refusal?: Refusal | undefined;
  /** Of a second equal key: the first. */
  readonly first?: YamlNode | undefined;
}

/** The nodes of a document in the order of the text, and what comes after it. */
export interface Nodes {
  readonly nodes: readonly YamlNode[];
  /** The index of the first event after the document. */
  readonly next: number;
  /** The offset at which the last node ended. */
  readonly end: number;
}

/**
 * The nodes of the first document. It costs pointers and characters, so it runs only where something is to be said.
 * Linear in the length of the text; the parser's limit of depth bounds the recursion.
 */
export function readNodes(text: string, events: readonly Event[]): Nodes {
  const walk = new Walk(text, events);
  walk.readValue('', 0);
  return { nodes: walk.nodes, next: walk.at + 1, end: walk.cursor };
}
