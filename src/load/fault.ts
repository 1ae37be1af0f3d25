/** What is wrong with a file's characters or its YAML. */
import type { Args, Span } from '../diagnostic.ts';

/** One thing that is wrong: a message of GP-INT-002, its values, and where. */
export interface YamlFault {
  readonly id: string;
  readonly args: Args;
  /** JSON Pointer of the field concerned, as far as it is known; `''` where it is the file. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  readonly span: Span;
}

/** A fault of the file, not of one field. */
export function fileFault(id: string, span: Span, args: Args = {}): YamlFault {
  return { id, args, pointer: '', on: 'value', span };
}
